using System.Buffers;
using System.Text.Json;
using Iki.Core.Json;
using Iki.Core.Loading;
using Iki.Core.Printed;

namespace Iki.Core;

/// <summary>Writes what a printed formula was read as, for programs.</summary>
public static class PrintedFormulaFile
{
    /// <summary>
    /// An object with the member <c>drafts</c>: of each its formula, the names with what the print calls them, the unit (null where the print
    /// tells none), the confidence (<c>clear</c>, <c>likely</c>, <c>doubtful</c>) and the questions; <c>items</c> where the print lists what a
    /// figure consists of. Beside it <c>notes</c>, where the print has some, and <c>diagnostics</c> where there is no draft.
    /// </summary>
    /// <param name="printed">The formula as read.</param>
    /// <param name="language">The language of the questions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="printed"/> is null.</exception>
    public static string Write(PrintedFormula printed, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return JsonText.Write(writer => Write(writer, printed, language));
    }

    internal static void Write(Utf8JsonWriter writer, PrintedFormula printed, Language language)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("drafts");
        foreach (var draft in printed.Drafts) WriteDraft(writer, draft, language);
        writer.WriteEndArray();
        if (printed.Notes.Count > 0) WriteTexts(writer, "notes", printed.Notes);
        if (printed.Diagnostics.Count > 0) DiagnosticMembers.WriteList(writer, printed.Diagnostics, language);
        writer.WriteEndObject();
    }

    /// <summary>What a printed formula was read as, as JSON, as UTF-8 into a buffer or a pipe: the bytes of what <c>Write</c> gives.</summary>
    /// <param name="output">Where it is written, such as a <c>PipeWriter</c>, which the caller flushes.</param>
    /// <param name="printed">The formula as read.</param>
    /// <param name="language">The language of the questions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="printed"/> is null.</exception>
    public static void WriteTo(IBufferWriter<byte> output, PrintedFormula printed, Language language = Language.English) =>
        JsonStream.Write(output, Write(printed, language));

    /// <summary>What a printed formula was read as, as JSON, as UTF-8 into a stream.</summary>
    /// <param name="stream">The stream; neither flushed nor closed.</param>
    /// <param name="printed">The formula as read.</param>
    /// <param name="language">The language of the questions.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="printed"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(
        Stream stream, PrintedFormula printed, Language language = Language.English, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return JsonStream.WriteAsync(stream, Write(printed, language), cancellation);
    }

    /// <summary>The word that files and the command line have for how sure a draft is.</summary>
    /// <param name="confidence">How sure it is.</param>
    public static string WordOf(DraftConfidence confidence) => confidence switch
    {
        DraftConfidence.Clear => "clear",
        DraftConfidence.Likely => "likely",
        _ => "doubtful",
    };

    internal static void WriteDraft(Utf8JsonWriter writer, FormulaDraft draft, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("formula", draft.Formula);
        WriteMap(writer, "names", draft.Names.Select(n => (n.Name, n.Label)));
        writer.WriteString("unit", draft.Unit);
        writer.WriteString("confidence", WordOf(draft.Confidence));
        WriteTexts(writer, "questions", draft.Questions.Select(q => q.Text.In(language)));
        if (draft.Names.Any(n => n.Items.Count > 0))
        {
            writer.WriteStartObject("items");
            foreach (var name in draft.Names.Where(n => n.Items.Count > 0)) WriteMap(writer, name.Name, name.Items.Select(i => (i.Key, i.Label)));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter writer, string member, IEnumerable<(string Name, string Text)> texts)
    {
        writer.WriteStartObject(member);
        foreach (var (name, text) in texts) writer.WriteString(name, text);
        writer.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter writer, string member, IEnumerable<string> texts)
    {
        writer.WriteStartArray(member);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
