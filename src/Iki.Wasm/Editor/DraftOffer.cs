using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Core.Printed;

namespace Iki.Wasm.Editor;

/// <summary>
/// What the page offers in place of a text that is not a formula: drafts of what a decree prints, as <c>iki formula --printed</c> reads it. A text that
/// is a formula with a slip in it gets none; its messages and their fixes say more.
/// </summary>
internal static partial class DraftOffer
{
    private const int Most = 3;

    private const string NoOperator = "IKI1015";

    private const string SeveralWords = "IKI1062";

    // The letter x, words side by side, ½ ² √ { }, brackets around arithmetic: nobody types them who writes the language.
    private static readonly string[] OfPrint = ["IKI1017", SeveralWords, "IKI1063", "IKI1064"];

    /// <summary>The text as it was read, and which of its drafts are offered, with the numbers as the page has them; an empty object where there are none.</summary>
    public static string Write(string question) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        if (FormulaRequest.Read(Encoding.UTF8.GetBytes(question)).ValueOrNull is { } asked) Write(writer, asked);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, FormulaRequest asked)
    {
        if (asked.Formula.Length > PrintedFormula.MaximumLength) return;
        var mistakes = MistakesIn(asked.Formula, asked);
        if (mistakes.Count == 0) return;
        var printed = PrintedFormula.Read(asked.Formula);

        // A draft whose names the catalog does not declare would be refused at once.
        var sound = printed.Drafts
            .Select((d, i) => (Draft: d, Of: i, Text: WithNumbers(d.Formula, asked.Numbers)))
            .Where(o => !o.Draft.Names.Any(IsCall) && MistakesIn(o.Text, asked).Count == 0 && MeansTheSame(o.Text, o.Draft, asked.Numbers))
            .Take(Most).ToList();
        if (!IsWanted(asked, mistakes, [.. sound.Select(o => o.Draft)])) return;
        writer.WritePropertyName("printed");
        writer.WriteRawValue(PrintedFormulaFile.Write(printed, asked.Language ?? Language.English));
        writer.WriteStartArray("offered");
        foreach (var (_, of, text) in sound)
        {
            writer.WriteStartObject();
            writer.WriteNumber("of", of);
            writer.WriteString("text", text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A draft as it is typed where decimals have a comma.</summary>
    private static string WithNumbers(string formula, NumberNotation numbers)
    {
        if (numbers != NumberNotation.Indonesian) return formula;
        var text = new StringBuilder(formula);
        foreach (var number in FormulaToken.ReadAll(formula, NumberNotation.English).Where(t => t.Kind == FormulaTokenKind.Number))
        {
            text.Replace('.', ',', number.Span.Start, number.Span.Length);
        }

        return text.ToString();
    }

    private static bool MeansTheSame(string text, FormulaDraft draft, NumberNotation numbers) =>
        text == draft.Formula && numbers != NumberNotation.Indonesian
        || Canonical(text, numbers) == Canonical(draft.Formula, NumberNotation.English);

    private static string? Canonical(string text, NumberNotation numbers) =>
        Formula.Compile(text, numbers: numbers).ValueOrNull?.Render(FormulaNotation.Canonical);

    private static bool IsWanted(FormulaRequest asked, List<Diagnostic> mistakes, List<FormulaDraft> drafts)
    {
        if (drafts.Count == 0) return false;
        if (drafts.Any(d => d.Names.Any(n => n.Label.Trim().Contains(' ', StringComparison.Ordinal)))) return true;
        var isPrint = mistakes.Any(m => IsOfPrint(m, asked.Formula)) || Markup().IsMatch(asked.Formula);
        if (!isPrint || drafts.All(d => d.Confidence == DraftConfidence.Doubtful)) return false;
        return drafts[0].Confidence != DraftConfidence.Clear || !IsCuredByOneFix(asked, mistakes);
    }

    /// <summary>Whether it is a mistake of print. An operator in letters is one ('dibagi'), a foreign sign ('==') is not.</summary>
    private static bool IsOfPrint(Diagnostic mistake, string text) =>
        OfPrint.Contains(mistake.Code) || (mistake.Code == NoOperator && mistake.Span is { } span && char.IsLetter(text[span.Start]));

    /// <summary>Whether a single fix is enough. Brackets around 'hadir dibagi pegawai' are none: they make a name of an operation.</summary>
    private static bool IsCuredByOneFix(FormulaRequest asked, List<Diagnostic> mistakes) => mistakes
        .Where(m => m.Code != SeveralWords)
        .SelectMany(Fix.AllOf)
        .Any(f => MistakesIn(f.Apply(asked.Formula), asked).Count == 0);

    /// <summary>The reader of print does not know the functions of the language: an unfinished call 'Persen(hadir' is no name, and 'Jumlah (orang)' is one.</summary>
    private static bool IsCall(DraftName name) => FormulaToken.ReadAll(name.Label)
        .Any(t => t.Kind == FormulaTokenKind.Function && name.Label.AsSpan(t.Span.Start + t.Span.Length).StartsWith("("));

    /// <summary>What keeps a text from being a formula at all; units and the like are another matter.</summary>
    private static List<Diagnostic> MistakesIn(string text, FormulaRequest asked) =>
    [
        .. Formula.Compile(text, asked.Scope, asked.Target, numbers: asked.Numbers).Diagnostics
            .Where(d => d.Severity == Severity.Error && (d.Code.StartsWith("IKI1", StringComparison.Ordinal) || d.Code.StartsWith("IKI2", StringComparison.Ordinal))),
    ];

    /// <summary>LaTeX or MathML.</summary>
    [GeneratedRegex(@"\\[a-zA-Z]|</[a-zA-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
