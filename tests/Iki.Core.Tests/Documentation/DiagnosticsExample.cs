using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Iki.Core.Definitions;
using Iki.Core.Scoring;
using Iki.Core.Tests.Formulas;

namespace Iki.Core.Tests.Documentation;

/// <summary>Runs the examples of <c>docs/diagnostics.md</c>.</summary>
internal static class DiagnosticsExample
{
    private const string Head = """
        "formatVersion": 1, "id": "contoh", "title": "Contoh", "office": { "name": "Kecamatan Contoh" }
        """;

    private const string BeforeIndicator = """
        "positions": [ { "id": "sekretaris", "title": "Sekretaris", "groups": { "permenpanrb-8-2021": "pimpinan" }, "objectives": [ { "statement": "Contoh", "indicators": [ {
        """;

    // The fragments of the page start on the first line of their file, so that the line in a message is the line of the fragment.
    private static readonly string Base = OneLine(DiagnosticsPage.Current.Introduction.Single(b => b.Kind == "base").Content);

    /// <summary>Everything found in an example, in order.</summary>
    public static IReadOnlyList<Diagnostic> Run(string code, IReadOnlyList<DiagnosticsBlock> blocks) =>
        blocks.SingleOrDefault(b => b.Info == "formula") is { } formula
            ? OfFormula(formula.Content, isEvaluated: code.StartsWith("IKI5", StringComparison.Ordinal))
            : blocks.SingleOrDefault(b => b.Kind == "regulation") is { } regulation
                ? OfRegulation(regulation.Content)
                : OfFiles(blocks, code);

    /// <summary>Everything found in the fixed example: what it does not repeat is that of the example.</summary>
    public static IReadOnlyList<Diagnostic> RunFix(DiagnosticsSection section)
    {
        var blocks = section.Fix.Concat(section.Example.Where(e => section.Fix.All(c => c.Kind != e.Kind))).ToList();
        if (section.Fix.FirstOrDefault(b => b.Info == "formula") is { } fix)
        {
            var given = Regex.Match(fix.Content, "^::.*\n", RegexOptions.Multiline);
            var before = Regex.Match(section.Example[0].Content, "^::.*\n", RegexOptions.Multiline);
            blocks = [fix with { Content = given.Success ? fix.Content : before.Value + fix.Content }];
        }

        return Run(section.Code, blocks);
    }

    private static List<Diagnostic> OfFormula(string content, bool isEvaluated)
    {
        var lines = content.Split('\n');
        var setup = CaseSetup.Parse(lines.SingleOrDefault(l => l.StartsWith("::", StringComparison.Ordinal))?[2..] ?? "");
        var text = Unescape(lines.Single(l => l.StartsWith(">>", StringComparison.Ordinal))[2..].TrimStart());
        var compiled = Formula.Compile(text, setup.Scope, setup.Target, setup.Limits, setup.Numbers);
        var found = compiled.Diagnostics.ToList();
        if (isEvaluated && compiled.ValueOrNull is { } formula) found.AddRange(Of(formula.Evaluate(setup.Inputs)));
        return found;
    }

    private static EquatableList<Diagnostic> OfRegulation(string members) => RegulationFile.Read(
        $"{{ \"formatVersion\": 1, \"id\": \"contoh\", \"title\": \"Contoh\", \"citation\": \"Contoh\", \"confidence\": \"own\", \"subject\": \"indicator\", {members} }}",
        "peraturan.json").Diagnostics;

    /// <summary>What rating by PermenPANRB 8/2021 says of the results; of weights and of the choice of regulation only where that is the matter.</summary>
    private static IEnumerable<Diagnostic> OfScoring(string code, ResultSet results)
    {
        if (code is "IKI5200" or "IKI5201") return Regulations.For(results.Catalog, results.Period).Diagnostics;
        var card = Scorer.Create(Regulations.Find("permenpanrb-8-2021")!).Value.Score(results);
        if (code is "IKI5214" or "IKI5215" or "IKI5216") return card.Positions.SelectMany(p => p.Diagnostics);
        return card.Indicators.SelectMany(s => s.Problem is { } problem ? s.Diagnostics.Append(problem) : s.Diagnostics);
    }

