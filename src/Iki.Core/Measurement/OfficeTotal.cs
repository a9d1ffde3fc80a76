using System.Runtime.CompilerServices;
using Iki.Core.Formulas.Evaluation;

namespace Iki.Core.Measurement;

/// <summary>Figures of several offices for one period as one.</summary>
internal readonly record struct OfficeTotal
{
    /// <summary>Their sum, or the smallest or largest of them.</summary>
    public Rational Value { get; init; }

    /// <summary>The source that all of them name, if any.</summary>
    public string? Source { get; init; }

    /// <summary>How many they are.</summary>
    public int Count { get; init; }

    /// <summary>Whether one of them has to be looked at by itself: it was refused, is in words, or needs more room than a machine integer has.</summary>
    public bool IsSpecial { get; init; }
}

/// <summary>How such a total is kept while it is made.</summary>
internal interface ITotalCell<TSelf>
    where TSelf : struct, ITotalCell<TSelf>
{
    /// <summary>Takes a figure; one that is a number of the kind kept here.</summary>
    void Take(in ObservationColumn.Entry entry, ObservationColumn column, Aggregation over);

    /// <summary>Adds a figure of a column of plain ones.</summary>
    void AddPlain(long value);

    /// <summary>Takes those of an office below.</summary>
    void Take(in TSelf below, ObservationColumn column, Aggregation over);

    /// <summary>The total.</summary>
    OfficeTotal Read(ObservationColumn column);
}

/// <summary>Which source figures name, by their form: one that all have in common, or none.</summary>
internal struct CommonSource
{
    private const int Several = 0;
    private int _form;

    /// <summary>Takes the source of one or more figures.</summary>
    /// <param name="form">Their form; any of those that name the same.</param>
    /// <param name="isFirst">Whether there was none before.</param>
    /// <param name="column">The column.</param>
    public void Take(int form, bool isFirst, ObservationColumn column)
    {
        if (_form != form) TakeOther(form, isFirst, column);
    }

    private void TakeOther(int form, bool isFirst, ObservationColumn column)
    {
        if (isFirst) _form = form;
        else if (_form == Several || form == Several || column.SourceOf(_form) != column.SourceOf(form)) _form = Several;
    }

    public void Take(CommonSource other, bool isFirst, ObservationColumn column) => Take(other._form, isFirst, column);

    public readonly string? Of(ObservationColumn column) => _form == Several ? null : column.SourceOf(_form);
}

/// <summary>A total of whole numbers, which is what most columns hold.</summary>
internal struct WholeCell : ITotalCell<WholeCell>
{
    private const int Special = -1;
    private long _value;
    private int _count;
    private CommonSource _source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(in ObservationColumn.Entry entry, ObservationColumn column, Aggregation over)
    {
        if (entry.Form < 0 && column.DenominatorOf(entry) == 0) _count = Special;
        if (_count == Special) return;
        _source.Take(entry.Form, _count == 0, column);
        Add(entry.Numerator, 1, over);
    }

    public void AddPlain(long value)
    {
        _value = unchecked(_value + value);
        _count = unchecked(_count + 1);
    }

    public void Take(in WholeCell below, ObservationColumn column, Aggregation over)
    {
        if (below._count == Special) _count = Special;
        if (_count == Special || below._count == 0) return;
        _source.Take(below._source, _count == 0, column);
        Add(below._value, below._count, over);
    }

    public readonly OfficeTotal Read(ObservationColumn column) => _count switch
    {
        Special => new OfficeTotal { IsSpecial = true },
        0 => default,
        _ => new OfficeTotal { Value = new Rational(_value), Source = _source.Of(column), Count = _count },
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(long value, int count, Aggregation over)
    {
        if (over == Aggregation.Sum)
        {
            var sum = unchecked(_value + value);
            if (((_value ^ sum) & (value ^ sum)) < 0)
            {
                _count = Special;
                return;
            }

            _value = sum;
        }
        else if (_count == 0 || (over == Aggregation.Min ? value < _value : value > _value))
        {
            _value = value;
        }

        _count += count;
    }
}

/// <summary>A total of any exact numbers.</summary>
internal struct RationalCell : ITotalCell<RationalCell>
{
    private Rational _value;
    private int _count;
    private bool _isSpecial;
    private CommonSource _source;

    public void Take(in ObservationColumn.Entry entry, ObservationColumn column, Aggregation over)
    {
        var denominator = column.DenominatorOf(entry);
        _isSpecial |= denominator == 0;
        if (_isSpecial) return;

        _source.Take(entry.Form, _count == 0, column);
        Add(Rational.OfMachine(entry.Numerator, denominator), 1, over);
    }

    public void AddPlain(long value)
    {
        _value += new Rational(value);
        _count++;
    }

    public void Take(in RationalCell below, ObservationColumn column, Aggregation over)
    {
        _isSpecial |= below._isSpecial;
        if (_isSpecial || below._count == 0) return;
        _source.Take(below._source, _count == 0, column);
        Add(below._value, below._count, over);
    }

    public readonly OfficeTotal Read(ObservationColumn column) => _isSpecial
        ? new OfficeTotal { IsSpecial = true }
        : new OfficeTotal { Value = _value, Source = _count == 0 ? null : _source.Of(column), Count = _count };

    private void Add(Rational value, int count, Aggregation over)
    {
        if (over == Aggregation.Sum) _value += value;
        else if (_count == 0 || (over == Aggregation.Min ? value < _value : value > _value)) _value = value;
        _count += count;

        // A sum of that many bits has no value, and what goes on adding to it takes ever longer.
        if (Evaluator.Bounded(_value).Failure is not null) (_isSpecial, _value) = (true, default);
    }
}
