using System.CommandLine;
using System.Text;
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
        var before = new FileArgument<string>("BEFORE") { Description = "The earlier version." };
        var after = new FileArgument<string>("AFTER") { Description = "The later version." };
        var command = new Command("diff", "Says what changed between two versions of a catalog.") { before, after };
        new CommonOptions().AddTo(command, output, error, call =>
        {
            var was = CatalogFile.Load(call.Parsed.GetValue(before)!, limits: call.Limits);
            var now = CatalogFile.Load(call.Parsed.GetValue(after)!, limits: call.Limits);
            if (!was.HasValue || !now.HasValue) return call.Fail([.. was.Diagnostics, .. now.Diagnostics]);
            var changes = CatalogComparison.Compare(was.Value, now.Value);
            if (call.IsJson) WriteJson(changes, call.Writer);
            else WriteText(changes, call.Writer, call.Language);
            return ExitCodes.Well;
        });
        return command;
    }

    private static void WriteText(EquatableList<CatalogChange> changes, TextWriter writer, Language language)
    {
        if (changes.Count == 0) writer.WriteLine(Words.Say(Words.NoChanges, language));
        foreach (var change in changes)
        {
            writer.WriteLine($"{Words.OfChange(change.Kind, language)}  {TerminalText.Visible(change.Subject)}");
            if (change.Before is { } was) writer.WriteLine($"  - {TerminalText.VisibleLines(was)}");
            if (change.After is { } now) writer.WriteLine($"  + {TerminalText.VisibleLines(now)}");
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

        writer.WriteLine(VisibleText.OfJson(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length)));
    }
}