    private static List<Diagnostic> OfFiles(IReadOnlyList<DiagnosticsBlock> blocks, string code)
    {
        var lint = OneRule(code);
        var data = blocks.SingleOrDefault(b => b.Kind == "data");
        var definition = blocks.SingleOrDefault(b => b.Kind != "data");
        var read = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(CatalogOf(definition)), "catalog.json", lint);
        var found = read.Diagnostics.ToList();
        if (read.ValueOrNull is not { } evaluator) return found;
        found.AddRange(evaluator.CheckExamples().Select(d => d with { File = "catalog.json" }));
        if (data is null) return found;
        var figures = DataFile.Read(evaluator.Catalog, DataOf(data.Content), "data.json");
        found.AddRange(figures.Diagnostics);
        if (definition is null || figures.ValueOrNull is not { } sound) return found;
        var results = evaluator.Evaluate(sound);
        if (code == "IKI5130" || code.StartsWith("IKI52", StringComparison.Ordinal)) return [.. found, .. OfScoring(code, results)];
        found.AddRange(results.Diagnostics);
        found.AddRange(results.BrokenRules);
        foreach (var result in results.Results) found.AddRange(Of(result));
        return found;
    }

    /// <summary>A rule of quality without the others; null for a code that is not one.</summary>
    private static LintOptions? OneRule(string code) => !IsRule(code) ? null
        : AllDescriptors.Codes.Where(c => IsRule(c) && c != code).Aggregate(LintOptions.Default, (options, other) => options.Without(other));

    private static bool IsRule(string code) => code.StartsWith("IKI6", StringComparison.Ordinal);

    private static string CatalogOf(DiagnosticsBlock? block) => block?.Kind switch
    {
        null => Base,
        "catalog" => block.Content,
        "catalog members" => $"{{ {Head}, {WithDefault(block.Content, "positions", "[]")} }}",
        "variables" => $"{{ {Head}, \"positions\": [], \"variables\": {{ {block.Content} }} }}",
        "parameters" => $"{{ {Head}, \"positions\": [], \"parameters\": {{ {block.Content} }} }}",
        "indicator" => Base.Replace("\"positions\": []", $"{BeforeIndicator} {Indicator(block.Content)} }} ] }} ] }} ]", StringComparison.Ordinal),
        _ => throw new ArgumentException($"The comment '{block.Kind}' of docs/diagnostics.md says nothing to this test.", nameof(block)),
    };

    private static string Indicator(string members) =>
        WithDefault(WithDefault(WithDefault(members, "unit", "\"%\""), "name", "\"Kehadiran\""), "id", "\"kehadiran\"");

    private static string DataOf(string members) =>
        $"{{ \"formatVersion\": 1, {WithDefault(WithDefault(members, "catalog", "\"contoh\""), "period", "\"2024\"")} }}";

    /// <summary>Puts a member before the fragment, on its first line, unless the fragment has one of its own at its outermost level.</summary>
    private static string WithDefault(string fragment, string name, string value) =>
        Regex.IsMatch(fragment, $"^(?:\"[^\"]*\": (?:\"[^\"]*\"|[\\d.]+), )*\"{name}\":", RegexOptions.Multiline) ? fragment : $"\"{name}\": {value}, {fragment}";

    private static IEnumerable<Diagnostic> Of(IndicatorResult result) => result.Diagnostics.Concat(Of(result.Outcome));

    private static IEnumerable<Diagnostic> Of(Outcome outcome) =>
        outcome.Problem is { } problem ? outcome.Warnings.Prepend(problem) : outcome.Warnings;

    private static string OneLine(string json) => string.Join(' ', json.Split('\n').Select(l => l.Trim()));

    // \u200B, so that what cannot be seen in the page can be written in it.
    private static string Unescape(string text) => Regex.Replace(
        text, @"\\u([0-9A-Fa-f]{4})", m => ((char)int.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
}
