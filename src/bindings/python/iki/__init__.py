"""Indonesian performance indicators (IKI) computed exactly: formulas, catalogs, workings and scorecards."""

from ._answer import Answer, Status, Value
from ._catalog import Catalog, Data, Document, Result, Results, check
from ._errors import CallError, Diagnostic, IkiError, InvalidCatalog, InvalidData, InvalidFormula, LibraryNotFound
from ._figures import Figure, Number
from ._formula import Formula, ask, ask_lines, evaluate
from ._once import compute, value
from ._outcome import Outcome

__all__ = [
    "Answer",
    "CallError",
    "Catalog",
    "Data",
    "Diagnostic",
    "Document",
    "Figure",
    "Formula",
    "IkiError",
    "InvalidCatalog",
    "InvalidData",
    "InvalidFormula",
    "LibraryNotFound",
    "Number",
    "Outcome",
    "Result",
    "Results",
    "Status",
    "Value",
    "ask",
    "ask_lines",
    "check",
    "compute",
    "evaluate",
    "value",
]
