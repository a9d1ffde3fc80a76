using System.CommandLine;
using Iki.Core;

namespace Iki.Cli.Commands;

/// <summary><c>iki schema catalog|data|results|…</c>: prints a JSON Schema of the format.</summary>
internal static class SchemaCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        var kind = new Argument<string>("KIND") { Description = "catalog, data, results, regulation, scorecard, explanation or recap." };
        kind.AcceptOnlyFromAmong("catalog", "data", "results", "regulation", "scorecard", "explanation", "recap");
        var command = new Command("schema", "Prints the JSON Schema of catalogs, data files, results, regulation files, scorecards, explanations or recaps.") { kind };
        new CommonOptions().AddTo(command, output, error, call =>
        {
            call.Writer.Write(SchemaFile.Write(Enum.Parse<SchemaKind>(call.Parsed.GetValue(kind)!, ignoreCase: true)));
            return ExitCodes.Well;
        });
        return command;
    }
}
