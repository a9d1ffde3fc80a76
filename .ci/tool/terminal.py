"""What a program prints to a terminal of 80 columns: python3 terminal.py PROGRAM ARGUMENT…"""
import fcntl
import os
import pty
import struct
import sys
import termios

child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
    os.environ.pop("NO_COLOR", None)
    # The width is there before the program is.
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        break
    if not piece:
        break
    sys.stdout.buffer.write(piece)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
