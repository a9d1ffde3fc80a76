using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>A field on the sheet of the catalog: a member, or a list of texts with a row for each.</summary>
internal sealed record CatalogField
{
    /// <summary>The path of the member in the catalog: <c>decree/number</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its name.</summary>
    public required Wording Name { get; init; }

    /// <summary>What its cell holds.</summary>
    public CellForm Form { get; init; } = CellForm.Text;

    /// <summary>Its words.</summary>
    public WordList? Words { get; init; }

    /// <summary>Whether it is a list of texts.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether it says that an object is there although it may be empty.</summary>
    public bool IsPresence { get; init; }

    /// <summary>All fields, in their order.</summary>
    public static IReadOnlyList<CatalogField> All { get; } =
    [
        Of("formatVersion", "Format version", "Versi format", CellForm.Number),
        Of("id", "Id", "Id", CellForm.Name),
        Of("title", "Title", "Judul"),
        Of("office/name", "Office", "Unit kerja"),
        Of("office/parent", "Parent office", "Unit kerja induk"),
        Of("inForce", "Has dates in force", "Ada masa berlaku", CellForm.YesOrNo) with { IsPresence = true, Words = WordLists.YesOrNo },
        Of("inForce/from", "In force from", "Berlaku mulai", CellForm.Day),
        Of("inForce/to", "In force to", "Berlaku sampai", CellForm.Day),
        Of("regulation", "Regulation", "Peraturan", CellForm.Name),
        Of("numbers", "Numbers in formulas", "Bilangan dalam rumus", CellForm.Word) with { Words = WordLists.Numbers },
        Of("$schema", "JSON Schema", "JSON Schema", CellForm.FreeText),
        Of("decree", "Has a decree", "Ada keputusan", CellForm.YesOrNo) with { IsPresence = true, Words = WordLists.YesOrNo },
        Of("decree/number", "Decree: number", "Keputusan: nomor"),
        Of("decree/year", "Decree: year", "Keputusan: tahun", CellForm.Number),
        Of("decree/date", "Decree: date", "Keputusan: tanggal", CellForm.Name),
        Of("decree/place", "Decree: place", "Keputusan: tempat"),
        Of("decree/issuer", "Decree: issuer", "Keputusan: pejabat penetap"),
        Of("decree/about", "Decree: about", "Keputusan: tentang"),
        Of("decree/considerations", "Decree: considering", "Keputusan: menimbang") with { IsList = true },
        Of("decree/legalBasis", "Decree: legal basis", "Keputusan: mengingat") with { IsList = true },
        Of("decree/rulings", "Decree: ruling", "Keputusan: memutuskan") with { IsList = true },
        Of("decree/notes", "Decree: note", "Keputusan: catatan") with { IsList = true },
    ];

    private static CatalogField Of(string path, string english, string indonesian, CellForm form = CellForm.Text) =>
        new() { Path = path, Name = new Wording(english, indonesian), Form = form };
}
