namespace Iki.Core.Tests.Definitions;

/// <summary>A catalog of one position, made in code, for a test to vary.</summary>
internal static class SmallCatalog
{
    public static Indicator Indicator(string id = "a", string name = "Jumlah laporan", string printed = "Σ laporan", string formula = "laporan") => new()
    {
        Id = id,
        Name = name,
        Unit = "laporan",
        PrintedFormula = printed,
        Formula = formula,
        Reading = new Reading { Status = ReadingStatus.Verbatim },
        Sources = [new DataSource { Name = "Register", Kind = SourceKind.Register }],
    };

    public static Catalog Of(params ReadOnlySpan<Indicator> indicators) => new()
    {
        Id = "contoh",
        Title = "Contoh",
        Office = new Office { Name = "Kecamatan Contoh" },
        Variables = [new Variable { Name = "laporan", Label = "laporan", Unit = "laporan" }],
        Positions =
        [
            new Position
            {
                Id = "sekretaris",
                Title = "Sekretaris",
                Duties = ["Menyusun laporan;", "Tugas lain."],
                Objectives = [new Objective { Statement = "Tertib laporan", Indicators = EquatableList.Create(indicators) }],
            },
        ],
    };
}
