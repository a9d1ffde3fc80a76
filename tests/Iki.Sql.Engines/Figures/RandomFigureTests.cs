using System.Globalization;
using Iki.Core;
using Xunit.Abstractions;

namespace Iki.Sql.Engines.Figures;

/// <summary>Totals by PostgreSQL are those of the library, whatever the policies and however the offices report.</summary>
[Collection(OnPostgres.Name)]
public sealed class RandomFigureTests(Postgres postgres, ITestOutputHelper output)
{
    private static readonly int Trials = int.Parse(Environment.GetEnvironmentVariable("IKI_SQL_TRIALS") ?? "4", CultureInfo.InvariantCulture);
    private static readonly int First = int.Parse(Environment.GetEnvironmentVariable("IKI_SQL_SEED") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public void EveryPolicy_EveryOffice_EveryPeriod()
    {
        var (all, beyond, computed) = (0, 0, 0);
        for (var seed = First; seed < First + Trials; seed++)
        {
            var random = new RandomFigures(seed);
            Variable[] variables = [.. random.Variables(12)];
            Observation[] observations = [.. variables.SelectMany(random.Of)];

            // Where a catalog declares no offices, those that data name are all directly below its own.
            var catalog = seed % 4 == 3 ? RandomFigures.Offices with { Offices = [] } : RandomFigures.Offices;
            using var trial = new FigureTrial(postgres, catalog with { Variables = [.. variables] }, observations, RandomFigures.Cells(), wantsFigures: seed % 2 == 0);

            var differences = trial.Differences();
            var (a, b, c) = trial.Counted;
            (all, beyond, computed) = (all + a, beyond + b, computed + c);

            differences.Take(12).Should().BeEmpty($"of seed {seed}, {differences.Count} differences; {Describe(differences, variables)}");
        }

        output.WriteLine($"{all} totals, {computed} computed, {beyond} beyond");
        computed.Should().BeGreaterThan(all / 5);
        beyond.Should().BeLessThan(all / 5);
    }

    private static string Describe(List<string> differences, Variable[] variables) => string.Join('\n', variables.Where(v => differences.Exists(d => d.Contains(v.Name, StringComparison.Ordinal)))
        .Select(v => $"{v.Name}: {v.Aggregate}, {v.Offices}, {v.WhenMissing}, {v.Frequency}, {v.Items.Count} items").Take(8));
}
