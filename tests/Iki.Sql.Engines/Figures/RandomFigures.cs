using Iki.Core;

namespace Iki.Sql.Engines.Figures;

/// <summary>Variables of every policy, and observations of them as offices give them, good and bad.</summary>
/// <param name="seed">What they begin with.</param>
internal sealed class RandomFigures(int seed)
{
    private static readonly string[] Leaves = ["Desa Asri", "Desa Bening", "Desa Cerah", "Desa Damai", "Desa Elok"];
    private static readonly string[] Uppers = ["Kabupaten", "Kecamatan Utara", "Kecamatan Selatan"];

    private readonly Random _random = new(seed);

    public static Catalog Offices { get; } = new()
    {
        Id = "acak",
        Title = "acak",
        Office = new Office { Name = "Kabupaten" },
        Offices =
        [
            new OfficeNode { Name = "Kecamatan Utara", Offices = [new OfficeNode { Name = "Desa Asri" }, new OfficeNode { Name = "Desa Bening" }] },
            new OfficeNode { Name = "Kecamatan Selatan", Offices = [new OfficeNode { Name = "Desa Cerah" }, new OfficeNode { Name = "Desa Damai" }, new OfficeNode { Name = "Desa Elok" }] },
        ],
        Positions = [],
    };

    /// <summary>Every office in every period of three years, and in the year up to the end of each month.</summary>
    public static IEnumerable<(string Office, Period Period, bool IsYearToDate)> Cells()
    {
        var years = Enumerable.Range(2023, 3).Select(Period.OfYear);
        var periods = years.SelectMany(y => Enum.GetValues<PeriodLength>().SelectMany(l => y.Split(l))).ToArray();
        foreach (var office in Uppers.Concat(Leaves))
        {
            foreach (var period in periods)
            {
                yield return (office, period, false);
                if (period.Length == PeriodLength.Month) yield return (office, period, true);
            }
        }
    }

    /// <summary>Some variables, each with its policies.</summary>
    public IEnumerable<Variable> Variables(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var time = Pick(Enum.GetValues<Aggregation>());
            yield return new Variable
            {
                Name = $"v{i}",
                Label = $"v{i}",
                Aggregate = new AggregationRule(time, Pick<Aggregation?>(null, null, Aggregation.Sum, Aggregation.Average, Aggregation.Min, Aggregation.Max)),
                Offices = Pick<OfficeCoverage?>(null, OfficeCoverage.Own, OfficeCoverage.Total),
                WhenMissing = Pick(Enum.GetValues<WhenMissing>()),
                Frequency = Pick<PeriodLength?>(null, null, PeriodLength.Month, PeriodLength.Month, PeriodLength.Quarter, PeriodLength.Year),
                Min = Pick<decimal?>(null, null, -40),
                Integer = _random.Next(6) == 0,
                Items = _random.Next(4) == 0 ? [new Item { Key = "satu", Label = "satu" }, new Item { Key = "dua", Label = "dua" }, new Item { Key = "tiga", Label = "tiga" }] : [],
            };
        }
    }

    /// <summary>Observations of a variable: who reports, how often and how well is drawn once for all of them.</summary>
    public IEnumerable<Observation> Of(Variable variable)
    {
        var offices = Pick<string[]>(Leaves, Leaves, Leaves, [.. Uppers, .. Leaves], Uppers, [Leaves[0]], [Uppers[0]], [Leaves[1], Uppers[1]], [Leaves[0], Leaves[2], Leaves[3]]);
        var presence = Pick(1.0, 1.0, 0.95, 0.6, 0.2);
        var faults = Pick(0.0, 0.0, 0.0, 0.02);
        var usual = variable.Frequency is { } frequency && _random.Next(5) > 0 ? frequency : Pick(PeriodLength.Month, PeriodLength.Month, PeriodLength.Quarter, PeriodLength.Semester, PeriodLength.Year);
        var mixed = _random.Next(5) == 0;
        foreach (var item in variable.Items.Count == 0 ? [null] : variable.Items.Select(i => (string?)i.Key))
        {
            foreach (var office in offices)
            {
                if (_random.Next(8) == 0) continue;
                var length = mixed ? Pick(Enum.GetValues<PeriodLength>()) : usual;
                foreach (var period in Enumerable.Range(2023, 3).SelectMany(y => Period.OfYear(y).Split(length)))
                {
                    if (_random.NextDouble() >= presence) continue;
                    var observation = new Observation { Variable = variable.Name, Item = item, Period = period, Office = office, Value = Figure(variable, _random.NextDouble() < faults) };
                    yield return observation;
                    if (_random.NextDouble() >= faults) continue;
                    yield return _random.Next(5) switch
                    {
                        0 => observation,
                        1 => observation with { Value = 77 },
                        2 => observation with { Period = Period.OfMonth(period.Year, 4), Value = 5 },
                        3 => observation with { Period = Period.OfQuarter(period.Year, 3), Value = 8 },
                        _ => observation with { Value = null, Text = "baik" },
                    };
                }
            }
        }
    }

    private Figure Figure(Variable variable, bool isFaulty)
    {
        if (isFaulty) return -1000.5m;
        return _random.Next(4) switch
        {
            0 => 0,
            1 when !variable.Integer => _random.Next(-9999, 9999) / 100m,
            2 when variable.Min is null => -_random.Next(100),
            _ => _random.Next(1000),
        };
    }

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
