"""Catalogs from Python. The figures are 40 of 48 reports, which is 5/6, and so on."""

import concurrent.futures
import gc
import os
import tempfile
import unittest
from decimal import Decimal
from fractions import Fraction

import iki

CATALOG = """{"formatVersion":1,"id":"contoh","title":"Contoh","office":{"name":"Kecamatan Contoh"},
"variables":{"laporan":{"label":"laporan","unit":"laporan","min":0},"rencana":{"label":"rencana","unit":"laporan","min":0}},
"positions":[{"id":"kasi","title":"Kasi","objectives":[{"statement":"Tertib","indicators":[
{"id":"kasi/laporan","name":"Persentase laporan","unit":"%","decimals":2,"formula":"laporan / rencana × 100%","targets":[{"period":"2025","value":100}]}]}]}]}"""


class Catalogs(unittest.TestCase):
    def test_results_are_exact(self):
        with iki.Catalog(CATALOG) as catalog, catalog.read_data({"period": "2025", "values": {"laporan": 40, "rencana": Decimal("48.000")}}) as data:
            results = catalog.evaluate(data)
            self.assertTrue(results.is_well)
            self.assertEqual(len(results), 1)
            result = results["kasi/laporan"]
            self.assertEqual((result.position, result.status, result.value, result.exact, result.unit), ("kasi", "computed", Decimal("83.33"), Fraction(5, 6), "%"))
            with self.assertRaises(KeyError):
                results["tidak/ada"]
            self.assertIn("5/6", catalog.explain(data, "kasi/laporan").json)
            self.assertEqual(catalog.scorecard(data, regulation="permenpanrb-8-2021").document["positions"][0]["id"], "kasi")
            self.assertTrue(catalog.reach(data, "Baik", "laporan", "kasi/laporan", regulation="permenpanrb-8-2021").document)

    def test_a_table_of_figures(self):
        with tempfile.TemporaryDirectory() as folder, iki.Catalog(CATALOG.encode()) as catalog:
            path = os.path.join(folder, "data.csv")
            with open(path, "wb") as file:
                file.write(b"variable,period,value\r\nlaporan,2025,40\r\nrencana,2025,48\r\n")
            with catalog.load_data(path, period="2025") as data:
                self.assertEqual(catalog.evaluate(data)["kasi/laporan"].value, Decimal("83.33"))

    def test_what_is_wrong_with_a_catalog(self):
        with self.assertRaises(iki.InvalidCatalog) as caught:
            iki.Catalog(CATALOG.replace("laporan / rencana", "laporan / rencan"), file="katalog.json", language="id")
        found = caught.exception.diagnostics[0]
        self.assertEqual((found.code, found.file, found.pointer, found.start, found.length), ("IKI2001", "katalog.json", "/positions/0/objectives/0/indicators/0/formula", 10, 6))
        self.assertIn('"IKI2001"', caught.exception.json)
        self.assertFalse(iki.check("{").is_well)
        self.assertTrue(iki.check(CATALOG, lint=True).is_well)
        for text in ("", "\0", "null", b"\xff\xfe"):
            with self.subTest(text=text), self.assertRaises(iki.InvalidCatalog):
                iki.Catalog(text)

    def test_what_is_wrong_with_figures_and_calls(self):
        catalog = iki.Catalog(CATALOG)
        data = catalog.read_data('{"formatVersion":1,"catalog":"contoh","period":"2025","values":{"laporan":-1,"rencana":48}}', file="data.json")
        self.assertEqual([(d.code, d.file, d.pointer) for d in data.diagnostics], [("IKI5010", "data.json", "/values/laporan")])
        self.assertEqual(catalog.evaluate(data)["kasi/laporan"].status, "invalidInput")
        with self.assertRaises(iki.InvalidData):
            catalog.read_data("periode;laporan")
        for options in ({"indicators": ["tidak/ada"]}, {"positions": ["tidak-ada"]}, {"period": "2025-13"}):
            with self.subTest(options=options), self.assertRaises(iki.CallError):
                catalog.evaluate(data, **options)
        with self.assertRaises(iki.CallError):
            iki.Catalog(CATALOG).evaluate(data)
        data.close()
        with self.assertRaises(iki.CallError):
            catalog.evaluate(data)

    def test_threads_share_a_catalog(self):
        catalog = iki.Catalog(CATALOG)

        def work(number):
            with catalog.read_data({"period": "2025", "values": {"laporan": number, "rencana": 100}}) as data:
                return catalog.evaluate(data)["kasi/laporan"].value

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            self.assertEqual(list(pool.map(work, range(100))), [Decimal(n) for n in range(100)])

    def test_catalogs_that_nothing_refers_to_are_given_back(self):
        for _ in range(200):
            catalog = iki.Catalog(CATALOG)
            catalog.read_data({"period": "2025"})
        del catalog
        gc.collect()
        self.assertTrue(iki.check(CATALOG).is_well)

    def test_a_library_that_is_not_there(self):
        with self.assertRaises(iki.LibraryNotFound) as caught:
            iki._library.Library("/nowhere/libiki.so")
        self.assertIn("IKI_LIBRARY", str(caught.exception))


if __name__ == "__main__":
    unittest.main()
