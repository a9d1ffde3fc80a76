using System.Globalization;

namespace Iki.Core.Tests.Formulas;

/// <summary>
/// A case of the language: a formula, what is given, and the outcome. Case files are plain text:
/// <code>
/// # a remark
/// :: a = 80 orang; x = [1, 2]; d = {lkjip: 1; lppd: 0}; result %; decimals 2
/// >> (a - b) / a * 100%
/// 98.75 % = 79/80
/// </code>
/// A line <c>::</c> holds for the cases below it until the next one. The outcome of bad text is its diagnostics, one a line:
/// code, start and length, and the text under it.
/// </summary>
public sealed record LanguageCase(string File, int Line, string Given, string Formula, string Expected)
{
    public static IEnumerable<LanguageCase> ReadAll(string folder) => Directory
        .EnumerateFiles(folder, "*.txt")
        .Order(StringComparer.Ordinal)
        .SelectMany(Read);

    public override string ToString() => $"{File}:{Line} {Formula}";

    /// <summary>What really comes out, in the form of the case files.</summary>
    public string Actual()
    {
        var setup = CaseSetup.Parse(Given);
        var result = Core.Formula.Compile(Formula, setup.Scope, setup.Target, setup.Limits, setup.Numbers);
        var lines = result.Diagnostics.Select(Show).ToList();
        if (result.ValueOrNull is { } formula)
        {
            var outcome = formula.Evaluate(setup.Inputs);
            lines.Insert(0, Show(outcome));
            lines.AddRange(outcome.Warnings.Select(Show));
        }

        return string.Join('\n', lines);
    }

    private static string Show(Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { } span) return diagnostic.Code;
        var under = Escape(diagnostic.Text!.Substring(span.Start, Math.Min(span.Length, 40)));
        return string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code} {span.Start}+{span.Length} {under}").TrimEnd();
    }

    private static string Show(Outcome outcome) => outcome.Status switch
    {
        OutcomeStatus.Computed when outcome.Condition is { } condition => condition ? "true" : "false",
        OutcomeStatus.Computed => ShowValue(outcome),
        OutcomeStatus.MissingInput => "missing " + string.Join(", ", outcome.Missing),
        OutcomeStatus.DivisionByZero => string.Create(
            CultureInfo.InvariantCulture, $"division by zero {outcome.DivisorSpan!.Value.Start} {outcome.Divisor}"),
        OutcomeStatus.InvalidInput => $"invalid {outcome.Input} {outcome.Problem!.Code}",
        OutcomeStatus.Undefined => string.Create(CultureInfo.InvariantCulture, $"undefined {outcome.UndefinedSpan!.Value.Start} {outcome.Undefined}"),
        OutcomeStatus.Overflow => "overflow",
        _ => "not applicable",
    };

    private static string ShowValue(Outcome outcome)
    {
        var value = outcome.Value!.Value.ToString(CultureInfo.InvariantCulture);
        if (outcome.IsApproximate) return $"≈ {value} {outcome.Unit}".TrimEnd();
        var exact = outcome.Exact!.Value.ToString();
        return $"{value} {outcome.Unit}".TrimEnd() + (exact == value ? "" : " = " + exact);
    }

    private static IEnumerable<LanguageCase> Read(string path)
    {
        var given = "";
        var lines = System.IO.File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("::", StringComparison.Ordinal)) given = lines[i][2..].Trim();
            if (!lines[i].StartsWith(">>", StringComparison.Ordinal)) continue;
            var line = i + 1;
            var formula = Unescape(lines[i].Length > 3 ? lines[i][3..] : "");
            var expected = new List<string>();
            while (i + 1 < lines.Length && lines[i + 1].Length > 0 && !lines[i + 1].StartsWith(">>", StringComparison.Ordinal)
                && !lines[i + 1].StartsWith("::", StringComparison.Ordinal) && !lines[i + 1].StartsWith('#'))
            {
                expected.Add(lines[++i]);
            }

            yield return new LanguageCase(Path.GetFileName(path), line, given, formula, string.Join('\n', expected));
        }
    }

    private static string Escape(string text) => string.Concat(text.Select((c, i) =>
        IsHidden(text, i) ? $"\\u{(int)c:X4}" : c.ToString()));

    private static bool IsHidden(string text, int index) => char.IsSurrogate(text[index])
        ? !System.Text.Rune.TryGetRuneAt(text, char.IsLowSurrogate(text[index]) && index > 0 ? index - 1 : index, out _)
        : char.GetUnicodeCategory(text[index]) is UnicodeCategory.Control or UnicodeCategory.Format
            || (text[index] > ' ' && char.IsWhiteSpace(text[index]));

    // \u0660 and \n, so that what cannot be seen in a file can be written in one.
    private static string Unescape(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, @"\\(u[0-9A-Fa-f]{4}|n|t)", m => m.Value switch
        {
            "\\n" => "\n",
            "\\t" => "\t",
            _ => ((char)int.Parse(m.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        });
}
