"""Formulas: asked once, or kept and computed again and again."""

from __future__ import annotations

import ctypes
import json
import struct
import weakref
from decimal import Context, Decimal
from fractions import Fraction
from functools import partial
from struct import error
from types import TracebackType
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Type, Union

from ._answer import Answer, Value
from ._errors import CallError, Diagnostic, InvalidFormula, summary
from ._figures import Figure, Number, digits, write
from ._library import WRONG_CALL, library, read
from ._outcome import HAS_VALUE, LAYOUT, NOT_CALLED, Answered, Outcome

# What the wheel has compiled for calls in a loop; without it ctypes does the same.
_bind: Optional[Callable[..., Optional[Callable[..., Value]]]]
try:
    from ._fast import bind as _bind
except ImportError:
    _bind = None

# The context of the program must not round what the library gives.
_scaled = Context(prec=40).scaleb
_created = Context(prec=40).create_decimal
_NOT_CALLED = struct.pack("=i", NOT_CALLED)


def ask(question: Union[str, Mapping[str, Any]]) -> Answer:
    """Answers one question: JSON as a line of ``iki formula --batch``, or a mapping with the same members.

    >>> ask({"formula": "a / b", "values": {"a": 1, "b": 3}}).exact
    Fraction(1, 3)
    """
    return Answer(library().call("iki_formula_answer", question if isinstance(question, str) else _question(question))[1])


def ask_lines(questions: str) -> List[Answer]:
    """Answers many questions in one call: JSON Lines, one answer for each line."""
    if not questions:
        return []
    _, answers = library().call("iki_formula_batch", questions)
    return [Answer(line) for line in answers.rstrip("\n").split("\n")]


def evaluate(formula: str, values: Mapping[str, Figure] = {}, **options: Any) -> Answer:
    """Evaluates a text once. Options are the members of a question: ``decimals``, ``unit``, ``units``, ``numbers``, ``language`` …

    A text that is no formula is an answer too, of the status ``invalid``.
    """
    return ask({"formula": formula, "values": values, **options})


def _question(members: Mapping[str, Any]) -> str:
    """A question as JSON: figures exactly, all else as ``json`` writes it."""
    figures = ("values", "previous", "lastYear", "yearToDate")
    written = (
        f"{json.dumps(name)}:{write(member) if name in figures and isinstance(member, Mapping) else json.dumps(member, ensure_ascii=False)}"
        for name, member in members.items()
        if member is not None
    )
    return "{" + ",".join(written) + "}"


