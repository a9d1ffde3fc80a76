using System.CommandLine;
using Iki.Cli.Answers;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Sql;

namespace Iki.Cli.Commands;

/// <summary><c>iki sql CATALOG</c>: a catalog as SQL for PostgreSQL, as a statement or as tables and a view.</summary>
internal static class SqlCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        var file = new FileArgument<string>("CATALOG") { Description = "The catalog." };
        var indicators = new Option<string[]>("--indicator") { Description = "Only these indicators, by id.", AllowMultipleArgumentsPerToken = true };
        var schema = new Option<string?>("--views") { Description = "Prints a script with tables, offices and a view of the results, in a schema of this name." };
        var period = new PeriodOption("The period of the statement; those of the table iki_period when not given.");
        var command = new Command("sql", "Prints a catalog as SQL for PostgreSQL, which gives the same results where the figures are.") { file, indicators, schema };
        period.AddTo(command);
        new CommonOptions().AddTo(command, output, error, call =>
        {
            if (period.WrongIn(call) is { } wrong) return call.Usage(wrong);
            var views = call.Parsed.GetValue(schema);
            if (views is "" || views?.Contains('\0', StringComparison.Ordinal) == true) return call.Usage(Words.SchemaWithoutName);
            var loaded = CatalogFile.LoadEvaluator(call.Parsed.GetValue(file)!, limits: call.Limits);
            if (loaded.ValueOrNull is not { } evaluator) return call.FailAside(loaded.Diagnostics);
            string[] ids = call.Parsed.GetValue(indicators) ?? [];
            if (Array.Find(ids, id => RowSelection.RowsOf(evaluator.Catalog, id).Length == 0) is { } unknown) return call.Usage(Words.UnknownIndicator, unknown);
            var results = views is null ? CatalogSql.Results(evaluator, period.Of(call) is { } one ? [one] : [], indicators: ids) : CatalogSql.Views(evaluator, views, ids);
            if (results.ValueOrNull is not { } statement) return call.FailAside(results.Diagnostics);
            if (results.Diagnostics.Count > 0) call.TellAside(results.Diagnostics);
            call.Writer.WriteLine(views is null ? $"{statement.Text};" : statement.Text);
            return ExitCodes.Well;
        });
        return command;
    }
}
