using System.Globalization;
using System.Numerics;

namespace Iki.Core.Tests.Measurement;

/// <summary>Figures of many offices are combined upwards once, which no result may notice.</summary>
public class RolledUpTests
{
    private const int Villages = 60;

    private static readonly Period[] Asked =
    [
        Period.OfMonth(2024, 1), Period.OfMonth(2024, 2), Period.OfMonth(2024, 12), Period.OfQuarter(2024, 1), Period.OfQuarter(2024, 3), Period.OfSemester(2024, 2), Period.OfYear(2024),
        Period.OfYear(2023),
    ];

    // 60 villages, of which the i-th reports i in every month: 1 + … + 60 = 1,830 a month, and 21,960 a year.
    [Theory]
    [InlineData(Aggregation.Sum, Aggregation.Sum, 1_830, 21_960)]
    [InlineData(Aggregation.Sum, Aggregation.Average, 30.5, 366)]
    [InlineData(Aggregation.Average, Aggregation.Sum, 1_830, 1_830)]
    [InlineData(Aggregation.Average, Aggregation.Average, 30.5, 30.5)]
    [InlineData(Aggregation.Max, Aggregation.Max, 60, 60)]
    [InlineData(Aggregation.Min, Aggregation.Min, 1, 1)]
    [InlineData(Aggregation.Sum, Aggregation.Min, 1, 12)]
    [InlineData(Aggregation.Last, Aggregation.Sum, 1_830, 1_830)]
    [InlineData(Aggregation.First, Aggregation.Average, 30.5, 30.5)]
    [InlineData(Aggregation.Latest, Aggregation.Sum, 1_830, 1_830)]
    public void The_figures_of_villages_make_those_of_the_district(Aggregation time, Aggregation office, double month, double year)
    {
        var evaluator = Evaluator(new Variable { Name = "x", Label = "x", Aggregate = new AggregationRule(time, office) }, isDeclared: true);
        var data = Data(evaluator, Reports(12, Villages, (village, _) => village + 1));
        evaluator.Evaluate("i", data, Period.OfMonth(2024, 5)).Value.Should().Be((decimal)month);
        evaluator.Evaluate("i", data, Period.OfYear(2024)).Value.Should().Be((decimal)year);
    }

    /// <summary>
    /// One figure for a quarter of a year before makes a column that has to be looked at figure by figure; it changes nothing of the
    /// years asked about.
    /// </summary>
    [Fact]
    public void Every_result_is_what_looking_at_each_figure_gives()
    {
        var withValue = 0;
        for (var seed = 1; seed <= 150; seed++)
        {
            var random = new Random(seed);
            var variable = Any(random);
            var evaluator = Evaluator(variable, isDeclared: random.Next(3) > 0);
            List<Observation> observations = [.. Any(random, variable)];
            if (observations.Count == 0) continue;
            var together = Data(evaluator, observations);
            var apart = Data(evaluator, [.. observations, new Observation { Variable = "x", Period = Period.OfQuarter(2021, 1), Office = observations[0].Office, Value = 1 }]);
            foreach (var (period, office, yearToDate) in Asked.SelectMany(p => Offices().Select(o => (p, o, random.Next(4) == 0))))
            {
                var (one, other) = (evaluator.Evaluate(together, period, office, yearToDate), evaluator.Evaluate(apart, period, office, yearToDate));
                one.Results.Should().Equal(other.Results, "of seed {0}, {1}, {2}, {3}, {4} {5}", seed, variable, period, office, one, other);
                if (one.Results[0].HasValue) withValue++;
            }
        }

        // A comparison of what has no value proves little.
        withValue.Should().BeGreaterThan(1_000);
    }

