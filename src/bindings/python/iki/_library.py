"""The native library: where it is, its functions, and the texts that cross the border."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ._errors import CallError, Diagnostic, LibraryNotFound, summary

ABI = 1
"""The version of the border that this package was written for."""

WELL, HAS_ERRORS, WRONG_CALL = 0, 1, 2

VARIABLE = "IKI_LIBRARY"
"""The environment variable that names the library where it is not beside the package."""


class Text(ctypes.Structure):
    """``iki_text``: a document that the library made and has to free."""

    _fields_ = [("data", ctypes.c_void_p), ("length", ctypes.c_int64)]


def file_name() -> str:
    """What the library is called on this system."""
    return {"win32": "iki.dll", "darwin": "libiki.dylib"}.get(sys.platform, "libiki.so")


def find() -> str:
    """The path of the library: that of ``IKI_LIBRARY``, else beside the package, else what the system's linker finds."""
    named = os.environ.get(VARIABLE)
    if named:
        return named
    beside = Path(__file__).with_name(file_name())
    return str(beside) if beside.is_file() else file_name()


class Library:
    """The functions of one loaded library. Calls through it let other threads of Python run."""

    def __init__(self, path: str) -> None:
        try:
            self._dll = ctypes.CDLL(path)
        except OSError as problem:
            raise LibraryNotFound(
                f"The native library of Iki cannot be loaded from '{path}': {problem}. Install the wheel of your platform, or name the library in {VARIABLE}."
            ) from problem
        abi = self._dll.iki_abi_version()
        if abi != ABI:
            raise LibraryNotFound(f"The library '{path}' has version {abi} of the border, and this package needs {ABI}. Install both from the same release.")
        self.path = path
        self._free = self._dll.iki_text_free
        self._free.argtypes = [ctypes.POINTER(Text)]
        self._free.restype = None
        self.release = self._dll.iki_release
        self.release.argtypes = [ctypes.c_uint64]

    def raw(self, name: str) -> Any:
        """A function of its own, for calls in a loop: what is passed is not looked at, so only this package may call it."""
        return self._dll[name]

    def call(self, name: str, *arguments: Any) -> Tuple[int, str]:
        """Calls a function that answers with a document, by its name. A ``str`` is passed as UTF-8 with its length, and so are ``bytes``."""
        passed: List[Any] = []
        for argument in arguments:
            if isinstance(argument, (str, bytes)):
                encoded = argument.encode("utf-8") if isinstance(argument, str) else argument
                passed += [encoded, ctypes.c_int64(len(encoded))]
            else:
                passed.append(argument)
        text = Text()
        code: int = getattr(self._dll, name)(*passed, ctypes.byref(text))
        try:
            answer = ctypes.string_at(text.data, text.length).decode("utf-8") if text.data else ""
        finally:
            self._free(ctypes.byref(text))
        if code == WRONG_CALL:
            diagnostics = Diagnostic.of(read(answer)) if answer else ()
            raise CallError(summary(diagnostics), diagnostics, answer)
        return code, answer


def read(text: str) -> Dict[str, Any]:
    """A document of the library, its numbers as they stand there: no digit is lost."""
    document: Dict[str, Any] = json.loads(text, parse_float=Decimal)
    return document


_loaded: Optional[Library] = None


def library() -> Library:
    """The library, loaded at first use. Two threads that are first at once both load it, which is harmless."""
    global _loaded
    if _loaded is None:
        _loaded = Library(find())
    return _loaded
