using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core.Printed;

/// <summary>
/// A formula as a decree prints it, read: drafts of the executable formula, the likeliest first. Reads what comes out of Word, a scan, LaTeX,
/// MathML or people's sentences. It never decides in silence: where print can be read in two ways there are two drafts, and a question says why.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed class PrintedFormula
{
    /// <summary>The most characters of a text that is read.</summary>
    public const int MaximumLength = 8_000;

    /// <summary>The most drafts of one text.</summary>
    public const int MostDrafts = 6;

    private PrintedFormula(string text, EquatableList<FormulaDraft> drafts, EquatableList<string> notes, EquatableList<Diagnostic> diagnostics)
    {
        (Text, Drafts, Notes, Diagnostics) = (text, drafts, notes, diagnostics);
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>The drafts, the likeliest first; none where nothing in the text can be computed.</summary>
    public EquatableList<FormulaDraft> Drafts { get; }

    /// <summary>What the text says beside the formula, as printed: "Catatan …".</summary>
    public EquatableList<string> Notes { get; }

    /// <summary>Why there is no draft.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; }

    /// <summary>Reads a printed formula.</summary>
    /// <param name="text">The cell's text, as it comes.</param>
    /// <param name="context">What stands beside it; <see cref="PrintedContext.None"/> when not given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PrintedFormula Read(string text, PrintedContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaximumLength) return None(text, [], c => c.PrintTooLong(text.Length, MaximumLength));
        var printed = PrintedText.Of(text);
        var parts = PartSplitter.Split(printed.Text);
        var drafts = new Drafting(printed, parts, context ?? PrintedContext.None).Run();
        return drafts.Count == 0
            ? None(text, [.. parts.Notes], c => c.PrintWithoutFormula())
            : new PrintedFormula(text, drafts, [.. parts.Notes], []);
    }

    /// <summary>The text as given.</summary>
    public override string ToString() => Text;

    private static PrintedFormula None(string text, EquatableList<string> notes, Action<DiagnosticCollector> say) =>
        new(text, [], notes, [DiagnosticCollector.Said(say)]);
}
