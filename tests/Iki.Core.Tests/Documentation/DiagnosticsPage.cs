using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Documentation;

/// <summary>A fenced block of the page: what it is, how it is to be used, and whether it shows the fix.</summary>
/// <param name="Info">The word behind the fence: <c>formula</c>, <c>json</c> or <c>text</c>.</param>
/// <param name="Kind">The comment above it, such as <c>indicator</c>; empty where there is none.</param>
/// <param name="Content">Its lines.</param>
/// <param name="IsFix">Whether it stands below "Write:".</param>
internal sealed record DiagnosticsBlock(string Info, string Kind, string Content, bool IsFix);

/// <summary>What <c>docs/diagnostics.md</c> says of one code.</summary>
internal sealed record DiagnosticsSection(string Code, string Family, string Severity, IReadOnlyList<DiagnosticsBlock> Blocks)
{
    public IReadOnlyList<DiagnosticsBlock> Example => [.. Blocks.Where(b => b is { IsFix: false, Info: not "text" })];

    public IReadOnlyList<DiagnosticsBlock> Fix => [.. Blocks.Where(b => b is { IsFix: true, Info: not "text" })];

    /// <summary>What the page says is printed; null where it shows nothing.</summary>
    public string? Printed => Blocks.SingleOrDefault(b => b.Info == "text")?.Content;
}

/// <summary>
/// <c>docs/diagnostics.md</c>, taken apart. Below a heading <c>### IKI1001</c> stand a line <c>Severity: error</c>, words, the example as blocks
/// <c>formula</c> or <c>json</c>, what is printed for it as a block <c>text</c>, and below a line <c>Write:</c> the fixed example.
/// </summary>
internal sealed class DiagnosticsPage
{
    public static readonly DiagnosticsPage Current = new(File.ReadAllText(RepositoryFiles.PathOf("docs", "diagnostics.md")));

    private DiagnosticsPage(string text)
    {
        var parts = Regex.Split(text, @"^(?=## |### )", RegexOptions.Multiline);
        var family = "";
        var sections = new List<DiagnosticsSection>();
        var introduction = new List<DiagnosticsBlock>();
        foreach (var part in parts)
        {
            var heading = part.Split('\n')[0];
            if (!heading.StartsWith("### ", StringComparison.Ordinal))
            {
                family = heading.TrimStart('#', ' ').Split(':')[0];
                introduction.AddRange(BlocksOf(part));
                continue;
            }

            var severity = Regex.Matches(part, @"^Severity: (\w+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
            sections.Add(new DiagnosticsSection(heading[4..], family, string.Join(", ", severity), [.. BlocksOf(part)]));
        }

        Introduction = introduction;
        Sections = sections;
    }

    /// <summary>The sections of codes, in the order of the page.</summary>
    public IReadOnlyList<DiagnosticsSection> Sections { get; }

    /// <summary>The blocks that stand above the codes.</summary>
    public IReadOnlyList<DiagnosticsBlock> Introduction { get; }

    public DiagnosticsSection Section(string code) => Sections.Single(s => s.Code == code);

    private static IEnumerable<DiagnosticsBlock> BlocksOf(string part)
    {
        var fix = Regex.Match(part, @"^Write:$", RegexOptions.Multiline);
        foreach (Match match in Regex.Matches(part, @"^(?:<!-- ([a-z ]+) -->\n)?```(\w+)\n(.*?)\n?```$", RegexOptions.Multiline | RegexOptions.Singleline))
        {
            var isFix = fix.Success && match.Index > fix.Index;
            yield return new DiagnosticsBlock(match.Groups[2].Value, match.Groups[1].Value, match.Groups[3].Value, isFix);
        }
    }
}
