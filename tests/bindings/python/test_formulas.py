"""Formulas from Python. The expected values are fractions that can be worked out on paper."""

import gc
import json
import threading
import unittest
from decimal import Decimal, localcontext
from fractions import Fraction
from pathlib import Path

import iki


class Questions(unittest.TestCase):
    def test_an_answer_has_every_digit(self):
        answer = iki.evaluate("(a - b) / a * 100%", {"a": 80, "b": 1}, decimals=2)
        self.assertEqual(answer.json, '{"status":"computed","value":98.75,"exact":"79/80","unit":"%"}')
        self.assertEqual((answer.status, answer.value, answer.exact, answer.unit), (iki.Status.COMPUTED, Decimal("98.75"), Fraction(79, 80), "%"))
        self.assertEqual(str(iki.evaluate("1/3").value), "0.3333333333333333333333333333")
        self.assertEqual(iki.evaluate("9223372036854775807 + 1").value, Decimal("9223372036854775808"))

    def test_figures_of_every_kind(self):
        for figure, exact in [
            (3, Fraction(3)),
            (0.1, Fraction(1, 10)),
            (1e-7, Fraction(1, 10**7)),
            (Decimal("1.250"), Fraction(5, 4)),
            (Decimal("1E+2"), Fraction(100)),
            (Fraction(1, 8), Fraction(1, 8)),
            ("12,5", Fraction(25, 2)),
            (123456789012345678901234567, Fraction(123456789012345678901234567)),
            ([1, Decimal("2.5")], Fraction(7, 2)),
            (True, Fraction(1)),
        ]:
            with self.subTest(figure=figure):
                self.assertEqual(iki.evaluate("a", {"a": figure}).exact, exact)
        self.assertEqual(iki.evaluate("d.x + d.y", {"d": {"x": 1, "y": 2}}).value, 3)

    def test_what_is_no_figure_is_refused(self):
        for figure in (float("nan"), float("-inf"), Decimal("NaN"), Fraction(1, 3), Decimal("1E+9999")):
            with self.subTest(figure=figure), self.assertRaises(ValueError):
                iki.evaluate("a", {"a": figure})
        with self.assertRaises(TypeError):
            iki.evaluate("a", {"a": object()})

    def test_why_there_is_no_value(self):
        answer = iki.evaluate("a / b", {"a": 1, "b": None})
        self.assertEqual((answer.status, answer.missing, answer.value, answer.exact), (iki.Status.MISSING_INPUT, ("b",), None, None))
        self.assertEqual(iki.evaluate("a / b", {"a": 1, "b": 0}).status, iki.Status.DIVISION_BY_ZERO)
        ambiguous = iki.evaluate("a", {"a": "1.250"}, language="id")
        self.assertEqual(ambiguous.status, iki.Status.INVALID_INPUT)
        self.assertIn("1250", ambiguous.message)
        invalid = iki.evaluate("pegawai x 2", language="id").diagnostics[0]
        self.assertEqual((invalid.code, invalid.severity, invalid.start, invalid.length), ("IKI1017", "error", 8, 1))
        self.assertEqual(invalid.message, "Huruf 'x' bukan tanda kali. Tulis × atau *.")

    def test_lines_and_conditions(self):
        answers = iki.ask_lines('{"formula":"1+1"}\n{"formula":"2>1"}\nno\n')
        self.assertEqual([a.status.value for a in answers], ["computed", "computed", "invalid"])
        self.assertIs(answers[1].value, True)
        self.assertEqual(iki.ask_lines(""), [])

    def test_the_context_of_the_program_rounds_nothing(self):
        with localcontext() as context, iki.Formula("a / b") as formula:
            context.prec = 3
            self.assertEqual(str(formula.value(2, 3)), "0.6666666666666666666666666667")
            self.assertEqual(str(formula.compute(2, 3).value), "0.6666666666666666666666666667")
            self.assertEqual(str(iki.evaluate("2 / 3").value), "0.6666666666666666666666666667")


