namespace Iki.Core.Benchmarks.Country;

/// <summary>
/// Holds every result against what was counted: a row of a variable with figures has exactly that sum, and any other row has no value, because its figure is missing.
/// The first difference is an exception.
/// </summary>
internal sealed class ResultCheck
{
    private readonly CountrySums _sums;
    private readonly Dictionary<string, int> _villages;
    private readonly Dictionary<string, int> _subdistricts;
    private readonly Dictionary<string, int> _districts;
    private readonly string[] _ids;
    private readonly int[] _variables;

    public ResultCheck(Catalog catalog, OfficesOfCountry offices, string[] variables, CountrySums sums)
    {
        _sums = sums;
        _villages = Numbers(offices.Villages);
        _subdistricts = Numbers(offices.Subdistricts);
        _districts = Numbers(offices.Districts);
        Indicator[] indicators = [.. catalog.Positions.SelectMany(p => p.Objectives).SelectMany(o => o.Indicators)];
        _ids = [.. indicators.Select(i => i.Id)];
        _variables = [.. indicators.Select(i => Array.IndexOf(variables, i.Formula!.Replace("Σ ", "", StringComparison.Ordinal)))];
        if (_variables.Count(v => v >= 0) != variables.Length) throw new InvalidOperationException("Not every variable with figures has a row.");
    }

    /// <summary>How many results were right.</summary>
    public long Results { get; private set; }

    /// <summary>How many of them have a value.</summary>
    public long Computed { get; private set; }

    public void Check(ResultSet set)
    {
        if (set.Results.Count != _ids.Length) throw new InvalidOperationException($"{set.Period}, {set.Office}: {set.Results.Count} results and not {_ids.Length}");
        for (var row = 0; row < _ids.Length; row++)
        {
            var (result, variable) = (set.Results[row], _variables[row]);
            decimal? right = variable < 0 ? null : Right(set, variable);
            if (result.Id != _ids[row] || result.Outcome.Value != right || (right is null && result.Outcome.Status != OutcomeStatus.MissingInput))
            {
                throw new InvalidOperationException($"{set.Period}, {set.Office}, {result.Id}: {result.Outcome}; counted were {right}.");
            }

            if (right is not null) Computed++;
        }

        Results += _ids.Length;
    }

    private long Right(ResultSet set, int variable)
    {
        var number = set.Period.Number;
        if (set.Period.Length == PeriodLength.Month) return MadeFigures.Of(_villages[set.Office], variable, number);
        if (_subdistricts.TryGetValue(set.Office, out var subdistrict)) return _sums.OfSubdistrict(subdistrict, variable, number);
        return _districts.TryGetValue(set.Office, out var district) ? _sums.OfDistrict(district, variable, number) : _sums.OfCountry(variable, number);
    }

    private static Dictionary<string, int> Numbers(string[] names) => names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
}
