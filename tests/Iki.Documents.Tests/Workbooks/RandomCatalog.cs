using System.Globalization;
using Iki.Core;
using CatalogReading = Iki.Core.Reading;

namespace Iki.Documents.Tests.Workbooks;

/// <summary>Catalogs of everything, made of a seed: valid, and else as strange as they may be.</summary>
internal sealed class RandomCatalog(int seed)
{
    private static readonly string[] Pieces =
    [
        "Jumlah ", "pegawai", "\n", "\r", "\t", " ", "  ", "\"", "\"\"", "'", "=", "+", "-1", "_x0041_", "_x000D_", "_", "é", "Σ", "×", "\U0001F600", "<&>", "\u0001", "\u001F", "⟪…⟫",
        "#", "1.250", "2018-01", "[]", "{}", "%", "\\frac{a}{b}", "ya", "TRUE", "￾",
    ];

    private readonly Random _random = new(seed);
    private int _ids;

    public Catalog Make()
    {
        var variables = Many(1, 6, Variable);
        var parameters = Many(0, 3, Parameter);
        var names = variables.Select(v => v.Name).Concat(parameters.Where(p => p.Values[0].Value is not null).Select(p => p.Name)).ToArray();
        return new Catalog
        {
            Schema = Maybe(AnyText), Id = Id(), Title = Text(), Office = new Office { Name = Text(), Parent = Maybe(Text) },
            Decree = Maybe(Decree), InForce = Maybe(() => new DateRange(Day(2018), MaybeValue(() => Day(2020)))), Regulation = null,
            Numbers = NumberNotation.Auto, Offices = Many(0, 3, () => Office(3)),
            Scales = Many(0, 2, () => new WordScale { Name = Name(), Words = ["kurang " + Id(), "baik " + Id()] }),
            Parameters = parameters, Variables = variables,
            Rules = Many(0, 2, () => new Rule { Formula = $"{variables[0].Name} >= 0", Message = Text(), IsWarning = Bool() }),
            Accepted = Accepted(), Positions = Many(0, 4, () => Position(names)),
        };
    }

    private Decree Decree() => new()
    {
        Number = Maybe(Text), Year = MaybeValue(() => _random.Next(1900, 9999)), Date = Maybe(() => Pick("2024", "2024-01", "2024-01-31")), Place = Maybe(Text), Issuer = Maybe(Text),
        About = Maybe(Text), Considerations = Many(0, 3, Text), LegalBasis = Many(0, 3, Text), Rulings = Many(0, 3, Text), Notes = Many(0, 3, Text),
    };

    private OfficeNode Office(int depth) => new() { Name = Text() + Id(), Code = Maybe(() => Text() + Id()), Offices = depth == 0 ? [] : Many(0, 2, () => Office(depth - 1)) };

    private Position Position(string[] names) => new()
    {
        Id = Id(), Title = Text(), Office = Maybe(Text), ReportsTo = null, Groups = Many(0, 2, () => new PositionGroup { Regulation = Id(), Group = Id() }),
        Duties = Many(0, 3, Text), Functions = Many(0, 3, Text),
        Objectives = Many(0, 4, () => new Objective { Statement = Pick("sama", "sama", Text()), Indicators = Many(0, 3, () => Indicator(names)) }),
    };

    private Indicator Indicator(string[] names)
    {
        var own = Many(0, 2, Variable);
        string[] all = [.. names, .. own.Select(v => v.Name)];
        var indicator = new Indicator
        {
            Id = Id(), Name = Text(), Definition = Maybe(Text), Unit = Pick("", "orang", "satuan " + Text()), Decimals = MaybeValue(() => _random.Next(13)),
            Rounding = Enum<RoundingMode>(), Polarity = MaybeValue(Enum<Polarity>), Aspect = MaybeValue(Enum<PerformanceAspect>), Frequency = MaybeValue(Enum<PeriodLength>),
            Weight = MaybeValue(() => Math.Abs(Number())), Responsible = Maybe(Text), Variables = own, Parameters = Many(0, 2, Parameter), Sources = Many(0, 3, Source), Notes = Many(0, 3, Text),
            WhenDividingByZero = Pick(ZeroDivisionPolicy.Fail, ZeroDivisionPolicy.NotApplicable, ZeroDivisionPolicy.Of(Number())), Accepted = Accepted(),
        };
        if (Bool() && Bool())
        {
            return indicator with { Measures = Many(2, 3, () => Measure(all)) };
        }

        return indicator with
        {
            Symbol = Maybe(Name), Formula = Pick(all), PrintedFormula = Text(), Reading = Reading(), Legend = Maybe(Legend),
            Targets = [.. Enumerable.Range(2018, _random.Next(3)).Select(Target)], Examples = Many(0, 3, () => Example(all)),
        };
    }

    private Measure Measure(string[] names) => new()
    {
        Id = Id(), Label = Maybe(Text), Unit = Maybe(() => Pick("", "orang")), Decimals = MaybeValue(() => _random.Next(13)), Formula = Pick(names),
        PrintedFormula = Text(), Reading = Reading(), Sources = Many(0, 2, Source), Notes = Many(0, 2, Text), Accepted = Accepted(),
    };

