"""What can go wrong, each with the diagnostics that the library gave."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Mapping, Optional, Sequence, Tuple


@dataclass(frozen=True)
class Diagnostic:
    """Something that the library found: what is wrong, where, and what to do about it."""

    code: str
    """``IKI2001``: never changes its meaning; docs/diagnostics.md lists them all."""

    severity: str
    """``error``, ``warning`` or ``information``."""

    message: str
    """A sentence in the language that was asked for."""

    start: Optional[int] = None
    """Where in the formula it begins, in UTF-16 units from 0."""

    length: Optional[int] = None
    """How many UTF-16 units of the formula it is about."""

    file: Optional[str] = None
    """The file, by the name that it was given."""

    pointer: Optional[str] = None
    """The place in the file, as a JSON pointer."""

    line: Optional[int] = None
    """The line of the file, from 1."""

    def __str__(self) -> str:
        return f"{self.code}  {self.message}"

    @staticmethod
    def of(document: Mapping[str, Any]) -> Tuple["Diagnostic", ...]:
        """The member ``diagnostics`` of an answer; empty where it has none."""
        names = Diagnostic.__dataclass_fields__
        return tuple(Diagnostic(**{k: v for k, v in one.items() if k in names}) for one in document.get("diagnostics", ()))


class IkiError(Exception):
    """Every error of this package. ``str()`` of it says what to do; ``diagnostics`` has the places."""

    def __init__(self, message: str, diagnostics: Sequence[Diagnostic] = (), json: str = "") -> None:
        super().__init__(message)
        self.diagnostics: Tuple[Diagnostic, ...] = tuple(diagnostics)
        self.json = json
        """The document of the library that they are from; empty where there is none."""


class LibraryNotFound(IkiError, OSError):
    """The native library is not there, cannot be loaded, or is of another version than this package."""


class CallError(IkiError, ValueError):
    """The call itself is wrong: an unknown option, an indicator that the catalog does not have, an object that was closed."""


class InvalidFormula(IkiError, ValueError):
    """The text is no formula."""


class InvalidCatalog(IkiError, ValueError):
    """The catalog has errors."""


class InvalidData(IkiError, ValueError):
    """The data cannot be read at all. Figures that are wrong each by itself are diagnostics of what was loaded."""


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """The diagnostics as the message of an exception: errors, one a line."""
    told = [d for d in diagnostics if d.severity == "error"] or list(diagnostics)
    return "\n".join(str(d) for d in told) or "The library gave no reason."
