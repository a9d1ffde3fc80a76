using System.Reflection;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Options;

namespace Iki.Cli.Tests;

/// <summary>The table of docs/diagnostics.md has every code of the tool, of the SQL and of the C library, with the message that is printed.</summary>
public class DiagnosticsPageTests
{
    private static readonly DiagnosticDescriptor[] All =
    [
        .. typeof(Tool).Assembly.GetTypes().Concat(typeof(Iki.Sql.CatalogSql).Assembly.GetTypes()).Append(typeof(CallDescriptors)).Append(typeof(OptionDescriptors))
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor))
            .Select(f => (DiagnosticDescriptor)f.GetValue(null)!)
            .OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_page_lists_every_code_in_order()
    {
        var rows = File.ReadAllLines(Repository.PathOf("docs", "diagnostics.md")).Where(l => l.StartsWith("| <a id=\"iki9", StringComparison.Ordinal));
        rows.Should().Equal(All.Select(d =>
            $"| <a id=\"{d.Code.ToLowerInvariant()}\"></a>{d.Code} | {d.Severity.ToString().ToLowerInvariant()} | {d.Template.English.Replace(":number}", "}", StringComparison.Ordinal)} |"));
    }

    [Fact]
    public void No_two_have_a_code_and_each_speaks_both_languages()
    {
        All.Select(d => d.Code).Should().OnlyHaveUniqueItems();
        All.Should().OnlyContain(d => d.Code.StartsWith("IKI9") && d.Template.English != d.Template.Indonesian);
    }
}
