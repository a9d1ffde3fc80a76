namespace Iki.Cli.Tests;

/// <summary>For each diagnostic that a result or a score can have: an indicator and figures that lead to it.</summary>
internal static class RemarkSamples
{
    private const string Members = """
        "parameters": {
          "hari": { "label": "hari kerja", "per": "year", "values": [ { "from": "2021-01-01", "value": 240 } ] },
          "hariKini": { "label": "hari kerja", "values": [ { "from": "2021-01-01", "to": "2021-06-30", "value": 20 } ] },
          "hariBerubah": { "label": "hari kerja", "values": [ { "from": "2021-01-01", "value": 20 }, { "from": "2021-08-15", "value": 10 } ] } },
        "variables": {
          "a": { "label": "a", "integer": true, "min": 0, "max": 50 }, "b": { "label": "b" }, "besar": { "label": "besar" },
          "bulanan": { "label": "bulanan", "frequency": "month" },
          "nol": { "label": "nol", "frequency": "month", "whenMissing": "zero" },
          "lewat": { "label": "lewat", "frequency": "month", "whenMissing": "skip" } },
        """;

    /// <summary>The code, the formula, further members of the indicator, the members of the data file, the period, and the regulation to rate by.</summary>
    public static readonly (string Code, string Formula, string More, string Data, string Period, string? Regulation)[] All =
    [
        ("IKI5009", "a", Up(10), Values("\"a\": 2.5"), "2021", null),
        ("IKI5010", "a", Up(10), Values("\"a\": -3"), "2021", null),
        ("IKI5011", "a", Up(10), Values("\"a\": 51"), "2021", null),
        ("IKI5013", "a", Up(10), Values("\"a\": 2", "{ \"variable\": \"a\", \"value\": 3 }"), "2021", null),
        ("IKI5101", "a + b", Up(10), Values("\"a\": 2"), "2021", null),
        ("IKI5102", "a / b", Up(10), Values("\"a\": 2, \"b\": 0"), "2021", null),
        ("IKI5103", "besar * besar", Up(10), Values("\"besar\": 9999999999999999999999999999"), "2021", null),
        ("IKI5104", "WeightedAverage(b, besar)", Up(10), Values("", "{ \"variable\": \"b\", \"period\": \"2021-S1\", \"value\": 3 }, { \"variable\": \"b\", \"period\": \"2021-S2\", \"value\": 3 }, { \"variable\": \"besar\", \"period\": \"2021-S1\", \"value\": 3 }"), "2021", null),
        ("IKI5105", "a / hari", Up(10), Values("\"a\": 2"), "2021-Q3", null),
        ("IKI5106", "a / hariKini", Up(10), Values("\"a\": 2"), "2021-Q3", null),
        ("IKI5107", "a / hariBerubah", Up(10), Values("\"a\": 2"), "2021-Q3", null),
        ("IKI5108", "a", Up(10), Values("", "{ \"variable\": \"a\", \"period\": \"2021\", \"value\": 3 }"), "2021-Q3", null),
        ("IKI5109", "a / b", Up(10) + ", \"whenDividingByZero\": \"notApplicable\"", Values("\"a\": 2, \"b\": 0"), "2021", null),
        ("IKI5110", "a / b", Up(10) + ", \"whenDividingByZero\": 7", Values("\"a\": 2, \"b\": 0"), "2021", null),
        ("IKI5117", "bulanan", Up(10), Values("", "{ \"variable\": \"bulanan\", \"period\": \"2021-07\", \"value\": 3 }"), "2021-Q3", null),
        ("IKI5118", "nol", Up(10), Values("", "{ \"variable\": \"nol\", \"period\": \"2021-07\", \"value\": 3 }"), "2021-Q3", null),
        ("IKI5119", "lewat", Up(10), Values("", "{ \"variable\": \"lewat\", \"period\": \"2021-07\", \"value\": 3 }"), "2021-Q3", null),
        ("IKI5202", "a", Up(10), Values("\"a\": 9"), "2024", "permenpanrb-8-2021"),
        ("IKI5206", "a", ", \"targets\": [ { \"period\": \"2021\", \"value\": 10 } ]", Values("\"a\": 9"), "2021", null),
        ("IKI5208", "a", ", \"targets\": [ { \"period\": \"2021\", \"text\": \"WTP\" } ]", Values("\"a\": 9"), "2021", null),
        ("IKI5210", "a", ", \"polarity\": \"higherIsBetter\", \"targets\": [ { \"period\": \"2021\", \"min\": 8, \"max\": 10 } ]", Values("\"a\": 9"), "2021", "permendagri-86-2017"),
        ("IKI5212", "a", ", \"polarity\": \"higherIsBetter\", \"targets\": [ { \"period\": \"2021\", \"value\": 10, \"unit\": \"KIR\" } ]", Values("\"a\": 9"), "2021", null),
    ];

    /// <summary>The catalog with one indicator.</summary>
    public static string Catalog(string formula, string more) => $$"""
        { "formatVersion": 1, "id": "uji", "title": "Katalog uji", "office": { "name": "Kecamatan Uji" }, {{Members}}
          "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Sasaran", "indicators": [
            { "id": "camat/satu", "name": "Indikator satu", "unit": "", "formula": "{{formula}}"{{more}} } ] } ] } ] }
        """;

    /// <summary>The data file of a case for its period.</summary>
    public static string Data(string members, string period) => $$"""{ "formatVersion": 1, "catalog": "uji", "period": "{{period}}", {{members}} }""";

    private static string Values(string values, string observations = "") => $$"""
        "values": { {{values}} }, "observations": [ {{observations}} ]
        """;

    private static string Up(int target) => string.Join(' ', $", \"polarity\": \"higherIsBetter\", \"targets\": [ {{ \"period\": \"2021\", \"value\": {target} }},",
        $"{{ \"period\": \"2021-Q3\", \"value\": {target} }}, {{ \"period\": \"2024\", \"value\": {target} }} ]");
}
