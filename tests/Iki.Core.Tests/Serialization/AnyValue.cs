using System.Globalization;
using System.Numerics;
using System.Reflection;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Serialization;

/// <summary>
/// Makes values of the model member by member, with what a document may hold: names that differ, texts that are not blank and hold what JSON must
/// escape, numbers of up to 28 digits. Members that exclude each other are said here, as the pages on the files say them.
/// </summary>
internal sealed class AnyValue(int seed)
{
    private static readonly string[] Letters = ["a", "Z", "é", "\"", "\\", "<", "&", "+", "\n", "\u2028", "Σ", "😀", " x", "/", "~", "'", "\u0001"];

    private readonly Random _random = new(seed);
    private int _count;

    // A figure of an example that is no number is an error of the catalog.
    private bool _isExample;

    public T Of<T>() => (T)Of(typeof(T))!;

    public object? Of(Type type, string member = "", int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return Chance() ? null : Of(inner, member, depth);
        if (type == typeof(string)) return Text(member);
        if (type == typeof(bool)) return Chance();
        if (type == typeof(int)) return member switch { "Year" => _random.Next(1900, 10_000), "Decimals" => _random.Next(13), "Code" => _random.Next(1_001), _ => _random.Next(1, 13) };
        if (type == typeof(decimal)) return Number();
        if (type == typeof(DateOnly)) return new DateOnly(_random.Next(1, 10_000), _random.Next(1, 13), _random.Next(1, 29));
        if (type == typeof(Period)) return Time();
        if (type == typeof(Rational)) return Fraction();
        if (type == typeof(Figure)) return AFigure();
        if (type == typeof(ZeroDivisionPolicy)) return Pick(ZeroDivisionPolicy.Fail, ZeroDivisionPolicy.NotApplicable, ZeroDivisionPolicy.Of(Number()));
        if (type == typeof(AggregationRule)) return new AggregationRule(Of<Aggregation>(), Chance() ? null : Of<Aggregation>());
        if (type == typeof(GivenRating)) return Chance() ? GivenRating.Of(Text(""), Text("")) : GivenRating.Of(Text(""), _random.Next(1_001), Of<RatingCoding>());
        if (type == typeof(TextSpan)) return new TextSpan(_random.Next(100), _random.Next(100));
        if (type == typeof(DateRange)) return new DateRange(Chance() ? null : Of<DateOnly>(), Chance() ? null : Of<DateOnly>());
        if (type == typeof(ItemFigure)) return new ItemFigure(Text(""), AFigure());
        if (type.IsEnum) return Pick(Enum.GetValues(type).Cast<object>().ToArray());
        return type.IsGenericType ? List(type.GetGenericArguments()[0], member, depth) : Record(type, depth);
    }

    public Figure AFigure() => _isExample ? Number() : _random.Next(6) switch
    {
        0 => new Figure(Fraction()),
        1 => Figure.Read("dua puluh " + Text("")),
        2 => Figure.Read("1.250"),
        _ => Number(),
    };

    public Rational Fraction() => Rational.Fraction(Big(), BigInteger.Abs(Big()) + 1);

    public Period Time() => Period.Of(Of<DateOnly>(), Of<PeriodLength>());

    private BigInteger Big()
    {
        var bytes = new byte[_random.Next(1, 30)];
        _random.NextBytes(bytes);
        return new BigInteger(bytes);
    }

    private decimal Number()
    {
        var digits = _random.NextInt64(-999_999_999_999_999, 999_999_999_999_999) * (_random.Next(4) == 0 ? 1_000_000_000_000m : 1m);
        return digits / (decimal)BigInteger.Pow(10, _random.Next(13));
    }

    private bool Chance() => _random.Next(3) == 0;

    private T Pick<T>(params T[] from) => from[_random.Next(from.Length)];

    private string Text(string member)
    {
        var number = (++_count).ToString(CultureInfo.InvariantCulture);
        return member switch
        {
            "Id" or "ReportsTo" or "Regulation" or "Group" or "SupersededBy" or "Members" or "Position" or "Weighting" => "id-" + number,
            "Date" => Pick("2024", "2024-02", "2024-02-29"),
            _ => "n" + number + string.Concat(Enumerable.Range(0, _random.Next(4)).Select(_ => Pick(Letters))),
        };
    }

    private object List(Type element, string member, int depth)
    {
        // Offices lie within offices; all other lists are as deep as the model.
        var count = element == typeof(OfficeNode) && depth > 4 ? 0 : 2;
        var items = Array.CreateInstance(element, count);
        for (var i = 0; i < count; i++) items.SetValue(Of(element, member, depth + 1), i);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    private object Record(Type type, int depth)
    {
        var value = Activator.CreateInstance(type, nonPublic: true)!;
        _isExample |= type == typeof(Example);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null))
        {
            var isOptional = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
            if (isOptional && Chance()) continue;
            property.SetValue(value, Of(property.PropertyType, type == typeof(CombinedComponent) || type == typeof(RatingMatrix) ? "Id" : property.Name, depth + 1));
        }

        _isExample &= type != typeof(Example);
        return Whole(value);
    }

    /// <summary>Of members of which a document has one, one.</summary>
    private object Whole(object value) => value switch
    {
        Observation o => Chance() ? o with { Value = null, Text = Text("") } : o with { Value = AFigure(), Text = null },
        NamedFigures f => new[]
        {
            f with { Single = AFigure(), Series = null, Items = null }, f with { Single = null, Items = null, Series = Of<EquatableList<Figure>>() },
            f with { Single = null, Series = null, Items = Of<EquatableList<ItemFigure>>() },
        }[_random.Next(3)],
        Reading r => r with { NoteWording = null },
        _ => value,
    };
}
