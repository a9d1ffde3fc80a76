using System.Globalization;

namespace Iki.Core.Tests.Formulas;

/// <summary>What a <c>::</c> line of a case file gives: figures, units, and what the result is to be.</summary>
internal sealed class CaseSetup
{
    private readonly List<FormulaSymbol> _symbols = [];
    private bool _isClosed;

    public FormulaInputs Inputs { get; private set; } = FormulaInputs.Empty;

    public FormulaTarget Target { get; private set; } = FormulaTarget.Any;

    public FormulaLimits Limits { get; private set; } = FormulaLimits.Default;

    public NumberNotation Numbers { get; private set; }

    public FormulaScope Scope => _isClosed ? FormulaScope.Of(_symbols) : FormulaScope.OpenWith(_symbols);

    public static CaseSetup Parse(string text)
    {
        var setup = new CaseSetup();
        foreach (var part in Split(text)) setup.Apply(part);
        return setup;
    }

    private void Apply(string part)
    {
        var words = part.Split(' ', 2);
        switch (words[0])
        {
            case "declared":
                _isClosed = true;
                break;
            case "result":
                Target = Target with { Unit = words.Length > 1 ? words[1] : "" };
                break;
            case "decimals":
                Target = Target with { Decimals = int.Parse(words[1], CultureInfo.InvariantCulture) };
                break;
            case "rounding":
                Target = Target with { Rounding = Enum.Parse<RoundingMode>(words[1], ignoreCase: true) };
                break;
            case "numbers":
                Numbers = words[1] == "id" ? NumberNotation.Indonesian : NumberNotation.English;
                break;
            case "condition":
                Target = Target with { IsCondition = true };
                break;
            case "previous":
                var (name, figure, _) = NameAndFigure(words[1]);
                Inputs = Inputs.WithPrevious((Inputs.Previous ?? FormulaInputs.Empty).With(name, figure));
                break;
            default:
                Declare(part);
                break;
        }
    }

    private void Declare(string part)
    {
        var equals = part.IndexOf('=');
        var head = (equals < 0 ? part : part[..equals]).Trim();
        var body = equals < 0 ? "" : part[(equals + 1)..].Trim();
        var words = head.Split(' ');
        var aggregate = words.Length > 1 && Enum.TryParse<Aggregation>(words[^1], ignoreCase: true, out var word) ? word : (Aggregation?)null;
        var name = aggregate is null ? head : string.Join(' ', words[..^1]);
        string? unit = null;
        string[] items = [];
        if (body.StartsWith('['))
        {
            var close = body.IndexOf(']');
            Inputs = Inputs.WithSeries(name, List(body[1..close]).Select(t => Figure.Read(t, Numbers)));
            unit = Unit(body[(close + 1)..]);
        }
        else if (body.StartsWith('{'))
        {
            var close = body.IndexOf('}');
            var pairs = List(body[1..close]).Select(t => t.Split(':')).Select(p => (Key: p[0].Trim(), Text: p.Length > 1 ? p[1].Trim() : "")).ToArray();
            Inputs = Inputs.WithItems(name, pairs.Where(p => p.Text != "").Select(p => (p.Key, Figure.Read(p.Text, Numbers))));
            items = pairs.Select(p => p.Key).ToArray();
            unit = Unit(body[(close + 1)..]);
        }
        else if (body.Length > 0)
        {
            (_, var figure, unit) = NameAndFigure(part);
            if (body != "?" && !body.StartsWith("? ", StringComparison.Ordinal)) Inputs = Inputs.With(name, figure);
        }

        _symbols.Add(new FormulaSymbol
        {
            Name = name, Unit = unit, Aggregate = aggregate ?? Aggregation.Sum, Items = items.ToEquatableList(),
        });
    }

    private (string Name, Figure Figure, string? Unit) NameAndFigure(string part)
    {
        var sides = part.Split('=', 2);
        var words = sides[1].Trim().Split(' ', 2);
        return (sides[0].Trim(), Figure.Read(words[0], Numbers), words.Length > 1 ? words[1] : null);
    }

    private static string? Unit(string rest) => rest.Trim().Length == 0 ? null : rest.Trim();

    private static string[] List(string text) =>
        text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Semicolons inside braces separate items and not figures.
    private static IEnumerable<string> Split(string text)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '{') depth++;
            if (i < text.Length && text[i] is '}') depth--;
            if (i < text.Length && (text[i] != ';' || depth > 0)) continue;
            if (text[start..i].Trim() is { Length: > 0 } part) yield return part;
            start = i + 1;
        }
    }
}
