"""Formulas: asked once, or kept and computed again and again."""

from __future__ import annotations

import ctypes
import json
import struct
import weakref
from decimal import Decimal
from fractions import Fraction
from types import TracebackType
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple, Type, Union

from ._answer import Answer
from ._errors import CallError, Diagnostic, InvalidFormula, summary
from ._figures import Figure, Number, digits, write
from ._library import WRONG_CALL, library, read
from ._outcome import LAYOUT, Outcome


def ask(question: Union[str, Mapping[str, Any]]) -> Answer:
    """Answers one question: JSON as a line of ``iki formula --batch``, or a mapping with the same members.

    >>> ask({"formula": "a / b", "values": {"a": 1, "b": 3}}).exact
    Fraction(1, 3)
    """
    return Answer(library().call("iki_formula_answer", question if isinstance(question, str) else _question(question))[1])


def ask_lines(questions: str) -> List[Answer]:
    """Answers many questions in one call: JSON Lines, one answer for each line."""
    lines = questions[:-1] if questions.endswith("\n") else questions
    return [ask(line) for line in lines.split("\n")] if questions else []


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
    """A formula that is compiled once. Safe to share between threads; closed by ``with``, by :meth:`close`, or when nothing refers to it.

    >>> with Formula("hadir / pegawai * 100%", decimals=2) as formula:
    ...     formula.compute(23, 24).value
    Decimal('95.83')
    """

    __slots__ = ("text", "_handle", "_document", "_inputs", "_pack", "_rooms", "_compute", "_closing", "__weakref__")

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
            raise InvalidFormula(summary(diagnostics), diagnostics)
        self.text = text
        self._handle = handle
        self._closing = weakref.finalize(self, native.release, handle.value)
        self._inputs: Tuple[str, ...] = tuple(self._document["inputs"])
        self._pack: Callable[..., bytes] = struct.Struct(f"={len(self._inputs)}q").pack
        # Rooms for outcomes. A call takes one and puts it back, so that two threads never write into the same.
        self._rooms: List[Any] = []
        self._compute = native.raw("iki_formula_compute_whole")

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
        """Evaluates it for figures by name, in a mapping or as arguments, with all that there is to say."""
        return Answer(library().call("iki_formula_evaluate", self._handle, write({**values, **figures}))[1])

    def compute(self, *figures: Any) -> Outcome:
        """Computes it for one figure of each of its :attr:`inputs`, in their order. The door for calls in a loop.

        A figure is an ``int``, ``Decimal``, ``float``, ``Fraction``, a ``str`` in the notation of the formula, or ``None`` where it is missing.
        """
        try:
            packed = self._pack(*figures)
        except struct.error:
            return self._compute_written(figures)
        try:
            room = self._rooms.pop()
        except IndexError:
            room = ctypes.create_string_buffer(LAYOUT.size)
        # As char* and by its own room: what ctypes need not convert, it does not.
        code = self._compute(self._handle, packed, len(figures), room)
        raw: bytes = room.raw
        self._rooms.append(room)
        if code == WRONG_CALL:
            self._refuse()
        return Outcome(raw, self, figures)

    __call__ = compute

    def _compute_written(self, figures: Tuple[Any, ...]) -> Outcome:
        if len(figures) != len(self._inputs):
            raise TypeError(f"The formula takes {len(self._inputs)} figures ({', '.join(self._inputs)}), and {len(figures)} are given.")
        written = [_short(figure) for figure in figures]
        if None in written:
            return _Answered(self.evaluate(self.named(figures)), self, figures)
        packed = ",".join(w for w in written if w is not None).encode("ascii")
        room = ctypes.create_string_buffer(LAYOUT.size)
        if library().raw("iki_formula_compute_text")(self._handle, packed, ctypes.c_int64(len(packed)), room) == WRONG_CALL:
            self._refuse()
        return Outcome(room.raw, self, figures)

    def compute_many(self, *columns: Sequence[Any]) -> List[Outcome]:
        """Computes it for many rows: a column of figures for each of its inputs, all of the same length."""
        if len(columns) != len(self._inputs):
            raise TypeError(f"The formula takes {len(self._inputs)} columns ({', '.join(self._inputs)}), and {len(columns)} are given.")
        if len({len(column) for column in columns}) > 1:
            raise ValueError("The columns must have the same length.")
        return [self.compute(*row) for row in zip(*columns)]

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

    def _refuse(self) -> None:
        raise CallError("The formula was closed." if not self._closing.alive else "The library refused the call.")


class _Answered(Outcome):
    """An outcome that came by the other door, for figures beyond 64 bits and those in a notation."""

    __slots__ = ("_answer",)

    def __init__(self, answer: Answer, formula: Formula, figures: Tuple[Any, ...]) -> None:
        super().__init__(b"", formula, figures)
        self._answer = answer

    @property
    def status(self) -> Any:
        return self._answer.status

    @property
    def value(self) -> Any:
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


def _short(figure: Any) -> Optional[str]:
    """A figure as the fast door takes it; ``None`` where it must go by the other."""
    if figure is None:
        return ""
    if isinstance(figure, (int, float, Decimal, Fraction)):
        text = digits(figure)
        return text if len(text) <= 18 else None
    return None
