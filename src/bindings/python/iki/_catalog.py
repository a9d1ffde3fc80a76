"""Catalogs and figures: loaded once, evaluated, explained and rated as often as needed."""

from __future__ import annotations

import ctypes
import json
import os
import weakref
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Dict, Iterator, Mapping, Optional, Sequence, Tuple, Type, Union

from ._answer import Value, decimal
from ._errors import CallError, Diagnostic, IkiError, InvalidCatalog, InvalidData, summary
from ._library import library, read

PathLike = Union[str, "os.PathLike[str]"]


class Document:
    """A document of the library. ``json`` is what the tool ``iki`` prints for the same with ``--format json``, byte for byte."""

    __slots__ = ("json", "is_well", "_document")

    def __init__(self, is_well: bool, json: str) -> None:
        self.json = json
        self.is_well = is_well
        """Whether it tells of no error: what the tool ends with exit code 0 for."""
        self._document: Optional[Dict[str, Any]] = None

    @property
    def document(self) -> Dict[str, Any]:
        """The document as read from JSON: whole numbers as ``int``, others as ``Decimal``. docs/command-line.md has its members."""
        if self._document is None:
            self._document = read(self.json)
        return self._document

    @property
    def diagnostics(self) -> Tuple[Diagnostic, ...]:
        """What is to be said of the whole."""
        return Diagnostic.of(self.document)

    def __str__(self) -> str:
        return self.json


class Result:
    """The value of an indicator, or why it has none."""

    __slots__ = ("members",)

    def __init__(self, members: Mapping[str, Any]) -> None:
        self.members = members
        """All members of the result, as the results file has them."""

    @property
    def id(self) -> str:
        return str(self.members["id"])

    @property
    def position(self) -> str:
        """The id of the position."""
        return str(self.members.get("position", ""))

    @property
    def status(self) -> str:
        """``computed``, ``missingInput`` … as in the results file."""
        return str(self.members["status"])

    @property
    def value(self) -> Value:
        """The value as rounded, in percent points where the unit is ``%``; ``None`` where there is none."""
        value: Value = decimal(self.members.get("value"))
        return value

    @property
    def exact(self) -> Optional[Fraction]:
        text = self.members.get("exact")
        return None if text is None else Fraction(text)

    @property
    def unit(self) -> Optional[str]:
        unit: Optional[str] = self.members.get("unit")
        return unit

    @property
    def diagnostics(self) -> Tuple[Diagnostic, ...]:
        return Diagnostic.of(self.members)

    def __repr__(self) -> str:
        return f"Result({self.id}: {self.status}, {self.value} {self.unit or ''})"


