using Iki.Core;

namespace Iki.Documents.Tests.Workbooks;

/// <summary>A catalog that has every member there is, and what is easily lost: empty texts and objects, line breaks, long numbers.</summary>
internal static class WholeCatalog
{
    public const string Json = """
        { "$schema": "", "formatVersion": 1, "id": "c", "title": "C", "regulation": "r", "numbers": "en", "accepted": [ { "code": "IKI6008", "why": "w" } ], "office": { "name": "O", "parent": "K" }, "inForce": { "from": "2018-01-01", "to": "2018-12-31" },
          "decree": { "number": " 188.45/ /2018 ", "year": 2018, "date": "2018-01", "place": "L", "issuer": "Camat", "about": "IKI",
            "considerations": [ "a", "b\nbaris kedua" ], "legalBasis": [ "b" ], "rulings": [ "c" ], "notes": [ "d" ] },
          "scales": { "tingkat": [ "Rendah", "Sedang", "Tinggi" ], "lain": [ "A", "B" ] },
          "offices": [ { "name": "Desa Satu", "code": "35.99.01.2001", "offices": [ { "name": "Dusun" }, { "name": "Dusun Dua", "offices": [ { "name": "RW 1" } ] } ] }, { "name": "Desa Dua" } ],
          "parameters": { "hari": { "label": "hari", "accepted": [ { "code": "IKI6008", "why": "w" } ], "unit": "hari", "per": "year", "source": "s", "values": [ { "from": "2018-01-01", "to": "2018-12-31", "value": 240, "source": "t" }, { "from": "2019-01-01", "value": 12.375 } ] },
            "bobot": { "label": "b", "values": [ { "from": "2018-01-01", "to": "2018-12-31", "items": { "a": 4, "b": 6 } }, { "from": "2019-01-01", "items": { "a": 5, "b": 5 } } ] } },
          "variables": {
            "x": { "label": "x", "accepted": [ { "code": "IKI6008", "why": "w" } ], "unit": "orang", "aggregate": { "time": "last", "office": "max" }, "offices": "total", "integer": true, "min": 0, "max": 10, "whenMissing": "zero", "frequency": "month",
              "source": { "name": "S", "kind": "office", "note": "n" } },
            "kosong": { "label": "satuan kosong", "unit": "" },
            "persen": { "label": "p", "unit": "%", "aggregate": { "time": "average", "office": "average" }, "min": -0.1, "max": 1234567890123456.789012345678 },
            "d": { "label": "d", "aggregate": "latest", "items": { "a": { "label": "A", "unit": "u", "source": { "name": "S", "kind": "office", "note": "n" } }, "b": { "label": "B", "unit": "" } } } },
          "rules": [ { "formula": "x <= hari", "message": "m", "severity": "warning" }, { "formula": "x >= 0", "message": "=1+1" } ],
          "positions": [
            { "id": "p", "title": "P", "objectives": [] },
            { "id": "q", "title": "Q", "office": "O", "reportsTo": "p", "groups": { "r": "g" }, "duties": [ "e", "\"", "\"\"" ], "functions": [ "f" ], "objectives": [
              { "statement": "Kosong", "indicators": [] },
              { "statement": "S", "indicators": [
              { "id": "i", "accepted": [ { "code": "IKI6008", "why": "w" } ], "symbol": "si", "name": "I", "definition": "D", "unit": "", "decimals": 2, "rounding": "up", "polarity": "higherIsBetter", "aspect": "quantity", "frequency": "year", "weight": 60,
                "legend": { "decimals": 1, "rounding": "up", "least": 0, "most": 9, "source": "s",
                  "bands": [ { "word": "A", "published": "0–3", "from": 0, "below": 3 }, { "word": "B", "from": 3, "to": 5 }, { "word": "C", "above": 5, "to": 9 } ] },
                "responsible": "R", "printedFormula": "\\frac{\\text{_x000D_}}{2}\r\n", "formula": "x + own + par", "reading": { "status": "interpreted", "note": "N" }, "whenDividingByZero": 1,
                "variables": { "own": { "label": "o", "accepted": [ { "code": "IKI6008", "why": "w" } ], "items": { "k": { "label": "K" } } } }, "parameters": { "par": { "label": "p", "values": [ { "from": "2018-01-01", "value": 1 } ] } },
                "sources": [ { "name": "S", "kind": "register", "note": "n" }, { "name": "T" } ], "notes": [ "g", "  h" ],
                "targets": [ { "period": "2018", "value": 9, "unit": "u", "cumulative": true, "baseline": 3, "highestAttainable": true },
                  { "period": "2019", "min": 7, "max": 8, "unit": "" }, { "period": "2020-S1", "text": "WTP" } ],
                "examples": [ { "values": { "x": 1, "own": { "k": 4 } }, "previous": { "d": { "a": 4, "b": 0.5 } }, "expect": 7, "from": "by hand" }, { "values": { "x": [ 2, 3 ], "hari": 1234567890123456.789 }, "expect": 8, "from": "by hand" }, { "values": {}, "previous": { "x": [] }, "expect": 1, "from": "f" } ] } ] },
              { "statement": "S", "indicators": [
              { "id": "j", "name": "J", "unit": "", "whenDividingByZero": "notApplicable", "measures": [
                { "id": "m", "accepted": [ { "code": "IKI6008", "why": "w" } ], "label": "M", "unit": "", "decimals": 1, "printedFormula": "F", "formula": "x", "reading": { "status": "corrected", "note": { "en": "=N", "id": "C" } }, "sources": [ { "name": "S" } ], "notes": [ "h" ] },
                { "id": "n", "formula": "d" } ] } ] },
              { "statement": "T", "indicators": [
              { "id": "k", "name": "K", "unit": "", "formula": "x", "scale": "tingkat", "polarity": "closerIsBetter" } ] } ] } ] }
        """;

    public static Catalog Read()
    {
        var read = CatalogFile.Read(Json);
        return read.HasValue ? read.Value : throw new InvalidOperationException(read.ToString());
    }
}
