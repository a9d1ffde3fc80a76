using System.Globalization;

namespace Iki.Core.Tests.Measurement;

/// <summary>
/// A year of monthly observations from ten villages for every indicator of Wonoasih, per month, quarter and year, per village and
/// for the whole; the expected figures were summed by TenVillages/expected.py, which tells how the observations are made.
/// </summary>
public class TenVillagesTests
{
    private static readonly CatalogEvaluator Wonoasih = Make();

    public static TheoryData<string, string, string> Expected
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            var lines = File.ReadAllLines(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Measurement", "TenVillages", "ten-villages.txt"));
            foreach (var group in lines.Select(l => l.Split(" | ")).GroupBy(l => (l[0], l[1])))
            {
                data.Add(group.Key.Item1, group.Key.Item2, string.Join('\n', group.Select(l => $"{l[2]} {l[3]}")));
            }

            return data;
        }
    }

    [Fact]
    public void Every_period_and_office_has_the_totals_of_the_sums_done_elsewhere()
    {
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations());
        data.Diagnostics.Should().BeEmpty();
        foreach (var row in Expected)
        {
            var (period, office, expected) = ((string)row[0], (string)row[1], (string)row[2]);
            var results = Wonoasih.Evaluate(data.Value, Period.Parse(period), office).Results;
            var actual = results.ToDictionary(r => r.Id, r => r.Value!.Value);
            actual.Add("all", actual.Values.Sum());
            foreach (var line in expected.Split('\n'))
            {
                var (id, value) = (line[..line.LastIndexOf(' ')], line[(line.LastIndexOf(' ') + 1)..]);
                actual[id].Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture), "of {0}, {1}, {2}", id, period, office);
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void All_periods_and_offices_at_once_come_in_order(int cores)
    {
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations()).Value;
        var periods = Period.OfYear(2024).Split(PeriodLength.Quarter);
        string[] offices = ["Kecamatan Wonoasih", "Kelurahan 1", "Kelurahan 10"];
        var totals = Wonoasih.EvaluateEach(data, periods, offices, cores)
            .Select(r => $"{r.Period} | {r.Office} | all | {r.Results.Sum(i => i.Value!.Value)}").ToArray();
        var expected = File.ReadAllLines(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Measurement", "TenVillages", "ten-villages.txt"))
            .Where(l => periods.Any(p => l.StartsWith($"{p} ", StringComparison.Ordinal)) && offices.Any(o => l.Contains($"| {o} | all", StringComparison.Ordinal)));
        totals.Should().Equal(expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_evaluation_can_be_cancelled_between_two_results(int cores)
    {
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations()).Value;
        using var cancellation = new CancellationTokenSource();
        var seen = 0;
        var act = () =>
        {
            foreach (var _ in Wonoasih.EvaluateEach(data, Enumerable.Repeat(Period.OfYear(2024), 1000), ["Kelurahan 1"], cores, cancellation: cancellation.Token))
            {
                if (++seen == 3) cancellation.Cancel();
            }
        };
        act.Should().Throw<OperationCanceledException>();
        seen.Should().BeLessThan(1000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Results_are_worked_out_as_they_are_asked_for(int cores)
    {
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations()).Value;
        var drawn = 0;
        IEnumerable<Period> Endless()
        {
            while (true) yield return Period.OfMonth(2024, (drawn++ % 12) + 1);
        }

        var months = Wonoasih.EvaluateEach(data, Endless(), ["Kelurahan 1"], cores).Take(14).Select(r => r.Period.Number);
        months.Should().Equal(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2);
        drawn.Should().BeLessThan(100);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_goes_wrong_in_the_sequence_of_periods_arrives_as_it_is(int cores)
    {
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations()).Value;
        var broken = Enumerable.Range(12, 3).Select(m => Period.OfMonth(2024, m));
        var act = () => Wonoasih.EvaluateEach(data, broken, ["Kelurahan 1"], cores).Count();
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_head_count_is_not_added_up_over_months()
    {
        // analisSdmArsipPegawai is "last": the year's figure is December's, all villages together.
        var data = DataSet.Create(Wonoasih.Catalog, Period.OfYear(2024), Observations()).Value;
        var id = Wonoasih.Catalog.Indicators.Single(i => i.Formula!.EndsWith("analisSdmArsipPegawai", StringComparison.Ordinal)).Id;
        Wonoasih.Evaluate(id, data).Value.Should().Be(Wonoasih.Evaluate(id, data, Period.Parse("2024-12")).Value);
    }

    [Fact]
    public void One_absent_observation_is_named_and_its_total_is_missing()
    {
        var data = DataSet.Create(
            Wonoasih.Catalog,
            Period.OfYear(2024),
            Observations().Where(o => o.Variable != "kasubagTuSuratDitangani" || o.Office != "Kelurahan 7" || o.Period.ToString() != "2024-05")).Value;
        var id = Wonoasih.Catalog.Indicators.Single(i => i.Formula!.EndsWith("kasubagTuSuratDitangani", StringComparison.Ordinal)).Id;
        var result = Wonoasih.Evaluate(id, data);
        result.Outcome.Missing.Should().Equal("kasubagTuSuratDitangani");
        result.Diagnostics.Should().ContainSingle().Which.ToString()
            .Should().Be("IKI5117  warning: Missing figures of 'kasubagTuSuratDitangani' (1 in all): kasubagTuSuratDitangani, 2024-05, Kelurahan 7.");
        Wonoasih.Evaluate(id, data, office: "Kelurahan 6").Value.Should().NotBeNull();
        Wonoasih.Evaluate(id, data, Period.Parse("2024-Q1")).Value.Should().NotBeNull();
    }

    /// <summary>The catalog with its ten villages, each of which reports every month.</summary>
    private static CatalogEvaluator Make()
    {
        var catalog = CatalogFile.Load(RepositoryFiles.PathOf("seeds", "wonoasih-2024", "catalog.json")).Value;
        return CatalogEvaluator.Create(catalog with
        {
            Offices = Enumerable.Range(1, 10).Select(v => new OfficeNode { Name = $"Kelurahan {v}" }).ToEquatableList(),
            Variables = catalog.Variables.Select(v => v with { Frequency = PeriodLength.Month }).ToEquatableList(),
        }).Value;
    }

    private static IEnumerable<Observation> Observations()
    {
        var k = 0;
        foreach (var variable in Wonoasih.Catalog.Variables.Concat(Wonoasih.Catalog.Indicators.SelectMany(i => i.Variables)))
        {
            foreach (var item in variable.Items.Count == 0 ? [null] : variable.Items.Select(i => (string?)i.Key))
            {
                for (var m = 1; m <= 12; m++)
                {
                    for (var v = 1; v <= 10; v++)
                    {
                        yield return new Observation
                        {
                            Variable = variable.Name,
                            Item = item,
                            Period = Period.Parse(string.Create(CultureInfo.InvariantCulture, $"2024-{m:00}")),
                            Office = $"Kelurahan {v}",
                            Value = ((31 * k) + (17 * m) + (7 * v) + (k * m * v)) % 23,
                        };
                    }
                }

                k++;
            }
        }
    }
}
