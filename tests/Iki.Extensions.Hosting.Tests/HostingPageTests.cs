using System.Diagnostics.Metrics;
using System.Reflection;
using System.Text.RegularExpressions;
using Iki.Core;
using Iki.Core.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>What docs/hosting.md and docs/diagnostics.md say of the package is so.</summary>
public sealed class HostingPageTests
{
    private static readonly string s_page = File.ReadAllText(RepositoryFiles.PathOf("docs", "hosting.md"));

    [Fact]
    public void Every_example_is_code_that_compiles_here()
    {
        var examples = Regex.Matches(s_page, "<!-- example -->\n```csharp\n(.*?)```", RegexOptions.Singleline).Select(m => Plain(m.Groups[1].Value)).ToArray();
        var compiled = Plain(File.ReadAllText(RepositoryFiles.PathOf("tests", "Iki.Extensions.Hosting.Tests", "HostingPageExamples.cs")));
        examples.Should().HaveCount(10);
        Regex.Count(s_page, "```csharp").Should().Be(10);
        foreach (var example in examples) compiled.Should().Contain(example);
    }

    [Fact]
    public void The_table_of_instruments_is_all_of_them_with_their_units()
    {
        using var listener = new MeterListener();
        var services = new ServiceCollection();
        services.AddIki();
        using var provider = services.BuildServiceProvider();
        var meters = provider.GetRequiredService<IMeterFactory>();
        var published = new List<string>();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters)) published.Add($"`{instrument.Name}` {instrument.Unit}");
        };
        listener.Start();
        provider.GetRequiredService<ICatalogStore>();
        Regex.Matches(s_page, "^\\| (`iki\\.[a-z.]+`) \\| (\\S+) \\|", RegexOptions.Multiline).Select(m => $"{m.Groups[1]} {m.Groups[2]}").Should().BeEquivalentTo(published);
    }

    [Fact]
    public void The_table_of_events_is_all_of_them_with_their_levels()
    {
        var declared = typeof(ICatalogStore).Assembly.GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(m => m.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>().OrderBy(a => a.EventId).Select(a => $"{a.EventId} {a.Level}");
        Regex.Matches(s_page, "^\\| ([0-9]+) \\| ([A-Z][a-z]+) \\|", RegexOptions.Multiline).Select(m => $"{m.Groups[1]} {m.Groups[2]}").Should().Equal(declared);
    }

    [Fact]
    public void Every_option_is_in_the_table() =>
        typeof(IkiOptions).GetProperties().Where(p => !Regex.IsMatch(s_page, $"^\\|[^|]*`{p.Name}[`.]", RegexOptions.Multiline)).Should().BeEmpty();

    [Fact]
    public void The_page_of_diagnostics_lists_every_code_in_order()
    {
        var rows = File.ReadAllLines(RepositoryFiles.PathOf("docs", "diagnostics.md")).Where(l => l.StartsWith("| <a id=\"iki8", StringComparison.Ordinal)).ToArray();
        var expected = Descriptors().Select(d => $"| <a id=\"{d.Code.ToLowerInvariant()}\"></a>{d.Code} | error | {d.Template.English.Replace("⟨", "", StringComparison.Ordinal).Replace("⟩", "", StringComparison.Ordinal)} |").ToArray();
        rows.Should().Equal(expected, "the rows are these:\n{0}", string.Join('\n', expected));
    }

    [Fact]
    public void No_two_diagnostics_have_a_code_and_each_speaks_both_languages()
    {
        var all = Descriptors();
        all.Select(d => d.Code).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(d => d.Code.StartsWith("IKI80") && d.Severity == Severity.Error && d.Template.English != d.Template.Indonesian);
    }

    private static DiagnosticDescriptor[] Descriptors() =>
    [
        .. typeof(ICatalogStore).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(DiagnosticDescriptor)).Select(f => (DiagnosticDescriptor)f.GetValue(null)!).OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    // Indentation is that of the place.
    private static string Plain(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
}
