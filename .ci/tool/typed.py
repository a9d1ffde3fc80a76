"""Types command lines into a shell on a terminal, with tabs, and looks at what the tool was then asked for: python3 typed.py bash|zsh FOLDER-OF-THE-ARCHIVE"""
import os
import pty
import subprocess
import sys
import tempfile
import time

shell, folder = sys.argv[1], os.path.abspath(sys.argv[2])
work = tempfile.mkdtemp()
catalog = os.path.abspath("seeds/lawang-2018/catalog.json")
data = os.path.abspath("seeds/lawang-2018/data.json")
environment = dict(os.environ, PATH=folder + os.pathsep + os.environ["PATH"], TERM="xterm", HOME=work, LANG="C.UTF-8", PS1="$ ")


def expected(*arguments):
    return subprocess.run([os.path.join(folder, "iki"), *arguments], capture_output=True, check=False, env=environment).stdout


# A line with tabs, and what the tool is asked for when they have done their work.
lines = [
    ("iki sche\tresu\t", ["schema", "results"]),
    ("iki formula 1/8 --forma\tjs\t", ["formula", "1/8", "--format", "json"]),
    (f"iki evaluate {catalog} --dat\t{data[:-3]}\t --forma\tjson --indica\tsekretaris-kecamatan/keh\t",
     ["evaluate", catalog, "--data", data, "--format", "json", "--indicator", "sekretaris-kecamatan/kehadiran-pns"]),
]

child, terminal = pty.fork()
if child == 0:
    os.chdir(work)
    os.execvpe(shell, [shell, "--norc", "--noprofile", "-i"] if shell == "bash" else [shell, "-f", "-i"], environment)


def write(text):
    os.write(terminal, text.encode())


def wait_for(path):
    for _ in range(600):
        if os.path.exists(path):
            return
        time.sleep(0.1)
    raise TimeoutError(path)


# Only the script of the archive: nothing of the machine's own.
if shell == "bash":
    write(f"source {folder}/completions/iki.bash; : > ready\n")
else:
    write(f"fpath=({folder}/completions $fpath); autoload -Uz compinit; compinit -u -D; : > ready\n")
wait_for(os.path.join(work, "ready"))
# What the shell shows is read so that it never waits for its reader.
import threading


def read():
    while True:
        try:
            if not os.read(terminal, 65536):
                return
        except OSError:
            return


threading.Thread(target=read, daemon=True).start()
wrong = 0
for number, (typed, arguments) in enumerate(lines):
    for key in typed:
        write(key)
        if key == "\t":
            time.sleep(1.5)
    write(f" > {number}.out; : > {number}.done\n")
    wait_for(os.path.join(work, f"{number}.done"))
    printed = open(os.path.join(work, f"{number}.out"), "rb").read()
    if printed != expected(*arguments) or not printed:
        wrong += 1
        print(f"{shell}: {typed!r} gave {printed[:200]!r}")
write("exit\n")
sys.exit(1 if wrong else 0)