class Formula:
    """A formula that is compiled once. Safe to share between threads; closed by ``with``, by :meth:`close`, or by the garbage collector.

    >>> with Formula("hadir / pegawai * 100%", decimals=2) as formula:
    ...     formula.compute(23, 24).value
    Decimal('95.83')
    """

    __slots__ = ("text", "_handle", "_document", "_inputs", "_rooms", "_closing", "value", "__weakref__")

    value: Callable[..., Value]
    """The value for one figure of each of its :attr:`inputs`, in their order; ``None`` where there is none. The door for calls in a loop.

    A figure is an ``int``, ``Decimal``, ``float``, ``Fraction``, a ``str`` in the notation of the formula, or ``None`` where it is missing.
    Whole numbers of 64 bits are fastest. :meth:`compute` also says what the value is exactly, and why there is none.
    """

    def __init__(self, text: str, **options: Any) -> None:
        """Compiles a text.

        :param options: members of a question: ``decimals``, ``unit``, ``units``, ``items``, ``aggregates``, ``numbers``, ``language`` …
        :raises InvalidFormula: where the text is no formula, with the diagnostics.
        """
        native = library()
        handle = ctypes.c_uint64()
        _, answer = native.call("iki_formula_compile", _question({"formula": text, **options}), ctypes.byref(handle))
        self._document: Dict[str, Any] = read(answer)
        if not handle.value:
            diagnostics = Diagnostic.of(self._document)
            raise InvalidFormula(summary(diagnostics), diagnostics, answer)
        self.text = text
        self._handle = handle
        self._closing = weakref.finalize(self, native.release, handle.value)
        self._inputs: Tuple[str, ...] = tuple(self._document["inputs"])
        self._rooms: List[Any] = []
        address = ctypes.cast(native.raw("iki_formula_compute_whole"), ctypes.c_void_p).value
        fast = _bind(address, handle.value, len(self._inputs), self, _created) if _bind else None
        self.value = fast or self._value

    @property
    def inputs(self) -> Tuple[str, ...]:
        """What :meth:`compute` takes, in that order: names, items (``dokumen.lkjip``) and calls (``Previous(a)``)."""
        return self._inputs

    @property
    def names(self) -> Tuple[str, ...]:
        """The names that need figures."""
        return tuple(self._document["names"])

    @property
    def unit(self) -> Optional[str]:
        return self._document.get("unit")

    @property
    def is_condition(self) -> bool:
        return self._document.get("condition", False) is True

    @property
    def diagnostics(self) -> Tuple[Diagnostic, ...]:
        """Warnings about the text."""
        return Diagnostic.of(self._document)

    def evaluate(self, values: Mapping[str, Figure] = {}, **figures: Figure) -> Answer:
        """Evaluates it for figures by name, in a mapping or as arguments, with all that there is to say.

        Figures of other periods (``previous``, ``lastYear``, ``yearToDate``) are those of the options it was compiled with.
        """
        return Answer(library().call("iki_formula_evaluate", self._handle, write({**values, **figures}))[1])

    def _value(self, *figures: Any) -> Value:
        """``value`` by ctypes."""
        try:
            room = self._rooms.pop()
        except IndexError:
            room = self._room()
        put, run, take, _ = room
        try:
            put(*figures)
        except error:
            self._rooms.append(room)
            return self._written(figures).value
        run()
        parts, low, high, scale, negative = take()
        self._rooms.append(room)
        if parts & HAS_VALUE:
            if high:
                low += high << 64
            return _scaled(-low if negative else low, -scale)
        return self.compute(*figures).value

    def compute(self, *figures: Any) -> Outcome:
        """The outcome for one figure of each of its :attr:`inputs`, as :attr:`value` takes them: the value, the exact value, or why there is none."""
        try:
            room = self._rooms.pop()
        except IndexError:
            room = self._room()
        put, run, _, buffer = room
        try:
            put(*figures)
        except error:
            self._rooms.append(room)
            return self._written(figures)
        run()
        raw: bytes = buffer.raw
        self._rooms.append(room)
        if raw[:4] == _NOT_CALLED:
            raise self._refusal()
        return Outcome(raw, self, figures)

    def _room(self) -> Tuple[Callable[..., None], Callable[[], Any], Callable[[], Tuple[int, ...]], Any]:
        """Where a call writes its figures and reads its outcome. A call takes one and puts it back, so that two threads never use the same.

        What a call in a loop would look up or convert each time is bound here once.
        """
        count = len(self._inputs)
        figures = ctypes.create_string_buffer(8 * count)
        outcome = ctypes.create_string_buffer(LAYOUT.size)
        run = library().raw("iki_formula_compute_whole")
        return (
            partial(struct.Struct(f"={count}q").pack_into, figures, 0),
            partial(run, self._handle, figures, count, outcome),
            partial(struct.Struct("=4xi16xQIHH").unpack_from, outcome),
            outcome,
        )

    def _written(self, figures: Tuple[Any, ...]) -> Outcome:
        """Computes it for figures that are not all whole numbers of 64 bits."""
        if len(figures) != len(self._inputs):
            raise TypeError(f"The formula takes {len(self._inputs)} figures ({', '.join(self._inputs)}), and {len(figures)} are given.")
        written = [_short(figure) for figure in figures]
        if None in written:
            return Answered(self.evaluate(self.named(figures)), self, figures)
        text = ",".join(w for w in written if w is not None).encode("ascii")
        outcome = ctypes.create_string_buffer(LAYOUT.size)
        if library().raw("iki_formula_compute_text")(self._handle, text, ctypes.c_int64(len(text)), outcome) == WRONG_CALL:
            raise self._refusal()
        return Outcome(outcome.raw, self, figures)

    def values(self, *columns: Sequence[Any]) -> List[Value]:
        """The values of many rows: a column of figures for each of its inputs, all of the same length."""
        self._check(columns)
        return list(map(self.value, *columns)) if columns else []

    def compute_many(self, *columns: Sequence[Any]) -> List[Outcome]:
        """The outcomes of many rows, as :meth:`values` takes them."""
        self._check(columns)
        return list(map(self.compute, *columns)) if columns else []

    def _check(self, columns: Sequence[Sequence[Any]]) -> None:
        if len(columns) != len(self._inputs):
            raise TypeError(f"The formula takes {len(self._inputs)} columns ({', '.join(self._inputs)}), and {len(columns)} are given.")
        if len({len(column) for column in columns}) > 1:
            raise ValueError("The columns must have the same length.")

    def named(self, figures: Sequence[Any]) -> Dict[str, Any]:
        """Figures in the order of :attr:`inputs`, by their names, as :meth:`evaluate` takes them."""
        values: Dict[str, Any] = {}
        for name, figure in zip(self._inputs, figures):
            if name not in self.names:
                raise CallError(f"'{name}' is no name. Give the figures of this formula by name, to evaluate(), or as a question, to ask().")
            values[name] = figure
        return values

    def close(self) -> None:
        """Gives the compiled formula back. A second call does nothing."""
        self._closing()

    def __enter__(self) -> "Formula":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], problem: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Formula({self.text!r})"

    def _refusal(self) -> CallError:
        return CallError("The library refused the call." if self._closing.alive else "The formula was closed.")


def _short(figure: Any) -> Optional[str]:
    """A figure as the fast door takes it; ``None`` where it must go by the other."""
    if figure is None:
        return ""
    if isinstance(figure, (int, float, Decimal, Fraction)):
        text = digits(figure)
        return text if len(text) <= 18 else None  # 18 digits fit into 64 bits
    return None
