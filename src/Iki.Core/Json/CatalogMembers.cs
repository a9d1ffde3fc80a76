using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>The catalog, its decree, offices, positions and rules.</summary>
internal static class CatalogMembers
{
    private static readonly ObjectShape<Objective> Objective = MakeObjective();

    private static readonly MapShape<PositionGroup> Groups = new(
        (ref JsonCursor cursor, string key, out PositionGroup value) =>
        {
            var isRead = Forms.Id.TryRead(ref cursor, out var group);
            value = new PositionGroup { Regulation = key, Group = group };
            return isRead;
        },
        g => g.Regulation,
        (writer, g) => Forms.Id.Write(writer, g.Group),
        Forms.Id.WriteSchema,
        check: (g, at) =>
        {
            if (g.Group is null) at.Null();
            else Forms.Id.Check(g.Group, at);
        });

    private static readonly ObjectShape<Position> Position = MakePosition();

    private static readonly ObjectShape<Rule> Rule = MakeRule();

    public static readonly ObjectShape<DateRange> DateRange = MakeDateRange();

    public static readonly ObjectShape<Catalog> Catalog = MakeCatalog();

    private static ObjectShape<Catalog> MakeCatalog()
    {
        var shape = new ObjectShape<Catalog>("catalog", new("A decree's indicators as data.", "Indikator suatu keputusan sebagai data."));
        var schema = shape.Optional("$schema", TextShape.Any, c => c.Schema,
            new("The JSON Schema, for editors.", "JSON Schema, untuk editor."), "\"../../docs/schema/catalog.schema.json\"");
        Forms.AddVersion(shape);
        var id = shape.Required("id", Forms.Id, c => c.Id, new("The stable id of the catalog.", "Id tetap katalog."), "\"lawang-2018\"");
        var title = shape.Required("title", TextShape.NotEmpty, c => c.Title,
            new("The title.", "Judulnya."), "\"Indikator Kinerja Individu Kecamatan Lawang Kabupaten Malang\"");
        var office = shape.Required("office", MakeOffice(), c => c.Office,
            new("The office whose positions these are.", "Unit kerja pemilik jabatan-jabatan ini."), "{ \"name\": \"Kecamatan Lawang\" }");
        var decree = shape.Optional("decree", MakeDecree(), c => c.Decree, new("The decree, as printed.", "Keputusannya, sebagaimana tercetak."), "{ \"year\": 2018 }");
        var inForce = shape.Optional("inForce", DateRange, c => c.InForce, new("When it is in force.", "Masa berlakunya."), "{ \"from\": \"2018-01-01\" }");
        var regulation = shape.Optional("regulation", Forms.Id, c => c.Regulation,
            new("The regulation used to rate achievements.", "Peraturan penilaian capaiannya."), "\"permenpanrb-8-2021\"");
        var numbers = shape.Defaulted("numbers", Forms.Numbers, c => c.Numbers, NumberNotation.Auto,
            new("The notation of the numbers in its formulas.", "Cara bilangan dalam rumus-rumusnya ditulis."), "\"id\"");
        var offices = shape.List("offices", OfficeTreeShape.List, c => c.Offices,
            new("The offices that report, as a tree.", "Unit kerja pelapor, sebagai pohon."), "[ { \"name\": \"Desa Bedali\" } ]");
        var scales = shape.List("scales", WordScaleMembers.Scales, c => c.Scales,
            new("Scales on which targets and realizations in words are compared: each a name with its words, worst first.",
            "Skala kata untuk membandingkan target dan realisasi berupa kata: nama beserta kata-katanya, dari yang terendah."), "{ \"opini\": [ \"TW\", \"TMP\", \"WDP\", \"WTP\" ] }");
        var parameters = shape.List("parameters", VariableMembers.Parameters, c => c.Parameters,
            new("Named, dated values.", "Nilai bernama yang berlaku pada waktu tertentu."), "{ }");
        var variables = shape.List("variables", VariableMembers.Variables, c => c.Variables,
            new("The quantities that formulas name.", "Besaran yang disebut dalam rumus."), "{ }");
        var rules = shape.List("rules", new ListShape<Rule>(Rule), c => c.Rules,
            new("Conditions that the data must meet.", "Syarat yang harus dipenuhi data."), "[ ]");
        var accepted = AcceptanceMembers.AddTo(shape, c => c.Accepted);
        var positions = shape.Required("positions", new ListShape<Position>(Position), c => c.Positions,
            new("The positions, in order.", "Jabatan-jabatannya, berurutan."), "[ ]");
        return shape.MadeBy(f => new Catalog
        {
            Schema = f.Get(schema),
            Id = f.Get(id),
            Title = f.Get(title),
            Office = f.Get(office),
            Decree = f.Get(decree),
            InForce = f.Get(inForce),
            Regulation = f.Get(regulation),
            Numbers = f.Get(numbers),
            Offices = f.Get(offices),
            Scales = f.Get(scales),
            Parameters = f.Get(parameters),
            Variables = f.Get(variables),
            Rules = f.Get(rules),
            Accepted = f.Get(accepted),
            Positions = f.Get(positions),
        });
    }

