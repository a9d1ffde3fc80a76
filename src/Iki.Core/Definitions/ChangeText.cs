using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Iki.Core.Numerics;

namespace Iki.Core.Definitions;

/// <summary>How a comparison shows what a member holds: in the words of the file, in every culture the same.</summary>
internal static class ChangeText
{
    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Of(decimal? number) => number is { } value ? DecimalText.Of(value) : null;

    public static string Of(bool isSo) => isSo ? "true" : "false";

    /// <summary>The word of the file for it, which is its name with a small letter first.</summary>
    [return: NotNullIfNotNull(nameof(word))]
    public static string? Of(Enum? word) => word?.ToString() is { } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;

    public static string? Of(DateRange? range) => range is null ? null : Days(range.From, range.To);

    public static string Of(Office office) => office.Parent is null ? office.Name : $"{office.Name}, {office.Parent}";

    public static string Of(EquatableList<OfficeNode> offices)
    {
        // Not by recursion: how deep a tree is that a program makes, nobody says.
        var text = new StringBuilder();
        var above = new Stack<(EquatableList<OfficeNode> Offices, int Next)>([(offices, 0)]);
        while (above.TryPop(out var top))
        {
            if (top.Next == top.Offices.Count)
            {
                if (above.Count > 0) text.Append(')');
                continue;
            }

            var office = top.Offices[top.Next];
            text.Append(top.Next > 0 ? ", " : "").Append(office.Name);
            if (office.Code is { } code) text.Append(CultureInfo.InvariantCulture, $" [{code}]");
            above.Push((top.Offices, top.Next + 1));
            if (office.Offices.Count == 0) continue;
            text.Append(" (");
            above.Push((office.Offices, 0));
        }

        return text.ToString();
    }

    public static string? Of(EquatableList<PositionGroup> groups) =>
        groups.Count == 0 ? null : string.Join(", ", groups.Select(g => $"{g.Regulation}: {g.Group}"));

    public static string Of(AggregationRule rule) =>
        rule.Office is null ? Of(rule.Time) : $"time: {Of(rule.Time)}, office: {Of(rule.Office)}";

    public static string Of(ZeroDivisionPolicy policy) => Of(policy.Value) ?? (policy.IsNotApplicable ? "notApplicable" : "fail");

    [return: NotNullIfNotNull(nameof(source))]
    public static string? Of(DataSource? source) => source switch
    {
        null or { Kind: null, Note: null } => source?.Name,
        _ => $"{source.Name} ({string.Join("; ", new[] { Of(source.Kind), source.Note }.OfType<string>())})",
    };

    public static string? Of(Reading? reading) => reading switch
    {
        null or { Note: null } => Of(reading?.Status),
        { NoteWording: { } both } => $"{Of(reading.Status)}: {string.Join("; ", Languages.All.Select(l => $"{Languages.Tag(l)}: {both.In(l)}"))}",
        _ => $"{Of(reading.Status)}: {reading.Note}",
    };

    public static string Of(Acceptance accepted) => $"{accepted.Code}: {accepted.Why}";

    public static string Of(Rule rule) => $"{rule.Formula}: {rule.Message}{(rule.IsWarning ? " (warning)" : "")}";

    public static string Of(EquatableList<ParameterValue> values) => string.Join("; ", values.Select(v =>
        $"{Days(v.From, v.To)}: {OfOne(v)}{(v.Source is null ? "" : $" ({v.Source})")}"));

    private static string? OfOne(ParameterValue value) =>
        value.Items.Count == 0 ? Of(value.Value) : string.Join(", ", value.Items.Select(i => $"{i.Key} {DecimalText.Of(i.Value)}"));

    public static string? Of(Legend? legend)
    {
        if (legend is null) return null;
        var rounding = legend.Decimals is null && legend.Rounding == default ? "" : $", decimals {Of(legend.Decimals)} {Of(legend.Rounding)}";
        var source = legend.Source is null ? "" : $" ({legend.Source})";
        return $"{string.Join("; ", legend.Bands.Select(Of))}; {Of(legend.Least)}…{Of(legend.Most)}{rounding}{source}";
    }

    private static string Of(LegendBand band)
    {
        var bounds = new[] { ("from", band.From), ("above", band.Above), ("to", band.To), ("below", band.Below) };
        var published = band.Published is null ? "" : $" ({band.Published})";
        return $"{band.Word}{published}{string.Concat(bounds.Where(b => b.Item2 is not null).Select(b => $" {b.Item1} {Of(b.Item2)}"))}";
    }

    public static string? Of(Target? target) => target is null ? null : string.Join(' ', new[]
    {
        target.Text ?? Of(target.Value) ?? $"{Of(target.Min)}…{Of(target.Max)}",
        target.Unit,
        target.Cumulative ? "cumulative" : null,
        target.HighestAttainable ? "highestAttainable" : null,
        target.Baseline is null ? null : $"from {Of(target.Baseline)}",
    }.Where(t => !string.IsNullOrEmpty(t)));

    public static string Of(Example example)
    {
        var previous = example.Previous.Count == 0 ? "" : $"; previous: {Figures(example.Previous)}";
        return $"{Figures(example.Values)}{previous} = {DecimalText.Of(example.Expect)} ({example.From})";
    }

    private static string Figures(EquatableList<NamedFigures> figures) => string.Join(", ", figures.Select(f => $"{f.Name} {OfOne(f)}"));

    private static string OfOne(NamedFigures figures) =>
        figures.Items is { } items ? $"({string.Join(", ", items.Select(i => $"{i.Key} {Of(i.Figure)}"))})"
        : figures.Series is { } series ? $"[{string.Join(", ", series.Select(Of))}]"
        : figures.Single is { } single ? Of(single)
        : "–";

    private static string Of(Figure figure) =>
        !figure.HasNumber ? "–" : figure.Value.TryToDecimal(out var number) ? DecimalText.Of(number) : figure.Value.ToString();

    private static string Days(DateOnly? from, DateOnly? to) => FormattableString.Invariant($"{from:yyyy-MM-dd}…{to:yyyy-MM-dd}");
}
