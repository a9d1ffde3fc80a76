using System.Globalization;
using System.Text;
using Iki.Core.Forms;

namespace Iki.Core.Tests.Forms;

/// <summary>
/// Random catalogs of all that a form has to see through: items, other times, rows of time and offices, branches, stand-ins and symbols;
/// each with a random request. The offices are those of the small catalogs of other tests.
/// </summary>
internal sealed class RandomForms(int seed)
{
    private static readonly string[] Plain = ["a", "b", "c", "d"];

    private readonly Random _random = new(seed);
    private readonly List<string> _symbols = [];
    private string[] _formulas = [];

    public CatalogEvaluator Make()
    {
        var variables = Plain.Select(v => $"'{v}': {{ 'label': '{v}', {Members()} }}")
            .Append($"'dok': {{ 'label': 'dok', {Members()}, 'items': {{ 'x': {{ 'label': 'X' }}, 'y': {{ 'label': 'Y' }} }} }}");
        _formulas = [.. Enumerable.Range(0, 4).Select(Formula)];
        var indicators = _formulas.Select((f, i) => Measurement.SmallCatalog.Indicator($"i{i}", f, more: $", 'symbol': 's{i}'")).ToArray();
        var read = Measurement.SmallCatalog.Read($"'variables': {{ {string.Join(", ", variables)} }}", indicators);
        read.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty(string.Join("\n", _formulas));
        return read.Value;
    }

    public FormRequest Request() => new()
    {
        Period = Period.Parse(One("2024", "2024-S1", "2024-S2", "2024-Q1", "2024-Q3", "2024-01", "2024-05")),
        IsYearToDate = _random.Next(4) == 0,
        Offices = _random.Next(5) switch
        {
            0 => ["Kecamatan Uji"],
            1 => ["Desa Satu"],
            2 => ["Dusun Satu"],
            3 => ["Kecamatan Uji", "Desa Dua"],
            _ => ["Kecamatan Uji", "Desa Satu", "Dusun Satu", "Desa Dua"],
        },
    };

    /// <summary>What it is, for a message.</summary>
    public override string ToString() => $"seed {seed}: {string.Join("; ", _formulas)}";

    private string Members()
    {
        var members = new StringBuilder($"'aggregate': '{One("sum", "sum", "last", "first", "latest")}'");
        if (_random.Next(3) == 0) members.Append(CultureInfo.InvariantCulture, $", 'frequency': '{One("month", "quarter", "semester", "year")}'");
        if (_random.Next(4) == 0) members.Append(CultureInfo.InvariantCulture, $", 'offices': '{One("own", "total")}'");
        if (_random.Next(4) == 0) members.Append(CultureInfo.InvariantCulture, $", 'whenMissing': '{One("zero", "skip")}'");
        return members.ToString();
    }

    private string Formula(int number)
    {
        var formula = Number(1 + _random.Next(3), isInTime: false, isInOffices: false);
        _symbols.Add($"s{number}");
        return formula;
    }

    private string Number(int depth, bool isInTime, bool isInOffices)
    {
        return depth == 0 ? Leaf() : _random.Next(9) switch
        {
            0 => $"({Next()} + {Next()})",
            1 => $"({Next()} * 2)",
            2 => $"If({Next()} > {Next()}, {Next()}, {Next()})",
            3 => $"Coalesce({Leaf()}, {Next()})",
            4 => $"If(IsMissing({One(Plain)}), {Next()}, {Next()})",
            5 when !isInTime => $"SumOver({One("month", "quarter", "semester")}, {Number(depth - 1, true, isInOffices)})",
            6 when !isInOffices => $"SumOver({One("office", "office", "branch")}, {Number(depth - 1, isInTime, true)})",
            7 => "SumOver(item, dok * 2)",
            _ => Leaf(),
        };

        string Next() => Number(depth - 1, isInTime, isInOffices);
    }

    private string Leaf() => _random.Next(11) switch
    {
        0 => $"Previous({One(Plain)})",
        1 => $"Previous({One(Plain)}, 2)",
        2 => $"LastYear({One(Plain)})",
        3 => $"YearToDate({One(Plain)})",
        4 => $"Count({One(Plain)})",
        5 => $"Max({One(Plain)})",
        6 => One("dok", "dok.x", "dok.y", "LastYear(dok)"),
        7 when _symbols.Count > 0 => One([.. _symbols]),
        _ => One(Plain),
    };

    private string One(params string[] words) => words[_random.Next(words.Length)];
}