    // 1/3^20,000 has 31,700 bits; three of them under different denominators pass the 65,536 that a number may have.
    [Fact]
    public void A_sum_over_offices_that_is_too_large_has_no_value_however_it_is_combined()
    {
        var evaluator = Evaluator(new Variable { Name = "x", Label = "x" }, isDeclared: true);
        Observation[] all = [.. Reports(12, Villages, (_, _) => 0).Select((r, i) => r with { Value = Rational.Fraction(1, BigInteger.Pow(3, 20_000) + (2 * i)) })];
        evaluator.Evaluate("i", Data(evaluator, all), Period.OfMonth(2024, 1)).Status.Should().Be(OutcomeStatus.Overflow);
        evaluator.Evaluate("i", Data(evaluator, [.. all.Where(o => o.Office is "Desa 1" or "Desa 2" or "Desa 3")]), Period.OfMonth(2024, 1)).Status.Should().Be(OutcomeStatus.Overflow);
        evaluator.Evaluate("i", Data(evaluator, all), Period.OfMonth(2024, 1), "Desa 3").HasValue.Should().BeTrue();
    }

    // 60 × 2^50, 2^58 and −2^58: the first sum of a month has 56 bits and that of a year 60; those of the others outgrow 64. By Python.
    [Theory]
    [InlineData(1L << 50, "67553994410557440", "810647932926689280")]
    [InlineData(1L << 58, "17293822569102704640", "207525870829232455680")]
    [InlineData(-(1L << 58), "-17293822569102704640", "-207525870829232455680")]
    [InlineData(long.MinValue, "-553402322211286548480", "-6640827866535438581760")]
    public void Whole_numbers_of_any_size_are_added_up_exactly(long each, string month, string year)
    {
        var evaluator = Evaluator(new Variable { Name = "x", Label = "x" }, isDeclared: true);
        var data = Data(evaluator, [.. Reports(12, Villages, (_, _) => 0).Select(r => r with { Value = each })]);
        evaluator.Evaluate("i", data, Period.OfMonth(2024, 5)).Exact!.ToString().Should().Be(month);
        evaluator.Evaluate("i", data, Period.OfYear(2024)).Exact!.ToString().Should().Be(year);
    }

    // 1 divided by the 31-bit numbers near 2^31: the sum over 60 villages fits, and is the same figure by figure.
    [Fact]
    public void Fractions_are_added_up_exactly()
    {
        var evaluator = Evaluator(new Variable { Name = "x", Label = "x" }, isDeclared: true);
        Observation[] all = [.. Reports(12, Villages, (village, _) => 0).Select((r, i) => r with { Value = Rational.Fraction(1, 2_147_483_647 - (2 * i)) })];
        var expected = all.Where(o => o.Period == Period.OfMonth(2024, 1)).Aggregate(Rational.Zero, (sum, o) => sum + o.Value!.Value.Value);
        evaluator.Evaluate("i", Data(evaluator, all), Period.OfMonth(2024, 1)).Exact.Should().Be(expected);
    }

    [Fact]
    public void Many_threads_may_ask_first()
    {
        var evaluator = Evaluator(new Variable { Name = "x", Label = "x" }, isDeclared: true);
        for (var i = 0; i < 20; i++)
        {
            var data = Data(evaluator, Reports(12, Villages, (village, _) => village + 1));
            var values = new decimal?[32];
            Parallel.For(0, values.Length, n => values[n] = evaluator.Evaluate("i", data, Period.OfMonth(2024, 1 + (n % 12))).Value);
            values.Should().AllBeEquivalentTo(1_830m);
        }
    }

    private static Variable Any(Random random)
    {
        Aggregation[] overTime = [Aggregation.Sum, Aggregation.Average, Aggregation.Last, Aggregation.First, Aggregation.Min, Aggregation.Max, Aggregation.Latest];
        Aggregation?[] overOffices = [null, Aggregation.Sum, Aggregation.Average, Aggregation.Min, Aggregation.Max];
        return new Variable
        {
            Name = "x",
            Label = "x",
            Max = 1_000,
            Aggregate = new AggregationRule(overTime[random.Next(overTime.Length)], overOffices[random.Next(overOffices.Length)]),
            Offices = random.Next(3) switch { 0 => null, 1 => OfficeCoverage.Own, _ => OfficeCoverage.Total },
            WhenMissing = (WhenMissing)random.Next(3),
            Frequency = random.Next(3) switch { 0 => PeriodLength.Month, 1 => PeriodLength.Quarter, _ => null },
            Source = random.Next(2) == 0 ? null : new DataSource { Name = "Register" },
        };
    }

