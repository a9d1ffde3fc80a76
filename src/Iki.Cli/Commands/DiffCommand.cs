using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Definitions;

namespace Iki.Cli.Commands;

/// <summary><c>iki diff CATALOG CATALOG</c>: what changed between two versions.</summary>
internal static class DiffCommand
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Make(TextWriter output, TextWriter error)
    {
        var before = new Argument<string>("BEFORE") { Description = "The earlier version." }.NamingFiles();
        var after = new Argument<string>("AFTER") { Description = "The later version." }.NamingFiles();
        var common = new CommonOptions();
        var command = new Command("diff", "Says what changed between two versions of a catalog.") { before, after };
        common.AddTo(command);
        command.SetAction(parsed => common.Run(parsed, output, error, writer =>
        {
            var language = common.Language(parsed);
            var was = CatalogFile.Load(parsed.GetValue(before)!);
            var now = CatalogFile.Load(parsed.GetValue(after)!);
            var diagnostics = was.Diagnostics.Concat(now.Diagnostics).ToArray();
            if (!was.HasValue || !now.HasValue)
            {
                if (common.IsJson(parsed)) writer.Write(DiagnosticsFile.Write(diagnostics, language));
                else DiagnosticOutput.Print(diagnostics, error, language);
                return DiagnosticOutput.ExitCodeOf(diagnostics);
            }

            var changes = CatalogComparison.Compare(was.Value, now.Value);
            if (common.IsJson(parsed)) WriteJson(changes, writer);
            else WriteText(changes, writer, language);
            return ExitCodes.Well;
        }));
        return command;
    }

    private static void WriteText(EquatableList<CatalogChange> changes, TextWriter writer, Core.Language language)
    {
        if (changes.Count == 0) writer.WriteLine(Words.Say(Words.NoChanges, language));
        foreach (var change in changes)
        {
            writer.WriteLine($"{Words.OfChange(change.Kind, language)}  {change.Subject}");
            if (change.Before is { } was) writer.WriteLine($"  - {was}");
            if (change.After is { } now) writer.WriteLine($"  + {now}");
        }
    }

    private static void WriteJson(EquatableList<CatalogChange> changes, TextWriter writer)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("changes");
            foreach (var change in changes)
            {
                json.WriteStartObject();
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
                json.WriteString("subject", change.Subject);
                if (change.Before is { } was) json.WriteString("before", was);
                if (change.After is { } now) json.WriteString("after", now);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