class Kept(unittest.TestCase):
    def test_a_formula_is_compiled_once(self):
        with iki.Formula("hadir / pegawai * 100%", decimals=2) as formula:
            self.assertEqual((formula.inputs, formula.names, formula.unit, formula.is_condition), (("hadir", "pegawai"),) * 2 + ("%", False))
            self.assertEqual(formula.value(23, 24), Decimal("95.83"))
            self.assertEqual(formula.compute(23, 24).exact, Fraction(23, 24))
            self.assertEqual(formula.evaluate(hadir=23, pegawai=24).json, '{"status":"computed","value":95.83,"exact":"23/24","unit":"%"}')
            self.assertEqual(formula.evaluate({"hadir": 23}).missing, ("pegawai",))

    def test_both_doors_give_the_same(self):
        figures = [0, 1, -1, 7, 80, 2**31, 2**63 - 1, -(2**63), 2**63, 10**27, Decimal("0.1"), Decimal("-12.345"), 0.1, 2.5e-9, "3,5", "1.250", None, Fraction(1, 4)]
        for text in ("a / b", "a * b", "a - b", "Sqrt(a) + b", "a > b", "Round(a / b; 2)"):
            with iki.Formula(text) as formula:
                for a in figures:
                    for b in figures:
                        with self.subTest(text=text, a=a, b=b):
                            outcome, answer = formula.compute(a, b), formula.evaluate({"a": a, "b": b})
                            self.assertEqual((outcome.status, outcome.value, outcome.exact, outcome.is_approximate), (answer.status, answer.value, answer.exact, answer.is_approximate))
                            self.assertEqual(str(outcome.value), str(answer.value))
                            self.assertEqual(str(formula.value(a, b)), str(answer.value))
                            self.assertEqual(outcome.answer, answer)

    def test_columns(self):
        with iki.Formula("a / b") as formula:
            rows = formula.compute_many([1, 2, 0.5, 1], [2, 3, 1, 0])
            self.assertEqual([r.exact for r in rows], [Fraction(1, 2), Fraction(2, 3), Fraction(1, 2), None])
            self.assertEqual(rows[3].status, iki.Status.DIVISION_BY_ZERO)
            self.assertEqual(formula.values([1, 2, 0.5, 1], [2, 5, 1, 0]), [Decimal("0.5"), Decimal("0.4"), Decimal("0.5"), None])
            self.assertEqual(list(formula.compute_many([], [])), [])
            with self.assertRaises(ValueError):
                formula.compute_many([1], [1, 2])
            with self.assertRaises(TypeError):
                formula.compute_many([1])

    def test_a_text_that_is_no_formula_raises(self):
        with self.assertRaises(iki.InvalidFormula) as caught:
            iki.Formula("a x 2", language="id")
        self.assertEqual(caught.exception.diagnostics[0].code, "IKI1017")
        self.assertEqual(str(caught.exception), "IKI1017  Huruf 'x' bukan tanda kali. Tulis × atau *.")

    def test_too_few_figures_and_a_closed_formula(self):
        formula = iki.Formula("a / b")
        for figures in ((), (1,), (1, 2, 3)):
            with self.subTest(figures=figures), self.assertRaises(TypeError):
                formula.value(*figures)
        formula.close()
        formula.close()
        for call in (formula.value, formula.compute, lambda a, b: formula.evaluate(a=a, b=b)):
            with self.assertRaises(iki.CallError):
                call(1, 2)
        with self.assertRaises(iki.CallError):
            formula.compute(Decimal("0.5"), 2)

    def test_formulas_that_nothing_refers_to_are_given_back(self):
        for number in range(2000):
            iki.Formula(f"a + {number}")
        gc.collect()
        self.assertEqual(iki.Formula("a + 1").value(1), 2)

    def test_threads_share_a_formula(self):
        formula, wrong = iki.Formula("a * 1000 + b"), []

        def work(mine):
            for i in range(5000):
                if formula.value(mine, i) != mine * 1000 + i or formula.compute(i, mine).exact != i * 1000 + mine:
                    wrong.append((mine, i))

        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])

    def test_figures_mean_the_same_by_a_document_in_every_notation(self):
        figures = [Decimal(digits) for digits in ("99.991", "99.989", "99.971", "99.961")]
        for numbers in ("auto", "id", "en"):
            outcome = iki.Formula("1/a + 1/b + 1/c + 1/d", numbers=numbers).compute(*figures)
            self.assertEqual(outcome.exact, sum(1 / Fraction(figure) for figure in figures))
            self.assertEqual(iki.Formula("a * 2", numbers=numbers).value(Decimal("12345678901234567890.123")), Decimal("24691357802469135780.246"))

    def test_a_question_is_written_as_json(self):
        question = {"formula": 'a"b', "values": {"ä\u0000": 1}, "units": {"a": "orang"}}
        self.assertEqual(json.loads(iki._formula._question(question)), question)