    private static ObjectShape<Office> MakeOffice()
    {
        var shape = new ObjectShape<Office>("office", new("An office.", "Unit kerja."));
        var name = shape.Required("name", TextShape.NotEmpty, o => o.Name, new("The name.", "Namanya."), "\"Kecamatan Lawang\"");
        var parent = shape.Optional("parent", TextShape.NotEmpty, o => o.Parent,
            new("The office it belongs to.", "Unit kerja induknya."), "\"Kabupaten Malang\"");
        return shape.MadeBy(f => new Office { Name = f.Get(name), Parent = f.Get(parent) });
    }

    private static ObjectShape<Decree> MakeDecree()
    {
        var shape = new ObjectShape<Decree>("decree", new("The decree, as printed.", "Keputusan, sebagaimana tercetak."));
        var number = shape.Optional("number", TextShape.NotEmpty, d => d.Number,
            new("The number as printed, blanks included.", "Nomor sebagaimana tercetak, termasuk bagian yang kosong."), "\"188.45/ /35.07.25/2018\"");
        var year = shape.OptionalValue("year", new IntegerShape(1900, 9999), d => d.Year, new("The year.", "Tahunnya."), "2018");
        var date = shape.Optional("date", Forms.PartialDate, d => d.Date,
            new("The date, as far as printed.", "Tanggal, sejauh tercetak."), "\"2024-01\"");
        var place = shape.Optional("place", TextShape.NotEmpty, d => d.Place, new("Where it was issued.", "Tempat ditetapkan."), "\"Probolinggo\"");
        var issuer = shape.Optional("issuer", TextShape.NotEmpty, d => d.Issuer,
            new("The office that issued it, never a person.", "Jabatan yang menetapkan, bukan nama orang."), "\"Camat Lawang\"");
        var about = shape.Optional("about", TextShape.NotEmpty, d => d.About, new("What it is about.", "Hal yang diatur."), "\"Indikator Kinerja Individu\"");
        var considerations = shape.List("considerations", Forms.Texts, d => d.Considerations, new("Menimbang.", "Menimbang."), "[ \"…\" ]");
        var legalBasis = shape.List("legalBasis", Forms.Texts, d => d.LegalBasis, new("Mengingat.", "Mengingat."), "[ \"…\" ]");
        var rulings = shape.List("rulings", Forms.Texts, d => d.Rulings, new("Memutuskan.", "Memutuskan."), "[ \"…\" ]");
        var notes = shape.List("notes", Forms.Texts, d => d.Notes,
            new("Remarks by the author of the definition.", "Catatan penyusun definisi."), "[ \"…\" ]");
        return shape.MadeBy(f => new Decree
        {
            Number = f.Get(number),
            Year = f.Get(year),
            Date = f.Get(date),
            Place = f.Get(place),
            Issuer = f.Get(issuer),
            About = f.Get(about),
            Considerations = f.Get(considerations),
            LegalBasis = f.Get(legalBasis),
            Rulings = f.Get(rulings),
            Notes = f.Get(notes),
        });
    }

    private static ObjectShape<DateRange> MakeDateRange()
    {
        var shape = new ObjectShape<DateRange>("dateRange", new("A range of days.", "Rentang tanggal."));
        var from = shape.OptionalValue("from", Forms.Date, r => r.From, new("The first day.", "Hari pertama."), "\"2018-01-01\"");
        var to = shape.OptionalValue("to", Forms.Date, r => r.To, new("The last day.", "Hari terakhir."), "\"2018-12-31\"");
        return shape.MadeBy(f => new DateRange(f.Get(from), f.Get(to)));
    }

