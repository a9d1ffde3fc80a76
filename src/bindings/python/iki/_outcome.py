"""What the fast door gives: forty bytes, read when they are asked."""

from __future__ import annotations

import struct
from decimal import Context
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Optional, Tuple

from ._answer import Answer, Status, Value

if TYPE_CHECKING:
    from ._formula import Formula

# iki_outcome of iki.h.
LAYOUT = struct.Struct("=iiqqQIHH")
_head = struct.Struct("=ii").unpack_from
_value = struct.Struct("=QIHH").unpack_from
_fraction = struct.Struct("=qq").unpack_from

# The context of the program must not round what the library gives.
_scaled = Context(prec=40).scaleb

HAS_VALUE, HAS_EXACT, IS_CONDITION, EXACT_BEYOND, IS_APPROXIMATE = 1, 2, 4, 8, 16
NOT_CALLED = -1

_statuses = (
    Status.COMPUTED,
    Status.INVALID_INPUT,
    Status.MISSING_INPUT,
    Status.DIVISION_BY_ZERO,
    Status.UNDEFINED,
    Status.OVERFLOW,
    Status.NOT_APPLICABLE,
)


class Outcome:
    """The outcome of one computation. It keeps the bytes that the library wrote, and makes numbers of Python of them when they are asked for."""

    __slots__ = ("_raw", "_formula", "_figures")

    def __init__(self, raw: bytes, formula: "Formula", figures: Tuple[Any, ...]) -> None:
        self._raw = raw
        self._formula = formula
        self._figures = figures

    @property
    def status(self) -> Status:
        return _statuses[_head(self._raw, 0)[0]]

    @property
    def value(self) -> Value:
        """The value as rounded, in percent points where the unit is ``%``. Of a condition whether it holds; ``None`` where there is none."""
        parts = _head(self._raw, 0)[1]
        if parts & HAS_VALUE:
            low, high, scale, negative = _value(self._raw, 24)
            if high:
                low += high << 64
            return _scaled(-low if negative else low, -scale)
        if parts & IS_CONDITION:
            return bool(_fraction(self._raw, 8)[0])
        return None

    @property
    def exact(self) -> Optional[Fraction]:
        """The exact value: of 98.75 % it is 79/80. ``None`` where there is none: of a condition, a root, no value."""
        parts = _head(self._raw, 0)[1]
        if parts & HAS_EXACT:
            return Fraction(*_fraction(self._raw, 8))
        return self.answer.exact if parts & EXACT_BEYOND else None

    @property
    def unit(self) -> Optional[str]:
        return self._formula.unit

    @property
    def is_approximate(self) -> bool:
        """Whether the exact value is no fraction, such as a root, and ``value`` its correctly rounded digits."""
        return bool(_head(self._raw, 0)[1] & IS_APPROXIMATE)

    @property
    def answer(self) -> Answer:
        """The whole answer, with names and places of what is wrong. The formula is evaluated once more for it, so it must not be closed."""
        return self._formula.evaluate(self._formula.named(self._figures))

    def __repr__(self) -> str:
        return f"Outcome({self.status}, {self.value})"


class Answered(Outcome):
    """An outcome that came as a document: of figures beyond 64 bits, and of those in a notation."""

    __slots__ = ("_answer",)

    def __init__(self, answer: Answer, formula: "Formula", figures: Tuple[Any, ...]) -> None:
        super().__init__(b"", formula, figures)
        self._answer = answer

    @property
    def status(self) -> Status:
        return self._answer.status

    @property
    def value(self) -> Value:
        return self._answer.value

    @property
    def exact(self) -> Optional[Fraction]:
        return self._answer.exact

    @property
    def is_approximate(self) -> bool:
        return self._answer.is_approximate

    @property
    def answer(self) -> Answer:
        return self._answer
