using System.Reflection;
using System.Runtime.CompilerServices;
using Iki.Core;

namespace Iki.Documents.Tests;

/// <summary>The table of docs/diagnostics.md has every code of the package, with the message that is printed.</summary>
public class DiagnosticsPageTests
{
    [Fact]
    public void The_page_lists_every_code_in_order()
    {
        var page = Page();
        var rows = page.Split('\n').Where(l => l.StartsWith("| <a id=\"iki7", StringComparison.Ordinal)).ToArray();
        var expected = Descriptors().Select(Row).ToArray();
        rows.Should().Equal(expected, "the rows are these:\n{0}", string.Join('\n', expected));
    }

    [Fact]
    public void No_two_have_a_code_and_each_speaks_both_languages()
    {
        var all = Descriptors();
        all.Select(d => d.Code).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(d => d.Code.StartsWith("IKI7") && (d.Template.English != d.Template.Indonesian || d.Template.English == "{0}"));
    }

    private static DiagnosticDescriptor[] Descriptors() =>
    [
        .. typeof(DecreeReader).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    private static string Row(DiagnosticDescriptor descriptor) =>
        $"| <a id=\"{descriptor.Code.ToLowerInvariant()}\"></a>{descriptor.Code} | {descriptor.Severity.ToString().ToLowerInvariant()} | {Shown(descriptor.Template.English)} |";

    // What the places of arguments hold is told by the message; a bar would end the cell.
    private static string Shown(string template) => template.Replace(":number}", "}", StringComparison.Ordinal).Replace(":term}", "}", StringComparison.Ordinal)
        .Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Page([CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", "diagnostics.md"));
}
