"""What a formula answers."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Dict, Optional, Tuple, Union

from ._errors import Diagnostic
from ._library import read


class Status(str, Enum):
    """Why there is a value, or none."""

    COMPUTED = "computed"
    INVALID_INPUT = "invalidInput"
    MISSING_INPUT = "missingInput"
    DIVISION_BY_ZERO = "divisionByZero"
    UNDEFINED = "undefined"
    OVERFLOW = "overflow"
    NOT_APPLICABLE = "notApplicable"
    INVALID = "invalid"
    """The text is no formula, or the question no question."""

    def __str__(self) -> str:
        return str(self.value)


Value = Union[Decimal, bool, None]
"""A value: a number as rounded, or whether a condition holds; ``None`` where there is none."""


def decimal(number: Any) -> Any:
    """A number of a document as ``Decimal``; anything else as it is."""
    return Decimal(number) if isinstance(number, int) and not isinstance(number, bool) else number


class Answer:
    """The answer to a question about a formula. ``json`` is the line that ``iki formula --batch`` prints, byte for byte."""

    __slots__ = ("json", "_document")

    def __init__(self, json: str) -> None:
        self.json = json
        self._document: Optional[Dict[str, Any]] = None

    @property
    def document(self) -> Dict[str, Any]:
        """The answer as read from JSON: whole numbers as ``int``, others as ``Decimal``."""
        if self._document is None:
            self._document = read(self.json)
        return self._document

    @property
    def status(self) -> Status:
        return Status(self.document["status"])

    @property
    def value(self) -> Value:
        """The value as rounded, in percent points where the unit is ``%``. Of a condition whether it holds."""
        value: Value = decimal(self.document.get("value"))
        return value

    @property
    def exact(self) -> Optional[Fraction]:
        """The exact value: of 98.75 % it is 79/80. ``None`` where there is none: of a condition, a root, no value."""
        text = self.document.get("exact")
        return None if text is None else Fraction(text)

    @property
    def unit(self) -> Optional[str]:
        return self.document.get("unit")

    @property
    def is_approximate(self) -> bool:
        """Whether the exact value is no fraction, such as a root, and ``value`` its correctly rounded digits."""
        return self.document.get("approximate", False) is True

    @property
    def missing(self) -> Tuple[str, ...]:
        """The names without a figure."""
        return tuple(self.document.get("missing", ()))

    @property
    def message(self) -> Optional[str]:
        """What is wrong with the figure ``input``."""
        return self.document.get("message")

    @property
    def diagnostics(self) -> Tuple[Diagnostic, ...]:
        return Diagnostic.of(self.document)

    def __str__(self) -> str:
        return self.json

    def __repr__(self) -> str:
        return f"Answer({self.json})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Answer) and other.json == self.json

    def __hash__(self) -> int:
        return hash(self.json)