    private static ObjectShape<Position> MakePosition()
    {
        var shape = new ObjectShape<Position>("position", new("A position.", "Jabatan."));
        var id = shape.Required("id", Forms.Id, p => p.Id, new("The stable id, unique in the catalog.", "Id tetap yang unik dalam katalog."), "\"sekretaris-kecamatan\"");
        var title = shape.Required("title", TextShape.NotEmpty, p => p.Title, new("The title as printed.", "Nama jabatan sebagaimana tercetak."), "\"Sekretaris Kecamatan\"");
        var office = shape.Optional("office", TextShape.NotEmpty, p => p.Office,
            new("The office, if it is not the catalog's.", "Unit kerja, bila bukan milik katalog."), "\"Kelurahan Wonoasih\"");
        var reportsTo = shape.Optional("reportsTo", Forms.Id, p => p.ReportsTo,
            new("The id of the position it reports to.", "Id jabatan atasannya."), "\"sekretaris-kecamatan\"");
        var groups = shape.List("groups", Groups, p => p.Groups,
            new("Its group in a regulation, by the regulation's id.", "Kelompoknya menurut suatu peraturan, dengan id peraturan itu."),
            "{ \"permenpanrb-8-2021\": \"administrasi-fungsional\" }");
        var duties = shape.List("duties", Forms.Texts, p => p.Duties, new("The duties, as printed.", "Tugas, sebagaimana tercetak."), "[ \"…\" ]");
        var functions = shape.List("functions", Forms.Texts, p => p.Functions, new("The functions, as printed.", "Fungsi, sebagaimana tercetak."), "[ \"…\" ]");
        var objectives = shape.Required("objectives", new ListShape<Objective>(Objective), p => p.Objectives,
            new("The objectives, in order.", "Sasaran, berurutan."), "[ ]");
        return shape.MadeBy(f => new Position
        {
            Id = f.Get(id),
            Title = f.Get(title),
            Office = f.Get(office),
            ReportsTo = f.Get(reportsTo),
            Groups = f.Get(groups),
            Duties = f.Get(duties),
            Functions = f.Get(functions),
            Objectives = f.Get(objectives),
        });
    }

    private static ObjectShape<Objective> MakeObjective()
    {
        var shape = new ObjectShape<Objective>("objective", new("An objective and its indicators.", "Sasaran beserta indikatornya."));
        var statement = shape.Required("statement", TextShape.NotEmpty, o => o.Statement,
            new("The objective as printed.", "Sasaran sebagaimana tercetak."), "\"Tertib Administrasi Keuangan\"");
        var indicators = shape.Required("indicators", new ListShape<Indicator>(IndicatorMembers.Indicator), o => o.Indicators,
            new("Its indicators, in order.", "Indikatornya, berurutan."), "[ ]");
        return shape.MadeBy(f => new Objective { Statement = f.Get(statement), Indicators = f.Get(indicators) });
    }

    private static ObjectShape<Rule> MakeRule()
    {
        var shape = new ObjectShape<Rule>("rule", new("A condition that the data must meet.", "Syarat yang harus dipenuhi data."));
        var formula = shape.Required("formula", TextShape.NotEmpty, r => r.Formula, new("The condition.", "Syaratnya."), "\"hadir <= pegawai\"");
        var message = shape.Required("message", TextShape.NotEmpty, r => r.Message,
            new("The message when it is not met.", "Pesan bila tidak terpenuhi."), "\"Yang hadir melebihi jumlah pegawai.\"");
        var severity = shape.Defaulted("severity", new WordShape<bool>(("error", false), ("warning", true)), r => r.IsWarning, false,
            new("Whether data that do not meet it are wrong or only doubtful.", "Apakah data yang melanggarnya salah atau hanya meragukan."), "\"warning\"");
        return shape.MadeBy(f => new Rule { Formula = f.Get(formula), Message = f.Get(message), IsWarning = f.Get(severity) });
    }

    /// <summary>An office and those below it, to the depth a document may have.</summary>
    private sealed class OfficeTreeShape : Shape<OfficeNode>
    {
        public static readonly ListShape<OfficeNode> List = new(new OfficeTreeShape());

        private static readonly ObjectShape<OfficeNode> Node = MakeNode();

        public override bool TryRead(ref JsonCursor cursor, out OfficeNode value) => Node.TryRead(ref cursor, out value);

        public override void Write(Utf8JsonWriter writer, OfficeNode value) => Node.Write(writer, value);

        public override void Check(OfficeNode value, FormCheck check) => Node.Check(value, check);

        public override void WriteSchema(SchemaWriter schema) => Node.WriteSchema(schema);

        private static ObjectShape<OfficeNode> MakeNode()
        {
            var shape = new ObjectShape<OfficeNode>("officeNode", new("An office and those below it.", "Unit kerja beserta bawahannya."));
            var name = shape.Required("name", TextShape.NotEmpty, o => o.Name, new("The name.", "Namanya."), "\"Desa Bedali\"");
            var code = shape.Optional("code", TextShape.NotEmpty, o => o.Code,
                new("The code that no other office has. Data may name the office by it.", "Kodenya, yang tidak dimiliki unit kerja lain. Data dapat menyebut unit kerja dengan kode ini."), "\"35.07.25.2001\"");
            var offices = shape.List("offices", List, o => o.Offices, new("The offices directly below.", "Unit kerja di bawahnya."), "[ ]");
            return shape.MadeBy(f => new OfficeNode { Name = f.Get(name), Code = f.Get(code), Offices = f.Get(offices) });
        }
    }
}
