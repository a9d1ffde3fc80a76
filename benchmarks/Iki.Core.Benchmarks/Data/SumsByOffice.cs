using System.Globalization;

namespace Iki.Core.Benchmarks.Data;

/// <summary>The sums of a minimal program, by variable and office.</summary>
/// <param name="year">The year asked for.</param>
/// <param name="month">The month asked for; null for the whole year.</param>
internal sealed class SumsByOffice(int year, int? month)
{
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Variable, int Office), decimal> _sums = [];

    public long Figures { get; private set; }

    public decimal Total => _sums.Values.Sum();

    public void Add(ReadOnlySpan<char> variable, ReadOnlySpan<char> period, ReadOnlySpan<char> office, decimal value)
    {
        var (ofVariable, ofOffice) = (NumberOf(_variables, variable), NumberOf(_offices, office));
        var (ofYear, ofMonth) = (int.Parse(period[..4], CultureInfo.InvariantCulture), int.Parse(period[5..], CultureInfo.InvariantCulture));
        if (ofYear != year || (month is { } one && ofMonth != one)) return;
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sums, (ofVariable, ofOffice), out _) += value;
        Figures++;
    }

    private static int NumberOf(Dictionary<string, int> numbers, ReadOnlySpan<char> name)
    {
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(name, out var number)) return number;
        return numbers[name.ToString()] = numbers.Count;
    }
}
