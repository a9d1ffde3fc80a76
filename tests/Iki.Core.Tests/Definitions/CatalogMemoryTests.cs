using System.Globalization;
using System.Text;

namespace Iki.Core.Tests.Definitions;

/// <summary>What the indicators of a large catalog keep in memory once they are compiled.</summary>
[Collection(Alone)]
public class CatalogMemoryTests
{
    public const string Alone = "Alone";

    private const int Indicators = 2000;

    // Of 3,300 bytes 2,100 are the definition itself: texts, three variables, a source and a target.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_indicator_with_three_variables_keeps_few_bytes(bool areOwn)
    {
        var json = Catalog(Indicators, areOwn);
        CatalogFile.ReadEvaluator(Catalog(20, areOwn)).HasValue.Should().BeTrue();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var evaluator = CatalogFile.ReadEvaluator(json).Value;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        (kept / Indicators).Should().BeInRange(1500, 3300);
        GC.KeepAlive(evaluator);
        GC.KeepAlive(json);
    }

    [Fact]
    public void Formulas_that_compute_the_same_of_other_variables_share_how()
    {
        var rows = CatalogFile.ReadEvaluator(Catalog(20, areOwn: true)).Value.Compiled.Rows;
        rows.Select(r => r.Formula!.Program.Shape).Distinct(ReferenceEqualityComparer.Instance).Should().HaveCount(1);
        rows.Select(r => string.Join(", ", r.Formula!.Inputs)).Should().OnlyHaveUniqueItems();
        rows[7].Formula!.Render(FormulaNotation.Canonical).Should().Be("staf7 * (hari7 - absen7) / (staf7 * hari7) * 100%");
    }

    private static byte[] Catalog(int count, bool areOwn)
    {
        var variables = new StringBuilder();
        var indicators = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var separator = i == 0 ? "" : ",";
            var declared = string.Join(",", new[] { "staf", "hari", "absen" }.Select(v => $"'{v}{i}': {{ 'label': 'jumlah {v} nomor {i} menurut laporan', 'min': 0 }}"));
            var own = areOwn ? $"'variables': {{ {declared} }}," : "";
            if (!areOwn) variables.Append(separator).Append(declared);
            indicators.Append(separator).Append(
                CultureInfo.InvariantCulture,
                $$"""
                { 'id': 'kasi/indikator-{{i}}', 'name': 'Persentase kehadiran staf nomor {{i}} menurut laporan', {{own}} 'unit': '%', 'decimals': 2,
                  'formula': 'staf{{i}} * (hari{{i}} - absen{{i}}) / (staf{{i}} * hari{{i}}) * 100%', 'targets': [ { 'period': '2025', 'value': 90 } ],
                  'sources': [ { 'kind': 'document', 'name': 'Laporan bulanan nomor {{i}}' } ] }
                """);
        }

        var json = $$"""
            { 'formatVersion': 1, 'id': 'uji', 'title': 'Uji', 'office': { 'name': 'Kecamatan Uji' }, 'variables': { {{variables}} },
              'positions': [ { 'id': 'kasi', 'title': 'Kepala Seksi', 'objectives': [ { 'statement': 'Uji', 'indicators': [ {{indicators}} ] } ] } ] }
            """;
        return Encoding.UTF8.GetBytes(json.Replace('\'', '"'));
    }
}

/// <summary>Tests beside which no other runs, because they measure what the whole process keeps.</summary>
[CollectionDefinition(CatalogMemoryTests.Alone, DisableParallelization = true)]
public class RunAlone;