    /// <summary>Monthly or quarterly reports of the villages: most of them, now and then with a figure that is refused, in words, or of an office above.</summary>
    private static IEnumerable<Observation> Any(Random random, Variable variable)
    {
        var (silent, wrong, above) = (random.Next(3) == 0 ? 30 : 0, random.Next(4) == 0 ? 1 : 0, random.Next(4) == 0);
        var isQuarterly = variable.Frequency == PeriodLength.Quarter;
        foreach (var report in Reports(isQuarterly ? 4 : 12, random.Next(4) == 0 ? Villages / 2 : Villages, (_, _) => 0))
        {
            if (random.Next(100) < silent) continue;
            var figure = random.Next(200) < wrong ? 1_001 : random.Next(5) == 0 ? Rational.Fraction(random.Next(-100, 100), 8) : new Rational(random.Next(900));
            yield return report with { Value = figure, Source = random.Next(60) < wrong ? "Laporan lain" : report.Source };
        }

        if (above) yield return new Observation { Variable = "x", Period = isQuarterly ? Period.OfQuarter(2024, 1) : Period.OfMonth(2024, 1), Office = "Kecamatan 1", Value = 17 };
    }

    private static IEnumerable<Observation> Reports(int parts, int villages, Func<int, int, int> figure)
    {
        for (var village = 0; village < villages; village++)
        {
            for (var part = 1; part <= parts; part++)
            {
                yield return new Observation
                {
                    Variable = "x",
                    Period = parts == 4 ? Period.OfQuarter(2024, part) : Period.OfMonth(2024, part),
                    Office = NameOf(village),
                    Value = figure(village, part),
                    Source = "Laporan bulanan",
                };
            }
        }
    }

    private static string NameOf(int village) => string.Create(CultureInfo.InvariantCulture, $"Desa {village}");

    private static IEnumerable<string> Offices() => ["Kabupaten Uji", "Kecamatan 0", "Kecamatan 1", "Desa 3"];

    private static DataSet Data(CatalogEvaluator evaluator, IEnumerable<Observation> observations) =>
        DataSet.Create(evaluator.Catalog, Period.OfYear(2024), observations).Value;

    /// <summary>A kabupaten of two kecamatan, whose villages are the even and the odd ones.</summary>
    private static CatalogEvaluator Evaluator(Variable variable, bool isDeclared)
    {
        OfficeNode[] kecamatan = [.. Enumerable.Range(0, 2).Select(k => new OfficeNode
        {
            Name = string.Create(CultureInfo.InvariantCulture, $"Kecamatan {k}"),
            Offices = [.. Enumerable.Range(0, Villages).Where(v => v % 2 == k).Select(v => new OfficeNode { Name = NameOf(v) })],
        })];
        return CatalogEvaluator.Create(new Catalog
        {
            Id = "uji",
            Title = "Uji",
            Office = new Office { Name = "Kabupaten Uji" },
            Offices = isDeclared ? [.. kecamatan] : [],
            Variables = [variable],
            Positions =
            [
                new Position
                {
                    Id = "camat",
                    Title = "Camat",
                    Objectives =
                    [
                        new Objective
                        {
                            Statement = "Uji",
                            Indicators =
                            [
                                new Indicator { Id = "i", Name = "i", Unit = "", Formula = "x" },
                                new Indicator { Id = "each", Name = "each", Unit = "", Formula = "Max(x) - Min(x) + Count(x) * 1000" },
                                new Indicator { Id = "before", Name = "before", Formula = "x / Previous(x) * 100%", Unit = "%" },
                            ],
                        },
                    ],
                },
            ],
        }).Value;
    }
}
