using System.Globalization;
using System.Text;

namespace Iki.Documents.Reading.Sheets;

/// <summary>How a cell shows its number: as a decimal number, in percent, as a date. Signs of money and colours are left out; the decimal sign is a point.</summary>
internal sealed record NumberFormat
{
    private const int MostDecimals = 15;

    public static NumberFormat General { get; } = new();

    private int? Decimals { get; init; }

    /// <summary>Whether 0.85 shows as 85%.</summary>
    public bool IsPercent { get; private init; }

    /// <summary>Whether it shows a date.</summary>
    public bool HasDate { get; private init; }

    /// <summary>Whether the date has its day.</summary>
    public bool ShowsDay { get; private init; }

    /// <summary>Whether the date has its month.</summary>
    public bool ShowsMonth { get; private init; }

    /// <summary>Whether it shows a time of day.</summary>
    public bool HasTime { get; private init; }

    private bool Is1904 { get; init; }

    public static NumberFormat Of(int id, string? code, bool is1904) => code is not null ? OfCode(code, is1904) : id switch
    {
        1 or 3 => new NumberFormat { Decimals = 0 },
        2 or 4 => new NumberFormat { Decimals = 2 },
        9 => new NumberFormat { Decimals = 0, IsPercent = true },
        10 => new NumberFormat { Decimals = 2, IsPercent = true },
        >= 14 and <= 17 => new NumberFormat { HasDate = true, ShowsDay = id != 17, ShowsMonth = true, Is1904 = is1904 },
        >= 18 and <= 21 or >= 45 and <= 47 => new NumberFormat { HasTime = true, Is1904 = is1904 },
        22 => new NumberFormat { HasDate = true, ShowsDay = true, ShowsMonth = true, HasTime = true, Is1904 = is1904 },
        _ => General,
    };

    public string Show(double number)
    {
        if ((HasDate || HasTime) && Date(number) is { } date) return date;
        if (IsPercent) return Number(number * 100) + "%";
        return Number(number);
    }

    private string Number(double number)
    {
        // Fifteen digits are what Excel itself keeps: 0.1 + 0.2 shows as 0.3.
        if (Decimals is not { } decimals || Math.Abs(number) >= 1e15) return decimal.TryParse(number.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString("0.############################", CultureInfo.InvariantCulture) : number.ToString("G15", CultureInfo.InvariantCulture);
        var rounded = Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero);
        return rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private string? Date(double number) => Moment(number)?.ToString(HasDate ? HasTime ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd" : "HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The moment that a number is; null for one that is none.</summary>
    public DateTime? Moment(double number)
    {
        if (Is1904) number += 1462;
        if (number is < 0 or >= 2958466) return null;
        // Excel has a 29 February 1900, which never was.
        var day = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(number < 60 && HasDate ? number + 1 : number);
        if (day.Millisecond >= 500) day = day.AddMilliseconds(1000 - day.Millisecond);
        return day;
    }

    private static NumberFormat OfCode(string code, bool is1904)
    {
        var plain = Plain(code);
        if (plain.Contains("general", StringComparison.Ordinal) || plain.Contains('@', StringComparison.Ordinal)) return General;
        if (plain.AsSpan().IndexOfAny("ymdhs") >= 0)
        {
            return new NumberFormat { HasDate = plain.AsSpan().IndexOfAny("yd") >= 0 || (plain.Contains('m', StringComparison.Ordinal) && !plain.Contains('h', StringComparison.Ordinal) && !plain.Contains('s', StringComparison.Ordinal)), HasTime = plain.AsSpan().IndexOfAny("hs") >= 0, ShowsDay = plain.Contains('d', StringComparison.Ordinal), ShowsMonth = plain.Contains('m', StringComparison.Ordinal), Is1904 = is1904 };
        }

        if (plain.AsSpan().IndexOfAny("0#?") < 0 || plain.Contains('/', StringComparison.Ordinal) || plain.Contains('e', StringComparison.Ordinal)) return General;
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : plain.AsSpan(point + 1).IndexOfAnyExcept("0#?") is var end && end >= 0 ? end : plain.Length - point - 1;
        return new NumberFormat { Decimals = Math.Min(decimals, MostDecimals), IsPercent = plain.Contains('%', StringComparison.Ordinal) };
    }

    /// <summary>The part for positive numbers, without quoted text, escapes, colours and places.</summary>
    private static string Plain(string code)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            var skip = code[i] switch { '"' => '"', '[' => ']', _ => '\0' };
            if (skip != '\0')
            {
                var end = code.IndexOf(skip, i + 1);
                if (end < 0) break;
                i = end;
            }
            else if (code[i] is '\\' or '_' or '*')
            {
                i++;
            }
            else
            {
                plain.Append(char.ToLowerInvariant(code[i]));
            }
        }

        return plain.ToString();
    }
}
