"""Texts that are computed once, without a document."""

from __future__ import annotations

import ctypes
from typing import Any, Callable, Dict, Mapping, Optional, Tuple

from ._answer import Answer, Status, Value
from ._figures import Figure, parts
from ._formula import _created, evaluate
from ._library import WRONG_CALL, library
from ._outcome import LAYOUT, Answered, Outcome
from ._outcome import _head as head

_bind: Optional[Callable[..., Tuple[Callable[..., Any], Callable[..., Any]]]]
try:
    from ._fast import bind_once as _bind
except ImportError:
    _bind = None

_INVALID = -2
_MISSING = (0, -1)


class _Figure(ctypes.Structure):
    """``iki_figure``."""

    _fields_ = [("name", ctypes.c_char_p), ("name_length", ctypes.c_int64), ("coefficient", ctypes.c_int64), ("scale", ctypes.c_int32), ("reserved", ctypes.c_int32)]


def value(formula: str, values: Mapping[str, Figure] = {}) -> Value:
    """The value of a text for figures by name, as :func:`evaluate` gives it; ``None`` where there is none. The fast way for texts that come as they are.

    >>> value("a / b * 100%", {"a": 79, "b": 80})
    Decimal('98.75')
    """
    made = _value(formula, values)
    return compute(formula, values).value if made is NotImplemented else made


def compute(formula: str, values: Mapping[str, Figure] = {}) -> Outcome:
    """The outcome of a text for figures by name, as :func:`evaluate` gives it: the value, the exact value, or why there is none.

    It makes no document, and takes no options. What else there is to say is in its :attr:`~Outcome.answer`.
    """
    raw = _outcome(formula, values)
    return OnceAnswered(evaluate(formula, values)) if raw is None else Once(raw, formula, dict(values))


def _load() -> Tuple[Callable[..., Any], Callable[..., Any]]:
    """Puts the compiled part, or what does the same by ctypes, in the place of what calls this first."""
    global _value, _outcome
    if _bind:
        _value, _outcome = _bind(ctypes.cast(library().raw("iki_formula_once"), ctypes.c_void_p).value, parts, _created)
    else:
        _value, _outcome = _no_value, _outcome_by_ctypes
    return _value, _outcome


# The value and the outcome of the compiled part: NotImplemented and None where they are for a document.
_value: Callable[..., Any] = lambda formula, values: _load()[0](formula, values)
_outcome: Callable[..., Any] = lambda formula, values: _load()[1](formula, values)


def _no_value(formula: str, values: Mapping[str, Figure]) -> Any:
    return NotImplemented


def _outcome_by_ctypes(formula: str, values: Mapping[str, Figure]) -> Optional[bytes]:
    figures: Dict[bytes, Tuple[int, int]] = {}
    for name, figure in values.items():
        read = _MISSING if figure is None else parts(figure)
        if read is None:
            return None
        figures[name.encode()] = read
    row = (_Figure * len(figures))(*(_Figure(name, len(name), *number) for name, number in figures.items()))
    text, outcome = formula.encode(), ctypes.create_string_buffer(LAYOUT.size)
    code = library().raw("iki_formula_once")(text, ctypes.c_int64(len(text)), row, len(figures), outcome)
    return None if code == WRONG_CALL else outcome.raw


class Once(Outcome):
    """An outcome of a text that is not kept."""

    __slots__ = ("_text", "_values")

    def __init__(self, raw: bytes, text: str, values: Dict[str, Figure]) -> None:
        self._raw = raw
        self._text = text
        self._values = values

    @property
    def status(self) -> Status:
        return Status.INVALID if head(self._raw, 0)[0] == _INVALID else super().status

    @property
    def unit(self) -> Optional[str]:
        return self.answer.unit

    @property
    def answer(self) -> Answer:
        """The whole answer, with what is wrong with the text or its figures. The text is evaluated once more for it."""
        return evaluate(self._text, self._values)


class OnceAnswered(Answered):
    """The same that came as a document: of series, items, texts in a notation, and figures beyond 64 bits."""

    __slots__ = ()

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    @property
    def unit(self) -> Optional[str]:
        return self._answer.unit
