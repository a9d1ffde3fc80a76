using Iki.Core.Measurement;

namespace Iki.Core.Loading;

/// <summary>
/// Takes rows of which there is nothing to say, straight from the bytes of a file: almost all, where they come by the million. Every other row is left to
/// those who can say what is wrong with it.
/// </summary>
/// <param name="builder">What takes the figures.</param>
/// <param name="period">The period of rows that name none.</param>
/// <param name="office">The office of rows that name none.</param>
/// <param name="reportedIn">The period of their report, before which some are late; null where the report has none.</param>
internal sealed class PlainRows(DataSetBuilder builder, Period period, string office, Period? reportedIn = null)
{
    // What a catalog has may be spelt in several ways; names of offices come in one or two.
    private const int MostSpellings = 100_000;
    private const int MostOffices = 1_000_000;

    private readonly KnownCells<Named> _variables = new((string text, out Named named) => Find(builder, text, out named), MostSpellings);
    private readonly KnownCells<Period> _periods = new((string text, out Period at) => FindPeriod(text, period, out at), MostSpellings);
    private readonly KnownCells<int> _offices = new((string text, out int number) => FindOffice(builder, text, office, out number), MostOffices);

    /// <summary>Takes a row; false, and nothing is taken, where it has to be looked at as a whole.</summary>
    /// <param name="variable">The name of the variable.</param>
    /// <param name="item">The key of the item; empty for none.</param>
    /// <param name="at">The period; empty for that of the data set.</param>
    /// <param name="whose">The office; empty for that of the data set.</param>
    /// <param name="value">The figure.</param>
    /// <param name="decimalSign">The sign before its decimals; a digit where decimals are to be looked at.</param>
    /// <param name="place">The line in the file, or which element of a list.</param>
    /// <param name="file">The file.</param>
    /// <param name="list">The pointer of the list; null for lines.</param>
    public bool TryTake(
        ReadOnlySpan<byte> variable,
        ReadOnlySpan<byte> item,
        ReadOnlySpan<byte> at,
        ReadOnlySpan<byte> whose,
        ReadOnlySpan<byte> value,
        byte decimalSign,
        int place,
        string? file,
        string? list = null)
    {
        if (!PlainFigure.TryRead(value, decimalSign, out var numerator, out var denominator)) return false;
        if (!_variables.TryGet(variable, out var named) || !named.Items.TryGet(item, out var key)) return false;
        if (named.Variable.IsRemarkable(numerator, denominator)) return false;
        if (!_periods.TryGet(at, out var time)) return false;
        if (named.Variable.HasFrequency && reportedIn is { } report && time.LastDay < report.FirstDay) return false;

        // Last, because it makes an office known that the catalog does not declare.
        if (!_offices.TryGet(whose, out var number)) return false;
        builder.Take(named.Variable, key, time, number, numerator, denominator, place, file, list);
        return true;
    }

    private static bool Find(DataSetBuilder builder, string text, out Named named)
    {
        named = null!;
        if (CellText.NameOf(text) is { Length: > 0 } name && builder.FindPlain(name) is { } variable)
        {
            named = new Named(variable, new KnownCells<int>((string key, out int item) => variable.TryItem(CellText.NameOf(key), out item), MostSpellings));
        }

        return named is not null;
    }

    private static bool FindPeriod(string text, Period otherwise, out Period at)
    {
        at = otherwise;
        return CellText.NameOf(text) is var name && (name.Length == 0 || Period.TryParse(name, out at));
    }

    private static bool FindOffice(DataSetBuilder builder, string text, string otherwise, out int number)
    {
        var name = CellText.NameOf(text) is { Length: > 0 } given ? given : otherwise;
        number = 0;
        if (!builder.Offices.Knows(name)) return false;
        number = builder.Offices.Of(name);
        return true;
    }

    /// <summary>A variable, and what its items are called in the file.</summary>
    private sealed record Named(PlainVariable Variable, KnownCells<int> Items);
}
