using System.CommandLine;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary><c>iki export CATALOG --output FILE</c>: the workbook of definitions, or the annex of the decree.</summary>
internal static class ExportCommand
{
    public static Command Make(TextWriter output, TextWriter error)
    {
        var file = new FileArgument<string>("CATALOG") { Description = "The catalog." };
        var command = new Command("export", "Writes a catalog as a workbook of definitions (.xlsx) or as the annex of a decree (.docx, .md, .html).") { file };
        new CommonOptions().AddTo(command, output, error, call =>
        {
            if (call.Writer is not OutputFile target || WriterOf(call.OutputPath!) is not { } write) return call.Usage(Words.ExportWhere);
            var catalog = CatalogFile.Load(call.Parsed.GetValue(file)!, limits: call.Limits);
            if (!catalog.HasValue) return call.FailAside(catalog.Diagnostics);
            target.Write(write(catalog.Value, call.GivenLanguage ?? Language.Indonesian));
            return ExitCodes.Well;
        });
        return command;
    }

    /// <summary>What writes a file of such a name; null where the name does not tell.</summary>
    private static Func<Catalog, Language, byte[]>? WriterOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".xlsx" => DefinitionsWorkbook.Write,
        ".docx" => (catalog, language) => DecreeAnnex.Write(catalog, AnnexFormat.Docx, language),
        ".md" => (catalog, language) => DecreeAnnex.Write(catalog, AnnexFormat.Markdown, language),
        ".html" or ".htm" => (catalog, language) => DecreeAnnex.Write(catalog, AnnexFormat.Html, language),
        _ => null,
    };
}
