using System.CommandLine;
using Iki.Cli.Input;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Commands;

/// <summary><c>iki import FILE</c>: a decree, or a workbook of definitions → a catalog; a summary of what was read and what is to be answered.</summary>
internal sealed class ImportCommand
{
    private readonly FileArgument<string> _file = new("FILE") { Description = "A decree (docx, xlsx, pdf, html, md, txt), or a workbook of definitions." };

    private readonly Option<string?> _review = new("--review") { Description = "A page (HTML) to write that shows print and draft side by side, what is most doubtful first." };

    private readonly Option<string?> _id = new("--id") { Description = "The id of the catalog; else it is made of the office and the year." };

    public static Command Make(TextWriter output, TextWriter error)
    {
        var self = new ImportCommand();
        var command = new Command("import", "Drafts a catalog from a decree, or reads one from a workbook of definitions; --output is the catalog.") { self._file, self._review, self._id };
        new CommonOptions().AddTo(command, output, error, call => self.Run(call, output));
        return command;
    }

    private int Run(Invocation call, TextWriter output)
    {
        var path = call.Parsed.GetValue(_file)!;
        if (DocumentBytes.Read(path, call) is not { } bytes) return ExitCodes.Unreadable;
        if (DefinitionsWorkbook.IsOne(bytes)) return Finish(call, output, DefinitionsWorkbook.Read(bytes, path));
        var draft = Read(call, bytes, path);
        if (!draft.HasValue) return call.FailAside(draft.Diagnostics);
        if (call.Parsed.GetValue(_review) is { } review)
        {
            using var page = new OutputFile(review);
            page.Write(DecreeReview.Write(draft.Value, Path.GetFileName(path), call.GivenLanguage ?? Language.Indonesian));
            page.Commit();
        }

        if (call.IsToFile) call.Writer.Write(CatalogFile.Write(draft.Value.Catalog));
        if (call.IsJson) output.Write(ImportJson.Write(draft.Value, path, call.Language));
        else ImportText.Write(draft.Value, call, output, path);
        call.Tell(call.IsJson ? [] : draft.Diagnostics);
        return DiagnosticOutput.ExitCodeOf(draft.Diagnostics);
    }

    private Checked<DecreeDraft> Read(Invocation call, byte[] bytes, string path)
    {
        using var progress = new ShareBar(call.Error, Words.Say(Words.Importing, call.Language), bytes.Length);
        return DecreeImport.Read(bytes, Path.GetFileName(path), new DecreeReadingOptions { Id = call.Parsed.GetValue(_id), Progress = progress.Shares });
    }

    /// <summary>A workbook of definitions is the catalog itself: there is nothing to answer.</summary>
    private static int Finish(Invocation call, TextWriter output, Checked<Catalog> catalog)
    {
        if (!catalog.HasValue) return call.FailAside(catalog.Diagnostics);
        if (call.IsToFile) call.Writer.Write(CatalogFile.Write(catalog.Value));
        if (call.IsJson)
        {
            output.Write(DiagnosticsFile.Write(catalog.Diagnostics, call.Language));
        }
        else
        {
            call.Tell(catalog.Diagnostics);
            output.WriteLine(Words.Say(Words.WorkbookRead, call.Language, catalog.Value.Id, Words.Count(catalog.Value.Positions.Count, Words.Positions, call.Language), Words.Count(catalog.Value.Indicators.Count(), Words.Indicators, call.Language)));
        }

        return DiagnosticOutput.ExitCodeOf(catalog.Diagnostics);
    }
}
