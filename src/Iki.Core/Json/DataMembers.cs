using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>A data file as written, before its figures are checked against a catalog.</summary>
internal sealed record DataDocument
{
    public required string Catalog { get; init; }

    public required Period Period { get; init; }

    public string? Office { get; init; }

    public string? Source { get; init; }

    public NumberNotation? Numbers { get; init; }

    public EquatableList<NamedFigures> Values { get; init; } = [];

    public EquatableList<ObservationEntry> Observations { get; init; } = [];

    public RatingCoding? RatingCodes { get; init; }

    public EquatableList<RatingsEntry> Ratings { get; init; } = [];
}

/// <summary>An observation of a file, whose period and office may be the file's.</summary>
internal sealed record ObservationEntry
{
    /// <summary>Where it stands in the file.</summary>
    public required Place Place { get; init; }

    public required string Variable { get; init; }

    public string? Item { get; init; }

    public Period? Period { get; init; }

    public string? Office { get; init; }

    public Figure? Value { get; init; }

    public string? Text { get; init; }

    public string? Source { get; init; }

    public string? Note { get; init; }
}

/// <summary>Data files and their observations.</summary>
internal static class DataMembers
{
    /// <summary>Figures by name, as data files and examples give them.</summary>
    public static readonly MapShape<NamedFigures> Figures = NamedFiguresShape.Map(FigureShape.Reporting);

    public static readonly ObjectShape<ObservationEntry> Observation = MakeObservation(FigureShape.Reporting);

    public static readonly ObjectShape<DataDocument> Document = MakeDocument();

    private static ObjectShape<DataDocument> MakeDocument()
    {
        var shape = new ObjectShape<DataDocument>("data", new("Figures for a catalog.", "Angka untuk suatu katalog."));
        shape.Optional("$schema", TextShape.Any, _ => null,
            new("The JSON Schema, for editors.", "JSON Schema, untuk editor."), "\"../../docs/schema/data.schema.json\"");
        Forms.AddVersion(shape);
        var catalog = shape.Required("catalog", Forms.Id, d => d.Catalog,
            new("The id of the catalog.", "Id katalognya."), "\"lawang-2018\"");
        var period = shape.Required("period", Forms.Period, d => d.Period, new("The period.", "Periodenya."), "\"2018\"");
        var office = shape.Optional("office", TextShape.NotEmpty, d => d.Office,
            new("The office; the catalog's when left out.", "Unit kerja; milik katalog bila tidak diisi."), "\"Kecamatan Lawang\"");
        var source = shape.Optional("source", TextShape.NotEmpty, d => d.Source,
            new("Where the values come from.", "Asal angka dalam values."), "\"Laporan tahunan 2018\"");
        var numbers = shape.OptionalValue("numbers", Forms.Numbers, d => d.Numbers,
            new("How figures that are texts are written.", "Cara angka yang berupa teks ditulis."), "\"id\"");
        var values = shape.List("values", Figures, d => d.Values,
            new("A figure for each variable: a number, a list with one for each part of the period, or an object of items.",
                "Angka untuk setiap variabel: bilangan, daftar menurut bagian periode, atau objek butir."), "{ \"pegawai\": 24 }");
        var observations = shape.List("observations", new ListShape<ObservationEntry>(Observation, keepsSound: true), d => d.Observations,
            new("Figures with a period, office and source of their own.", "Angka dengan periode, unit kerja, dan sumber sendiri."), "[ ]");
        var codes = shape.OptionalValue("ratingCodes", RatingMembers.Coding, d => d.RatingCodes,
            new("What the code 1 means, if ratings are codes: best or worst.", "Arti 1 bila rating ditulis dengan kode: best (terbaik) atau worst (terburuk)."), "\"best\"");
        var ratings = shape.List("ratings", RatingMembers.Ratings, d => d.Ratings,
            new("What the appraiser gave the holder of each position: ratings, or a predikat from another application.",
            "Penilaian pejabat penilai atas pemangku tiap jabatan: rating, atau predikat dari aplikasi lain."),
            "{ \"sekretaris-kecamatan\": { \"hasilKerja\": \"Sesuai ekspektasi\", \"perilakuKerja\": \"Di atas ekspektasi\" } }");
        return shape.MadeBy(f => new DataDocument
        {
            Catalog = f.Get(catalog),
            Period = f.Get(period),
            Office = f.Get(office),
            Source = f.Get(source),
            Numbers = f.Get(numbers),
            Values = f.Get(values),
            Observations = f.Get(observations),
            RatingCodes = f.Get(codes),
            Ratings = f.Get(ratings),
        });
    }

    /// <summary>An observation of a document, with a figure as that writes it.</summary>
    public static ObjectShape<ObservationEntry> MakeObservation(Shape<Figure> figure)
    {
        var shape = new ObjectShape<ObservationEntry>("observation", new("A figure of a variable.", "Angka suatu variabel."));
        var variable = shape.Required("variable", TextShape.NotEmpty, o => o.Variable, new("The variable.", "Variabelnya."), "\"laporanKependudukan\"");
        var item = shape.Optional("item", TextShape.NotEmpty, o => o.Item, new("The item.", "Butirnya."), "\"lkjip\"");
        var period = shape.OptionalValue("period", Forms.Period, o => o.Period,
            new("The period; the file's when left out.", "Periodenya; milik berkas bila tidak diisi."), "\"2018-03\"");
        var office = shape.Optional("office", TextShape.NotEmpty, o => o.Office,
            new("The office; the file's when left out.", "Unit kerja; milik berkas bila tidak diisi."), "\"Desa Bedali\"");
        var value = shape.OptionalValue("value", figure, o => o.Value, new("The figure.", "Angkanya."), "4");
        var text = shape.Optional("text", TextShape.NotEmpty, o => o.Text,
            new("A realization in words, in place of a figure.", "Realisasi berupa kata, pengganti angka."), "\"WTP\"");
        var source = shape.Optional("source", TextShape.NotEmpty, o => o.Source, new("Where it comes from.", "Asalnya."), "\"Laporan bulanan\"");
        var note = shape.Optional("note", TextShape.NotEmpty, o => o.Note, new("A remark.", "Catatan."), "\"…\"");
        shape.Where("""{ "oneOf": [ { "required": ["value"] }, { "required": ["text"] } ] }""");
        return shape.MadeBy(
            f => new ObservationEntry
            {
                Place = f.Place,
                Variable = f.Get(variable),
                Item = f.Get(item),
                Period = f.Get(period),
                Office = f.Get(office),
                Value = f.Get(value),
                Text = f.Get(text),
                Source = f.Get(source),
                Note = f.Get(note),
            },
            (Fields f, ref JsonCursor cursor, int start) =>
            {
                f.Place = cursor.At(start);
                if (f.Has(value) != f.Has(text)) return true;
                cursor.Diagnostics.ValueOrTextWanted(f.Place);
                return false;
            });
    }
}
