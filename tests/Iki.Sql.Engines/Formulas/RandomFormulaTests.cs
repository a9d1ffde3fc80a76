using System.Globalization;
using Iki.Core;
using Iki.Core.Tests.Formulas.Reference;
using Xunit.Abstractions;

namespace Iki.Sql.Engines.Formulas;

/// <summary>Random formulas of the whole language over random rows give what the library gives, in every column of the result.</summary>
[Collection(OnPostgres.Name)]
public sealed class RandomFormulaTests(Postgres postgres, ITestOutputHelper output)
{
    /// <summary>How many formulas: few in every run; as many as <c>IKI_DOORS</c> says where it is set (CONTRIBUTING.md).</summary>
    private static readonly int Formulas = int.TryParse(Environment.GetEnvironmentVariable("IKI_DOORS"), CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    [Fact]
    public void PostgreSql_gives_what_the_library_gives()
    {
        using var table = new PostgresTable(postgres.OpenEmpty());

        // It has room for every number.
        Compare(table, hasRoom: _ => true).Should().Be(0);
    }

    [Fact]
    public void DuckDb_gives_what_the_library_gives_or_leaves_it_to_the_library()
    {
        using var table = new DuckTable();
        Compare(table, DoesFit).Should().BeGreaterThan(0, "some numbers of the library have more than 128 bits");
    }

    /// <summary>Compares all; how many rows were left to the library.</summary>
    private int Compare(IDatabase table, Predicate<string?> hasRoom)
    {
        var (formulas, rows, computed, beyond) = (0, 0, 0, 0);
        for (var seed = 1; seed <= Formulas; seed++)
        {
            var random = new RandomFormula(seed);
            var formula = random.Formula;
            var names = formula.Inputs.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => $"c{n.i}");
            var options = new FormulaSqlOptions
            {
                Dialect = table.Dialect, Table = "t", Keys = ["k"], Columns = names, Decimals = random.Target.Decimals, Rounding = random.Target.Rounding,
            };
            if (!FormulaSql.Select(formula, options).TryGetValue(out var sql, out _)) continue;
            var columns = random.Columns();
            var figures = Enumerable.Range(0, random.Rows).Where(row => Array.TrueForAll(columns, c => hasRoom(c.Texts[row]))).ToArray();
            if (figures.Length == 0) continue;
            table.Fill([.. figures.Select(row => columns.Select(c => c.Texts[row]).ToArray())], columns.Length);
            var given = table.Run(sql);
            var prepared = formula.Prepare();
            formulas++;
            for (var i = 0; i < figures.Length; i++)
            {
                var row = figures[i];
                rows++;
                if (given[i] == "beyond")
                {
                    beyond++;
                    continue;
                }

                var outcome = prepared.Explain([.. columns.Select(c => c.FigureAt(row))]);
                if (outcome.Status == OutcomeStatus.Computed) computed++;
                given[i].Should().Be(
                    SqlOutcome.Of(outcome), "of seed {0}, {1} with {2}\n{3}", seed, formula.Text, string.Join("; ", columns.Select((c, n) => $"{formula.Inputs[n]} = {c.Texts[row]}")), sql);
            }
        }

        output.WriteLine($"{table.Dialect}: {formulas} of {Formulas} formulas, {rows} rows, {computed} of them with a value, {beyond} left to the library");
        formulas.Should().BeGreaterThan(Formulas / 3);
        computed.Should().BeGreaterThan(rows / 4);
        return beyond;
    }

    private static bool DoesFit(string? digits) => digits is null
        || (decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1e20m && value == Math.Round(value, 12));
}
