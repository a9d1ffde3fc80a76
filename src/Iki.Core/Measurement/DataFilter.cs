namespace Iki.Core.Measurement;

/// <summary>Which observations a scope asks for, while they are read. Offices that the catalog does not declare become known on the way.</summary>
internal sealed class DataFilter(DataScope scope, OfficeNumbers offices)
{
    private readonly OfficeRange[]? _ranges = offices.IsDeclared ? [.. scope.Offices.Select(offices.Below)] : null;
    private readonly List<bool> _undeclared = [];
    private int _latestPeriod = -1;
    private bool _isLatestAsked;

    /// <summary>Whether an observation is asked for. One of a longer period than is asked for counts: it says that there are no parts of it.</summary>
    public bool Asks(Period period, int office)
    {
        if (period.Packed != _latestPeriod) (_latestPeriod, _isLatestAsked) = (period.Packed, scope.Needs(period.Span));
        return _isLatestAsked && Asks(office);
    }

    /// <summary>Whether an office is asked for, whatever the period.</summary>
    public bool Asks(int office)
    {
        if (scope.Offices.Count == 0) return true;
        if (_ranges is null) return IsUndeclaredAsked(office);
        foreach (var range in _ranges)
        {
            if (range.Contains(office)) return true;
        }

        return false;
    }

    private bool IsUndeclaredAsked(int office)
    {
        while (_undeclared.Count <= office)
        {
            var number = _undeclared.Count;
            _undeclared.Add(scope.Offices.Any(o => offices.Below(o).Contains(number)));
        }

        return _undeclared[office];
    }
}
