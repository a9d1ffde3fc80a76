namespace Iki.Core.Tests.Measurement;

/// <summary>Many periods and offices: which results are wanted, and how far the evaluation is.</summary>
public class EvaluateEachTests
{
    private static readonly CatalogEvaluator Evaluator = CatalogFile.ReadEvaluator("""
        { "formatVersion": 1, "id": "uji", "title": "Uji", "office": { "name": "Kecamatan Uji" }, "offices": [ { "name": "Desa A" }, { "name": "Desa B" } ],
          "variables": { "surat": { "label": "surat" }, "selesai": { "label": "selesai" } },
          "rules": [ { "formula": "selesai <= surat", "message": "Lebih banyak yang selesai." } ],
          "positions": [
            { "id": "camat", "title": "Camat", "objectives": [ { "statement": "S", "indicators": [
              { "id": "tuntas", "name": "Tuntas", "unit": "%", "formula": "bagian", "decimals": 1 },
              { "id": "dua", "name": "Dua", "unit": "surat", "measures": [ { "id": "masuk", "formula": "surat" }, { "id": "sisa", "formula": "surat - selesai" } ] } ] } ] },
            { "id": "kasi", "title": "Kasi", "objectives": [ { "statement": "S", "indicators": [
              { "id": "bagian", "name": "Bagian", "unit": "%", "formula": "selesai / surat * 100%", "symbol": "bagian" },
              { "id": "surat", "name": "Surat", "unit": "surat", "formula": "surat" } ] } ] },
            { "id": "kosong", "title": "Kosong", "objectives": [] } ] }
        """).Value;

    private static readonly DataSet Data = DataSet.FromRows(
        Evaluator.Catalog,
        Period.OfYear(2025),
        [
            new() { Variable = "surat", Period = "2025-01", Office = "Desa A", Value = "8" }, new() { Variable = "selesai", Period = "2025-01", Office = "Desa A", Value = "5" },
            new() { Variable = "surat", Period = "2025-02", Office = "Desa A", Value = "2" }, new() { Variable = "selesai", Period = "2025-02", Office = "Desa A", Value = "5" },
        ]).Value;

    private static readonly Period[] Months = [Period.OfMonth(2025, 1), Period.OfMonth(2025, 2)];

    public static TheoryData<string[]?, string[]?, string[]> Choices => new()
    {
        { null, null, ["tuntas", "dua#masuk", "dua#sisa", "bagian", "surat"] },
        { ["surat", "tuntas"], null, ["tuntas", "surat"] },
        { ["dua"], null, ["dua#masuk", "dua#sisa"] },
        { ["dua#sisa"], null, ["dua#sisa"] },
        { ["dua", "dua#sisa"], null, ["dua#masuk", "dua#sisa"] },
        { null, ["kasi"], ["bagian", "surat"] },
        { ["tuntas", "surat"], ["kasi"], ["surat"] },
        { null, ["kosong"], [] },
        { [], null, [] },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Only_what_is_wanted_is_there_with_the_values_that_it_has_among_all(string[]? indicators, string[]? positions, string[] expected)
    {
        foreach (var cores in new[] { 1, 3 })
        {
            var chosen = Evaluator.EvaluateEach(Data, Months, ["Kecamatan Uji", "Desa A", "Desa B"], cores, indicators, positions).ToArray();
            var all = Evaluator.EvaluateEach(Data, Months, ["Kecamatan Uji", "Desa A", "Desa B"]).ToArray();
            chosen.Should().HaveCount(6);
            foreach (var (some, every) in chosen.Zip(all))
            {
                some.Results.Select(r => r.Id).Should().Equal(expected);
                some.Results.Should().Equal(every.Results.Where(r => expected.Contains(r.Id)));
                some.Remarks.Should().Equal(every.Remarks, "rules are of the figures, whatever is chosen");
                some.YearToDate.Results.Should().Equal(every.YearToDate.Results.Where(r => expected.Contains(r.Id)));
            }
        }
    }

    [Fact]
    public void What_another_result_uses_is_worked_out_for_it()
    {
        // 5 of 8.
        Evaluator.EvaluateEach(Data, Months[..1], ["Desa A"], indicators: ["tuntas"]).Single().Results.Single().Value.Should().Be(62.5m);
    }

    [Theory]
    [InlineData("The catalog 'uji' has no indicator 'tuntsa'. Did you mean 'tuntas'?*", "tuntsa", null)]
    [InlineData("The catalog 'uji' has no indicator 'dua#tiga'.*", "dua#tiga", null)]
    [InlineData("The catalog 'uji' has no position 'cmat'. Did you mean 'camat'?*", null, "cmat")]
    public void Names_that_the_catalog_does_not_have_are_refused_at_once(string said, string? indicator, string? position)
    {
        var act = () => Evaluator.EvaluateEach(
            Data, Months, ["Desa A"], indicators: indicator is null ? null : [indicator], positions: position is null ? null : [position]);
        act.Should().Throw<ArgumentException>().WithMessage(said).WithParameterName(indicator is null ? "positions" : "indicators");
    }

    [Fact]
    public void A_name_that_is_null_is_refused()
    {
        var act = () => Evaluator.EvaluateEach(Data, Months, ["Desa A"], positions: ["camat", null!]);
        act.Should().Throw<ArgumentException>().WithParameterName("positions");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Progress_is_reported_before_each_result_in_order(int cores)
    {
        var said = new Reports();
        var order = new List<string>();
        foreach (var set in Evaluator.EvaluateEach(Data, Months, ["Desa A", "Desa B"], cores, progress: said))
        {
            order.Add($"{said.All.Count}: {set.Period} {set.Office}");
        }

        said.All.Select(r => $"{r.Done} of {r.All}: {r.Period} {r.Office}").Should()
            .Equal("1 of 4: 2025-01 Desa A", "2 of 4: 2025-01 Desa B", "3 of 4: 2025-02 Desa A", "4 of 4: 2025-02 Desa B");
        order.Should().Equal("1: 2025-01 Desa A", "2: 2025-01 Desa B", "3: 2025-02 Desa A", "4: 2025-02 Desa B");
    }

    [Fact]
    public void How_many_there_are_is_not_known_of_a_sequence_that_is_made_on_demand()
    {
        var said = new Reports();
        Evaluator.EvaluateEach(Data, Months.Where(m => m.Number > 0), ["Desa A"], progress: said).Count().Should().Be(2);
        said.All.Select(r => (r.Done, r.All)).Should().Equal((1, null), (2, null));
    }

    [Fact]
    public void Nothing_is_reported_where_there_is_nothing()
    {
        var said = new Reports();
        Evaluator.EvaluateEach(Data, [], ["Desa A"], progress: said).Should().BeEmpty();
        said.All.Should().BeEmpty();
    }

    private sealed class Reports : IProgress<EvaluationProgress>
    {
        public List<EvaluationProgress> All { get; } = [];

        public void Report(EvaluationProgress value) => All.Add(value);
    }
}