class Once(unittest.TestCase):
    def test_a_text_computed_once_is_what_its_document_says(self):
        seen = 0
        for request in json.loads((Path(__file__).parents[1] / "documents.json").read_text(encoding="utf-8")):
            if request["call"] != "formula":
                continue
            question = request["question"]
            try:
                read = json.loads(question, parse_float=Decimal)
            except ValueError:
                continue
            if not isinstance(read, dict) or not isinstance(read.get("formula"), str) or set(read) - {"formula", "values"}:
                continue
            values = read.get("values", {})
            if None in values.values() or any(isinstance(v, Decimal) and abs(v.adjusted()) > 1000 for v in values.values()):
                continue
            seen += 1
            with self.subTest(question=question):
                answer, outcome = iki.evaluate(read["formula"], values), iki.compute(read["formula"], values)
                self.assertEqual((outcome.status, outcome.value, outcome.exact), (answer.status, answer.value, answer.exact))
                self.assertEqual((outcome.unit, outcome.is_approximate, outcome.answer), (answer.unit, answer.is_approximate, answer))
                self.assertEqual(str(iki.value(read["formula"], values)), str(answer.value))
        self.assertGreater(seen, 50)

    def test_figures_of_every_kind(self):
        figures = [0, -7, 2**63 - 1, -(2**63), 2**63, 10**27, Decimal("0.1"), Decimal("-12.345"), Decimal("1E+2"), 0.1, 2.5e-9, "3,5", "1.250", Fraction(1, 4), True, [1, 2], {"x": 1}]
        for text in ("a / b", "a * b", "Sqrt(a) + b", "a > b", "Sum(a) - b", "a / 3 - b / 7"):
            for a in figures:
                for b in (figures[1], Decimal("0.5"), 0):
                    with self.subTest(text=text, a=a, b=b):
                        answer, outcome = iki.evaluate(text, {"a": a, "b": b}), iki.compute(text, {"a": a, "b": b})
                        self.assertEqual((outcome.status, str(outcome.value), outcome.exact), (answer.status, str(answer.value), answer.exact))
                        self.assertEqual(str(iki.value(text, {"a": a, "b": b})), str(answer.value))
        with self.assertRaises(ValueError):
            iki.value("a", {"a": float("nan")})
        with self.assertRaises(TypeError):
            iki.value("a", {"a": object()})

    def test_what_does_not_fit_the_fast_door(self):
        many = {f"n{i}": i for i in range(100)}
        self.assertEqual(iki.value(" + ".join(many), many), 4950)
        self.assertEqual(iki.value("a" + " + 1" * 300, {"a": 1}), 301)
        self.assertEqual(iki.value("[nama panjang] * 2", {"nama panjang": 4}), 8)
        self.assertEqual(iki.compute("a + b", {"a": 1, "b": None}).answer.missing, ("b",))
        self.assertIs(iki.compute("a x 2", {"a": 1}).status, iki.Status.INVALID)
        self.assertEqual(iki.compute("a x 2", {"a": 1}).answer.diagnostics[0].code, "IKI1017")
        self.assertIs(iki.compute("a", {"a": 1, "A": 2}).status, iki.Status.INVALID)
        self.assertIs(iki.compute("1\0", {}).status, iki.Status.INVALID)
        figures = {"a": 1}
        outcome = iki.compute("a + 1", figures)
        figures["a"] = 5
        self.assertEqual(outcome.answer.value, 2)


if __name__ == "__main__":
    unittest.main()