class Results(Document):
    """The results of a catalog, in its order."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Result]:
        return (Result(members) for members in self.document["results"])

    def __len__(self) -> int:
        return len(self.document["results"])

    def __getitem__(self, indicator: str) -> Result:
        """The result of an indicator by its id."""
        for result in self:
            if result.id == indicator:
                return result
        raise KeyError(indicator)


class _Kept:
    """Something that the library keeps: closed by ``with``, by :meth:`close`, or when nothing refers to it."""

    __slots__ = ("_handle", "_diagnostics", "_closing", "__weakref__")

    def __init__(self, handle: ctypes.c_uint64, answer: str, refused: Type[IkiError]) -> None:
        self._diagnostics = Diagnostic.of(read(answer))
        if not handle.value:
            raise refused(summary(self._diagnostics), self._diagnostics, answer)
        self._handle = handle
        self._closing = weakref.finalize(self, library().release, handle.value)

    @property
    def diagnostics(self) -> Tuple[Diagnostic, ...]:
        """What was found as it was read."""
        return self._diagnostics

    def close(self) -> None:
        """Gives it back. A second call does nothing."""
        self._closing()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], problem: Optional[BaseException], trace: Optional[TracebackType]) -> None:
        self.close()


class Data(_Kept):
    """Figures of a catalog. Of those that are wrong each by itself, :attr:`diagnostics` tells; the others are kept."""

    __slots__ = ()


class Catalog(_Kept):
    """A catalog that is read, checked and compiled. Safe to share between threads.

    >>> with Catalog.load("catalog.json") as catalog, catalog.load_data("data.json") as data:
    ...     for result in catalog.evaluate(data):
    ...         print(result.id, result.value, result.unit)
    """

    __slots__ = ("id",)

    def __init__(self, text: Union[str, bytes], *, file: Optional[str] = None, language: str = "en") -> None:
        """Reads a catalog.

        :param text: the catalog as JSON, as ``bytes`` in UTF-8.
        :param file: its name in diagnostics.
        :raises InvalidCatalog: where it has errors, with the diagnostics.
        """
        handle = ctypes.c_uint64()
        _, answer = library().call("iki_catalog_load", text, _options(file=file, language=language), ctypes.byref(handle))
        super().__init__(handle, answer, InvalidCatalog)
        self.id: str = json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text.lstrip("\ufeff"))["id"]

    @classmethod
    def load(cls, path: PathLike, *, language: str = "en") -> "Catalog":
        """Reads the catalog of a file."""
        return cls(Path(path).read_bytes(), file=os.fspath(path), language=language)

    def load_data(self, path: PathLike, *, language: str = "en", numbers: Optional[str] = None, period: Optional[str] = None) -> Data:
        """Reads the figures of a file: JSON, or a table where its name ends in ``.csv``, ``.tsv``, ``.tab`` or ``.txt``."""
        kind = "csv" if os.path.splitext(path)[1].lower() in (".csv", ".tsv", ".tab", ".txt") else "json"
        return self.read_data(Path(path).read_bytes(), file=os.fspath(path), format=kind, language=language, numbers=numbers, period=period)

    def read_data(
        self,
        data: Union[str, bytes, Mapping[str, Any]],
        *,
        file: Optional[str] = None,
        format: str = "json",
        language: str = "en",
        numbers: Optional[str] = None,
        period: Optional[str] = None,
    ) -> Data:
        """Reads figures.

        :param data: a data file as text, or as a mapping with its members, of which ``formatVersion`` and ``catalog`` may be left out.
        :param file: its name in diagnostics.
        :param format: ``json``, or ``csv`` for a table.
        :param numbers: the notation of figures given as text: ``auto``, ``id`` or ``en``.
        :param period: the period of a table that names none.
        :raises InvalidData: where it cannot be read at all.
        """
        handle = ctypes.c_uint64()
        text = data if isinstance(data, (str, bytes)) else _written({"formatVersion": 1, "catalog": self.id, **data})
        options = _options(file=file, format=format, language=language, numbers=numbers, period=period)
        _, answer = library().call("iki_data_load", self._handle, text, options, ctypes.byref(handle))
        return Data(handle, answer, InvalidData)

    def evaluate(
        self,
        data: Data,
        *,
        indicators: Optional[Sequence[str]] = None,
        positions: Optional[Sequence[str]] = None,
        period: Optional[str] = None,
        office: Optional[str] = None,
        year_to_date: bool = False,
        regulation: Union[None, str, Mapping[str, Any]] = None,
        strict: bool = False,
        language: str = "en",
    ) -> Results:
        """Evaluates the indicators, as ``iki evaluate``. With a regulation, an id or one as a mapping, also achievement, grade and score.

        :raises CallError: where the catalog has no such indicator, position or office, or the period is none.
        """
        options = _options(
            indicators=indicators, positions=positions, period=period, office=office, yearToDate=year_to_date or None,
            regulation=regulation, strict=strict or None, language=language,
        )  # fmt: skip
        return Results(*self._ask("iki_evaluate", data, options))

    def explain(
        self,
        data: Data,
        indicator: str,
        *,
        period: Optional[str] = None,
        office: Optional[str] = None,
        year_to_date: bool = False,
        regulation: Union[None, str, Mapping[str, Any]] = None,
        language: str = "en",
    ) -> Document:
        """The working of an indicator, step by step, with its figures and their sources, as ``iki explain``."""
        options = _options(indicator=indicator, period=period, office=office, yearToDate=year_to_date or None, regulation=regulation, language=language)
        return Document(*self._ask("iki_explain", data, options))

    def scorecard(
        self,
        data: Data,
        *,
        positions: Optional[Sequence[str]] = None,
        period: Optional[str] = None,
        office: Optional[str] = None,
        year_to_date: bool = False,
        regulation: Union[None, str, Mapping[str, Any]] = None,
        strict: bool = False,
        organization: Optional[str] = None,
        language: str = "en",
    ) -> Document:
        """The scorecard of each position, as ``iki scorecard``."""
        options = _options(
            positions=positions, period=period, office=office, yearToDate=year_to_date or None, regulation=regulation,
            strict=strict or None, organization=organization, language=language,
        )  # fmt: skip
        return Document(*self._ask("iki_scorecard", data, options))

    def reach(self, data: Data, grade: str, by: str, indicator: str, *, regulation: Union[None, str, Mapping[str, Any]] = None, language: str = "en") -> Document:
        """The figure of the variable ``by`` that a grade takes, as ``iki scorecard --reach``."""
        return Document(*self._ask("iki_scorecard", data, _options(reach=grade, by=by, indicator=indicator, regulation=regulation, language=language)))

    def _ask(self, function: str, data: Data, options: str) -> Tuple[bool, str]:
        if not self._closing.alive or not data._closing.alive:
            raise CallError("The catalog or the data were closed.")
        code, answer = library().call(function, self._handle, data._handle, options)
        return code == 0, answer


def check(catalog: Union[str, bytes], *, file: Optional[str] = None, lint: bool = False, language: str = "en") -> Document:
    """The diagnostics of a catalog, as ``iki check``; with ``lint`` also the rules of quality."""
    code, answer = library().call("iki_check", catalog, _options(file=file, lint=lint or None, language=language))
    return Document(code == 0, answer)


def _options(**members: Any) -> str:
    """Options as JSON, without those that are not given."""
    return _written({name: list(m) if isinstance(m, tuple) else m for name, m in members.items() if m is not None})


def _written(members: Mapping[str, Any]) -> str:
    """JSON, with ``Decimal`` to its last digit."""
    marks: Dict[str, str] = {}

    def mark(value: Any) -> str:
        if not isinstance(value, Decimal) or not value.is_finite():
            raise TypeError(f"{value!r} cannot be written as JSON.")
        name = f"\ue000{len(marks)}\ue001"
        marks[f'"{name}"'] = format(value, "f")
        return name

    text = json.dumps(members, ensure_ascii=False, default=mark, allow_nan=False)
    for name, digits in marks.items():
        text = text.replace(name, digits, 1)
    return text
