using Iki.Core.Tests;

namespace Iki.Documents.Tests.Decrees;

/// <summary>The table of what is found in the seeds stands on the pages as it is counted.</summary>
public class SeedTableTests
{
    [Theory]
    [InlineData("docs/from-word.md", "positions", "duties", "functions", "rows", "objectives of found rows", "printed formulas of found rows", "sources of found rows", "formulas that compute the same")]
    [InlineData("docs/id/dari-word.md", "jabatan", "tugas", "fungsi", "baris", "sasaran pada baris yang ditemukan", "rumus tercetak pada baris yang ditemukan", "sumber data pada baris yang ditemukan", "rumus dengan hasil yang sama")]
    public void It_is_as_counted(string page, params string[] names)
    {
        var seeds = new[] { "lawang-2018", "ngronggot-2019", "wonoasih-2024" }.Select(SeedComparison.Of).ToArray();
        Func<SeedComparison, string>[] counts =
        [
            s => SeedComparison.Share(s.Positions, s.Hand.Positions.Count),
            s => SeedComparison.Share(s.Duties, s.Hand.Positions.Sum(p => p.Duties.Count)),
            s => SeedComparison.Share(s.Functions, s.Hand.Positions.Sum(p => p.Functions.Count)),
            s => SeedComparison.Share(s.Rows, s.HandRows),
            s => SeedComparison.Share(s.Objectives, s.Rows),
            s => SeedComparison.Share(s.Printed, s.Rows),
            s => SeedComparison.Share(s.Sources, s.SourcesOfRows),
            s => SeedComparison.Share(s.Formulas, s.Rows),
        ];
        var rows = names.Zip(counts, (name, count) => $"| {name} | {string.Join(" | ", seeds.Select(count))} |");
        File.ReadAllText(RepositoryFiles.PathOf(page)).Should().Contain("\n|---|---|---|---|\n" + string.Join('\n', rows) + "\n<!-- end -->");
    }
}
