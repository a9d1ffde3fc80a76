using Iki.Core.Editing;
using Iki.Core.Tests.Definitions;

namespace Iki.Core.Tests.Editing;

/// <summary>An edit looks at little of a catalog; whatever it edits, it finds the errors that a check of the whole catalog finds.</summary>
public class EditAgreementTests
{
    private static readonly Catalog Catalog = CatalogFormTests.Rich;

    private static readonly string[] Formulas =
    [
        "hadir", "hadir / pegawai * 100%", "kehadiran", "dokumen.renja", "dokumen.tidak", "HADIR + pegawai", "[ hadir ] / [pegawai]", "tingkat", "mutu", "batas + 1", "hari kerja", "hadir /", "",
        "kehadiran / 100% * hari", "Sum(dokumen)", "hadir + tingkat", "bobot.a", "1,5 * hadir", "Jumlah(hadir)", "TidakAda(hadir)",
    ];

    public static TheoryData<string> Ids => ["camat/a", "camat/b", "camat/c", "sekcam/c#masuk", "sekcam/c#harian"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_formulas(string id)
    {
        foreach (var formula in Formulas) Agrees(Catalog.WithFormula(id, formula), Whole(id, formula), $"{id} = {formula}");
    }

    [Fact]
    public void Of_what_is_taken_out()
    {
        foreach (var name in Catalog.Variables.Select(v => v.Name))
        {
            Agrees(Catalog.WithoutVariable(name), Catalog with { Variables = Catalog.Variables.Where(v => v.Name != name).ToEquatableList() }, name);
        }

        foreach (var name in Catalog.Parameters.Select(p => p.Name))
        {
            Agrees(Catalog.WithoutParameter(name), Catalog with { Parameters = Catalog.Parameters.Where(p => p.Name != name).ToEquatableList() }, name);
        }

        foreach (var id in Catalog.Indicators.Select(i => i.Id)) Agrees(Catalog.WithoutIndicator(id), Indicators(i => i.Id == id ? null : i), id);
        foreach (var id in Catalog.Positions.Select(p => p.Id)) Agrees(Catalog.WithoutPosition(id), Catalog with { Positions = Catalog.Positions.Where(p => p.Id != id).ToEquatableList() }, id);
    }

    [Fact]
    public void Of_variables_and_indicators_that_are_others_now()
    {
        foreach (var variable in Catalog.Variables)
        {
            Variable[] others =
            [
                variable with { Unit = "%", Aggregate = AggregationRule.Sum }, variable with { Unit = null }, variable with { Unit = "buah", Items = [] }, variable with { Label = "" },
                variable with { Items = [new Item { Key = "renja", Label = "Renja" }] }, variable with { Min = 3, Max = 2 }, variable with { Aggregate = new AggregationRule(Aggregation.Sum, Aggregation.Last) },
            ];
            foreach (var other in others) Agrees(Catalog.WithVariable(other), Catalog with { Variables = Catalog.Variables.Select(v => v.Name == other.Name ? other : v).ToEquatableList() }, other.ToString());
        }

        foreach (var indicator in Catalog.Indicators)
        {
            Indicator[] others =
            [
                indicator with { Symbol = "hadir" }, indicator with { Symbol = null }, indicator with { Symbol = "baru" }, indicator with { Unit = "orang" }, indicator with { Variables = [] },
                indicator with { Variables = [new Variable { Name = "pegawai", Label = "pegawai" }] }, indicator with { Scale = "opini-bpk" }, indicator with { Weight = -1 }, indicator with { Reading = null },
            ];
            foreach (var other in others) Agrees(Catalog.WithIndicator(other), Indicators(i => i.Id == other.Id ? other : i), other.ToString());
        }
    }

    private static void Agrees(Checked<Catalog> edit, Catalog edited, string what)
    {
        var whole = CatalogEvaluator.Create(edited);
        edit.Diagnostics.Where(d => d.Severity == Severity.Error).Select(Told).Should().BeEquivalentTo(whole.Diagnostics.Where(d => d.Severity == Severity.Error).Select(Told), what);
        edit.HasValue.Should().Be(whole.HasValue, what);
        if (edit.HasValue) edit.Value.Should().Be(edited, what);
    }

    private static string Told(Diagnostic diagnostic) => $"{diagnostic.Code} {diagnostic.Pointer} {diagnostic.Span?.Start} {string.Join(',', diagnostic.Arguments)}";

    private static Catalog Whole(string id, string formula)
    {
        var parts = id.Split('#');
        return Indicators(i => i.Id != parts[0] ? i
            : parts.Length == 1 ? i with { Formula = formula }
            : i with { Measures = i.Measures.Select(m => m.Id == parts[1] ? m with { Formula = formula } : m).ToEquatableList() });
    }

    private static Catalog Indicators(Func<Indicator, Indicator?> change) => Catalog with
    {
        Positions = Catalog.Positions.Select(p => p with
        {
            Objectives = p.Objectives.Select(o => o with { Indicators = o.Indicators.Select(change).OfType<Indicator>().ToEquatableList() }).ToEquatableList(),
        }).ToEquatableList(),
    };
}
