namespace Iki.Core.Measurement;

/// <summary>What a variable asks of its figures, ready to be asked of millions: whether there is anything to remark on one.</summary>
internal sealed class PlainVariable
{
    private readonly Variable _variable;
    private readonly ObservationStore _store;
    private readonly ObservationColumn?[] _columns;
    private readonly bool _isInteger;
    private readonly bool _isPercentage;
    private readonly decimal? _min;
    private readonly decimal? _max;
    private readonly long _fewest = long.MinValue;
    private readonly long _most = long.MaxValue;

    /// <summary>What a variable asks.</summary>
    /// <param name="declarations">Its declarations: an indicator may have one of its own of the same name.</param>
    /// <param name="store">Where its figures go.</param>
    public PlainVariable(Variable[] declarations, ObservationStore store)
    {
        (_variable, _store) = (declarations[0], store);
        _columns = new ObservationColumn?[Math.Max(_variable.Items.Count, 1)];
        IsExpected = declarations.Any(d => d.Frequency is not null);
        _isInteger = declarations.Any(d => d.Integer);
        _isPercentage = declarations.Any(d => d.Unit == "%" && !(d.Max <= 1));
        _min = declarations.Max(d => d.Min);
        _max = declarations.Min(d => d.Max);
        if (_min is { } min) _fewest = (long)decimal.Clamp(decimal.Ceiling(min), long.MinValue, long.MaxValue);
        if (_max is { } max) _most = (long)decimal.Clamp(decimal.Floor(max), long.MinValue, long.MaxValue);
    }

    /// <summary>The name as it is declared.</summary>
    public string Name => _variable.Name;

    /// <summary>Whether any of its declarations says how often it is reported, so that it may be known who is expected to.</summary>
    public bool IsExpected { get; }

    /// <summary>Whether it says how often it is reported, so that reports of it may be late or absent.</summary>
    public bool HasFrequency => _variable.Frequency is not null;

    /// <summary>Which of its items a key is; 0 for no key where it has no items. False where that has to be reported.</summary>
    public bool TryItem(string? key, out int item)
    {
        item = string.IsNullOrEmpty(key) ? 0 : _variable.PlaceOfItem(key);
        return string.IsNullOrEmpty(key) ? _variable.Items.Count == 0 : item >= 0;
    }

    /// <summary>Whether there is something to say of a figure.</summary>
    public bool IsRemarkable(long numerator, int denominator)
    {
        if (denominator != 1) return _isInteger || IsRemarkable(Rational.OfMachine(numerator, denominator));
        return numerator < _fewest || numerator > _most || (_isPercentage && numerator is 1 or -1);
    }

    /// <summary>The key of an item, by its number; null where the variable has none.</summary>
    public string? KeyOf(int item) => _variable.Items.Count == 0 ? null : _variable.Items[item].Key;

    /// <summary>The column of an item, by its number.</summary>
    public ObservationColumn ColumnOf(int item) => _columns[item] ??= _store.FindOrAdd(Name, KeyOf(item));

    private bool IsRemarkable(Rational value) =>
        (_min is { } min && value < min) || (_max is { } max && value > max) || (_isPercentage && value.Abs() <= Rational.One);
}