    private CatalogReading Reading()
    {
        var reading = new CatalogReading { Status = Enum<ReadingStatus>(), Note = Text() };
        return Bool() ? reading with { NoteWording = new Wording(Text(), Text()) } : reading;
    }

    private Legend Legend()
    {
        var middle = _random.Next(1000);
        return new Legend
        {
            Decimals = MaybeValue(() => _random.Next(13)), Rounding = Enum<RoundingMode>(), Source = Maybe(Text),
            Bands = [new() { Word = Text(), Published = Maybe(Text), Below = middle }, new() { Word = Text(), From = middle }],
        };
    }

    private Target Target(int year)
    {
        var (low, high) = (Number(), Number());
        var target = new Target
        {
            Period = Period.Parse(year.ToString(CultureInfo.InvariantCulture) + Pick("", "-S1", "-Q3", "-03")), Unit = Maybe(() => Pick("", "KIR")),
            Cumulative = Bool(), Baseline = MaybeValue(Number), HighestAttainable = Bool(),
        };
        return _random.Next(3) switch
        {
            0 => target with { Value = low },
            1 => target with { Min = Math.Min(low, high), Max = Math.Max(low, high) },
            _ => target with { Text = Pick("AA", "B", "cc") },
        };
    }

    private Example Example(string[] names) => new()
    {
        Values = Figures(names), Previous = Figures(names), Expect = Number(), From = Text(),
    };

    private EquatableList<NamedFigures> Figures(string[] names) =>
    [
        .. names.Where(_ => Bool()).Select(n => _random.Next(3) switch
        {
            0 => new NamedFigures { Name = n, Single = Number() },
            1 => new NamedFigures { Name = n, Series = Many<Figure>(0, 3, () => Number()) },
            _ => new NamedFigures { Name = n, Items = Many(0, 3, () => new ItemFigure(Name(), Number())) },
        }),
    ];

    private Variable Variable()
    {
        var (low, high) = (Number(), Number());
        return new Variable
        {
            Name = Name(), Label = Text(), Unit = Maybe(() => Pick("", "orang", "hari")), Aggregate = new AggregationRule(Aggregation.Average, Pick(Aggregation.Sum, Aggregation.Max)),
            Min = MaybeValue(() => Math.Min(low, high)), Max = MaybeValue(() => Math.Max(low, high)), Integer = Bool(), Offices = MaybeValue(Enum<OfficeCoverage>), WhenMissing = Enum<WhenMissing>(),
            Frequency = MaybeValue(Enum<PeriodLength>), Source = Maybe(Source), Accepted = Accepted(),
            Items = Many(0, 3, () => new Item { Key = Name(), Label = Text(), Unit = Maybe(() => Pick("", "kali")), Source = Maybe(Source) }),
        };
    }

    private Parameter Parameter()
    {
        string[] keys = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Name())];
        return new Parameter
        {
            Name = Name(), Label = Text(), Unit = Maybe(() => Pick("", "hari")), Per = MaybeValue(Enum<PeriodLength>), Source = Maybe(Text), Accepted = Accepted(),
            Values =
            [
                .. Enumerable.Range(2018, _random.Next(1, 4)).Select(y => new ParameterValue
                {
                    From = new DateOnly(y, 1, 1), To = MaybeValue(() => new DateOnly(y, 12, _random.Next(1, 32))), Source = Maybe(Text),
                    Value = keys.Length == 0 ? Number() : null, Items = [.. keys.Select(k => new ParameterItem { Key = k, Value = Number() })],
                }),
            ],
        };
    }

    private DataSource Source() => new() { Name = Text(), Kind = MaybeValue(Enum<SourceKind>), Note = Maybe(Text) };

    private EquatableList<Acceptance> Accepted() => Bool() || Bool() ? [] : [new() { Code = "IKI6008", Why = Text() }];

    private decimal Number() => _random.Next(6) switch
    {
        0 => _random.Next(-100, 1000),
        1 => _random.Next(-100_000, 100_000) / 1000m,
        2 => new decimal(_random.Next(), _random.Next(), _random.Next(100_000_000), Bool(), (byte)_random.Next(20)),
        3 => 1_000_000_000_000_000_000_000m,
        4 => 0.0000000000000000000000000001m,
        _ => _random.Next() / 10_000_000_000m,
    };

    private string AnyText() => Bool() ? "" : Text();

    private string Text() => string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Pick(Pieces))) + Pick("a", "\"x\"", " teks ", "1");

    private string Id() => $"id-{++_ids}";

    private string Name() => $"n{++_ids}";

    private DateOnly Day(int year) => new(year, _random.Next(1, 13), _random.Next(1, 29));

    private bool Bool() => _random.Next(2) == 0;

    private T Enum<T>()
        where T : struct, Enum => Pick(System.Enum.GetValues<T>());

    private T Pick<T>(params T[] of) => of[_random.Next(of.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => Bool() ? make() : null;

    private T? MaybeValue<T>(Func<T> make)
        where T : struct => Bool() ? make() : null;

    private EquatableList<T> Many<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(_ => make())];
}
