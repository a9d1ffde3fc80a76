using System.Buffers;
using System.Globalization;

namespace Iki.Core.Json;

/// <summary>Texts of a certain form, closed sets of words, and what else members of several objects share.</summary>
internal static class Forms
{
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/");

    /// <summary>An id: letters and digits of ASCII, and - . _ / between them.</summary>
    public static readonly FormShape<string> Id = new(
        "lawang-2018, sekretaris-kecamatan/kehadiran-pns", "^[A-Za-z0-9]([-A-Za-z0-9._/]{0,198}[A-Za-z0-9])?$", TryId, id => id);

    /// <summary>An id within an indicator: without slashes.</summary>
    public static readonly FormShape<string> PartId = new(
        "terealisasi", "^[A-Za-z0-9]([-A-Za-z0-9._]{0,198}[A-Za-z0-9])?$", (string text, out string id) => TryId(text, out id) && !id.Contains('/'), id => id);

    public static readonly FormShape<DateOnly> Date = new(
        "2018-12-31", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", TryDate, d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static readonly FormShape<string> PartialDate = new(
        "2024, 2024-01, 2024-01-31", "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", TryPartialDate, d => d);

    public static readonly FormShape<Period> Period = new(
        "2018, 2018-S1, 2018-Q3, 2018-03", "^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2]))?$",
        (string text, out Period period) => Core.Period.TryParse(text, out period),
        p => p.IsUnset ? throw new ArgumentException(Core.Period.Unset) : p.ToString());

    public static readonly WordShape<PeriodLength> PeriodLength = new(
        ("year", Core.PeriodLength.Year), ("semester", Core.PeriodLength.Semester),
        ("quarter", Core.PeriodLength.Quarter), ("month", Core.PeriodLength.Month));

    public static readonly WordShape<RoundingMode> Rounding = new(
        ("halfAwayFromZero", RoundingMode.HalfAwayFromZero), ("halfEven", RoundingMode.HalfEven),
        ("up", RoundingMode.Up), ("down", RoundingMode.Down));

    public static readonly WordShape<NumberNotation> Numbers = new(
        ("auto", NumberNotation.Auto), ("id", NumberNotation.Indonesian), ("en", NumberNotation.English));

    public static readonly WordShape<Aggregation> Aggregation = new(
        ("sum", Core.Aggregation.Sum), ("average", Core.Aggregation.Average), ("last", Core.Aggregation.Last),
        ("latest", Core.Aggregation.Latest), ("first", Core.Aggregation.First), ("min", Core.Aggregation.Min), ("max", Core.Aggregation.Max));

    public static readonly WordShape<Polarity> Polarity = new(
        ("higherIsBetter", Core.Polarity.HigherIsBetter), ("lowerIsBetter", Core.Polarity.LowerIsBetter),
        ("closerIsBetter", Core.Polarity.CloserIsBetter));

    public static readonly WordShape<PerformanceAspect> Aspect = new(
        ("quantity", PerformanceAspect.Quantity), ("quality", PerformanceAspect.Quality),
        ("time", PerformanceAspect.Time), ("cost", PerformanceAspect.Cost));

    /// <summary>A list of texts.</summary>
    public static readonly ListShape<string> Texts = new(TextShape.NotEmpty);

    /// <summary>The member that says the version of the format, which is one for all files.</summary>
    public static void AddVersion<T>(ObjectShape<T> shape) => shape.Required("formatVersion", new IntegerShape(Catalog.FormatVersion, Catalog.FormatVersion),
        _ => Catalog.FormatVersion, new("The version of this format: 1.", "Versi format ini: 1."), "1");

    private static bool TryId(string text, out string id)
    {
        id = text;
        return text.Length is > 0 and <= 200
            && !text.AsSpan().ContainsAnyExcept(IdCharacters)
            && char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[^1]);
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryPartialDate(string text, out string date)
    {
        date = text;
        var whole = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        return TryDate(whole, out _);
    }
}
