using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Iki.Core.Tests.Documentation;

/// <summary>The examples that editors show with a member are compiled, run, and print what stands behind their lines.</summary>
public sealed class MemberExampleTests : IDisposable
{
    private static readonly string Compiled =
        File.ReadAllText(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Documentation", "MemberExamples.cs"));

    private readonly string _folder = Directory.CreateTempSubdirectory("iki-").FullName;

    public MemberExampleTests()
    {
        Write("catalog.json",
            """
            {
              "formatVersion": 1, "id": "awan-putih-2025", "title": "Indikator Kinerja Individu Kelurahan Awan Putih",
              "office": { "name": "Kelurahan Awan Putih" },
              "variables": { "laporan": { "label": "laporan bulanan", "unit": "laporan" }, "rencana": { "label": "laporan yang direncanakan", "unit": "laporan" } },
              "positions": [ { "id": "kasi-pemerintahan", "title": "Kepala Seksi Pemerintahan", "objectives": [ { "statement": "Tertib pelaporan", "indicators": [ {
                "id": "kasi-pemerintahan/laporan", "name": "Persentase laporan", "unit": "%", "decimals": 2, "formula": "laporan / rencana × 100%",
                "polarity": "higherIsBetter", "targets": [ { "period": "2025", "value": 100 } ] } ] } ] } ]
            }
            """);
        Write("data.json", """{ "formatVersion": 1, "catalog": "awan-putih-2025", "period": "2025", "values": { "laporan": 9, "rencana": 10 } }""");
        Write("laporan.csv", "variable,value\nlaporan,9\nrencana,10\n");
    }

    public static TheoryData<string> Names => [.. MemberExamples.All.Keys];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_compiled_as_it_stands_and_prints_what_stands_behind_its_lines(string name)
    {
        var region = Regex.Match(Compiled, $@"// example: {Regex.Escape(name)}\n(.*?)\n *// end", RegexOptions.Singleline).Groups[1].Value;
        var code = Trimmed(Regex.Replace(region, @"folder\((""[^""]+"")\)", "$1"));
        Documented.Should().Contain(code);

        using var console = new StringWriter { NewLine = "\n" };
        MemberExamples.All[name](console, file => Path.Combine(_folder, file));
        var shown = Regex.Matches(code, @"Console\.WriteLine\(.*\); +// (.*)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        console.ToString().TrimEnd('\n').Split('\n').Should().Equal(shown);
    }

    [Fact]
    public void The_members_to_begin_with_have_an_example()
    {
        MemberExamples.All.Count.Should().BeGreaterThanOrEqualTo(20);
    }

    private static IEnumerable<string> Documented => XDocument.Load(Path.ChangeExtension(typeof(Catalog).Assembly.Location, ".xml"))
        .Descendants("example").Select(e => Trimmed(e.Value));

    private static string Trimmed(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim())).Trim();

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
