using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>Targets as printed → targets: a number, a range or a text, with the unit that stands behind it.</summary>
internal static partial class TargetCells
{
    /// <summary>The target of a cell; null where it prints none ("-").</summary>
    public static Target? Read(string print, Period period, string unit)
    {
        var text = Plain.Folded(print);
        if (text.Trim('-', '–', '—', '.', ' ', '0') is "" && text.Trim() is not "0") return null;
        var range = Range().Match(text);
        if (range.Success && Number(range.Groups["from"].Value) is { } from && Number(range.Groups["to"].Value) is { } to && from <= to)
        {
            return new Target { Period = period, Min = from, Max = to, Unit = UnitOf(range.Groups["unit"].Value, unit) };
        }

        var single = Single().Match(text);
        return single.Success && Number(single.Groups["number"].Value) is { } value
            ? new Target { Period = period, Value = value, Unit = UnitOf(single.Groups["unit"].Value, unit) }
            : new Target { Period = period, Text = text };
    }

    /// <summary>The unit that a target prints behind its number; empty for none.</summary>
    public static string UnitBehind(string print) => Single().Match(Plain.Folded(print)) is { Success: true } single ? Unit(single.Groups["unit"].Value) : "";

    private static string? UnitOf(string printed, string unit) => Unit(printed) is { Length: > 0 } own && !own.Equals(unit, StringComparison.OrdinalIgnoreCase) ? own : null;

    private static string Unit(string text) => text.Trim() switch
    {
        "persen" or "Persen" or "prosen" => "%",
        var other => other,
    };

    /// <summary>A number as Indonesian papers write it: a comma before decimals, points between thousands; a point before one or two digits is a comma.</summary>
    private static decimal? Number(string text)
    {
        var plain = Thousands().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal) : text;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"^(?<number>\d+(?:\.\d{3})*(?:,\d+)?|\d+[.,]\d+)\s*(?<unit>%|‰|\p{L}[\p{L}\s/]{0,30})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Single();

    [GeneratedRegex(@"^(?<from>\d+(?:[.,]\d+)?)\s*%?\s*(?:-|–|s/d|s\.d\.?|sampai)\s*(?<to>\d+(?:[.,]\d+)?)\s*(?<unit>%|‰|\p{L}[\p{L}\s/]{0,30})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{3})+(?:,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
