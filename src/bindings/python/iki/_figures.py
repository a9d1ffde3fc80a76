"""Figures of Python as the library reads them: exact, or refused."""

from __future__ import annotations

import json
from decimal import Decimal
from fractions import Fraction
from typing import Any, List, Mapping, Optional, Sequence, Tuple, Union

Number = Union[int, float, Decimal, Fraction, str]
"""A figure. A ``float`` is its shortest digits, as in JSON: 0.1 is one tenth. A ``str`` is read in the notation of the question. ``True`` is 1, as everywhere in Python."""

Figure = Union[Number, None, Sequence[Number], Mapping[str, Union[Number, None]]]
"""A figure of a formula: a number, ``None`` where it is missing, a list of numbers (a series), or a mapping of items."""


def digits(number: Union[int, float, Decimal, Fraction]) -> str:
    """A number in plain digits with a decimal point.

    :raises ValueError: for what is no decimal number: infinity, NaN, a fraction such as 1/3.
    """
    if isinstance(number, int):
        return int.__repr__(number)
    if isinstance(number, float):
        number = Decimal(float.__repr__(number))
    if isinstance(number, Fraction):
        number = _decimal(number)
    if not number.is_finite():
        raise ValueError(f"{number} is not a number that can be computed with. Leave the figure out, or give None, where there is none.")
    if abs(number.adjusted()) > 1000:
        raise ValueError(f"{number} has more digits than a figure can have (28).")
    return format(number, "f")


def parts(figure: Any) -> Optional[Tuple[int, int]]:
    """A figure as coefficient and scale, as ``iki_number`` has it; ``None`` where it does not fit there, or is a text in a notation.

    :raises ValueError: for what is no decimal number.
    """
    if type(figure) not in (int, bool, float, Decimal, Fraction):
        return None
    whole, _, fraction = digits(figure).partition(".")
    coefficient = int(whole + fraction)
    return (coefficient, len(fraction)) if -(2**63) <= coefficient < 2**63 and len(fraction) <= 28 else None


def _decimal(number: Fraction) -> Decimal:
    rest = number.denominator
    twos = (rest & -rest).bit_length() - 1
    rest >>= twos
    fives = 0
    while rest % 5 == 0:
        rest //= 5
        fives += 1
    if rest != 1:
        raise ValueError(f"{number} has no end as a decimal number. Give numerator and denominator as figures of their own, and divide in the formula.")
    places = max(twos, fives)
    scaled = number.numerator * 10**places // number.denominator
    return Decimal(scaled).scaleb(-places) if abs(scaled) < 10**28 else Decimal(f"{scaled}E-{places}")


def write(figures: Mapping[str, Figure]) -> str:
    """Figures by their names, as the library reads them. One that is ``None`` is missing, and left out."""
    return "{" + ",".join(f"{_quoted(name)}:{_figure(figure)}" for name, figure in figures.items() if figure is not None) + "}"


def _figure(figure: object) -> str:
    if isinstance(figure, str):
        return _quoted(figure)
    if isinstance(figure, (int, float, Decimal, Fraction)):
        return digits(figure)
    if isinstance(figure, Mapping):
        return write(figure)
    if isinstance(figure, Sequence):
        parts: List[str] = [_figure(one) for one in figure]
        return "[" + ",".join(parts) + "]"
    index = getattr(figure, "__index__", None)
    if index is not None:
        return digits(int(index()))
    raise TypeError(f"A figure is an int, float, Decimal, Fraction, str, None, a list or a mapping of these, not {type(figure).__name__}.")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


