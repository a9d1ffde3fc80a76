using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>Indicators, their measures and readings.</summary>
internal static class IndicatorMembers
{
    private static readonly IntegerShape Decimals = new(0, 12);

    private static readonly ObjectShape<Reading> Reading = MakeReading();

    private static readonly ObjectShape<Measure> Measure = MakeMeasure();

    public static readonly ObjectShape<Indicator> Indicator = MakeIndicator();

    private static ObjectShape<Indicator> MakeIndicator()
    {
        var shape = new ObjectShape<Indicator>("indicator", new("An indicator of individual performance.", "Indikator kinerja individu."));
        var id = shape.Required("id", Forms.Id, i => i.Id,
            new("The stable id, unique in the catalog.", "Id tetap yang unik dalam katalog."), "\"sekretaris-kecamatan/kehadiran-pns\"");
        var symbol = shape.Optional("symbol", TextShape.NotEmpty, i => i.Symbol,
            new("The name by which other formulas use its exact result.", "Nama yang dipakai rumus lain untuk hasil tepatnya."), "\"kehadiran\"");
        var name = shape.Required("name", TextShape.NotEmpty, i => i.Name,
            new("The indicator as printed.", "Indikator sebagaimana tercetak."), "\"Persentase Tingkat Kehadiran PNS lingkup Kecamatan\"");
        var definition = shape.Optional("definition", TextShape.NotEmpty, i => i.Definition,
            new("What it means, in detail.", "Definisi operasional."), "\"…\"");
        var unit = shape.Required("unit", TextShape.Any, i => i.Unit,
            new("The unit of its value; % for a percentage, in percent points.", "Satuan nilainya; % untuk persentase, dalam poin persen."), "\"%\"");
        var decimals = shape.OptionalValue("decimals", Decimals, i => i.Decimals,
            new("The decimals of its value, 0 to 12.", "Banyaknya desimal nilainya, 0 sampai 12."), "2");
        var rounding = shape.Defaulted("rounding", Forms.Rounding, i => i.Rounding, RoundingMode.HalfAwayFromZero,
            new("How its value is rounded.", "Cara pembulatan nilainya."), "\"halfEven\"");
        var polarity = shape.OptionalValue("polarity", Forms.Polarity, i => i.Polarity,
            new("Which direction is better, or closerIsBetter: the target is an ideal value or range; none when left out.",
                "Arah yang lebih baik, atau closerIsBetter: targetnya nilai atau rentang ideal; tidak ada bila tidak diisi."), "\"higherIsBetter\"");
        var scale = shape.Optional("scale", TextShape.NotEmpty, i => i.Scale,
            new("The scale on which its targets and realizations in words are compared: opini-bpk, akip, or one of the catalog's.",
            "Skala untuk membandingkan target dan realisasi berupa kata: opini-bpk, akip, atau skala milik katalog."), "\"opini-bpk\"");
        var legend = shape.Optional("legend", LegendMembers.Legend, i => i.Legend,
            new("What its values are called, by bands; the word stands beside the value.", "Sebutan nilainya menurut rentang; ditampilkan di samping nilai."),
            "{ \"bands\": [ { \"word\": \"Rendah\", \"below\": 100 }, { \"word\": \"Tinggi\", \"from\": 100 } ] }");
        var aspect = shape.OptionalValue("aspect", Forms.Aspect, i => i.Aspect,
            new("Which aspect of the work it measures.", "Aspek kerja yang diukurnya: kuantitas, kualitas, waktu, atau biaya."), "\"quantity\"");
        var frequency = shape.OptionalValue("frequency", Forms.PeriodLength, i => i.Frequency,
            new("How often it is reported.", "Seberapa sering dilaporkan."), "\"month\"");
        var weight = shape.OptionalValue("weight", DecimalShape.Instance, i => i.Weight,
            new("Its weight within the position.", "Bobotnya dalam jabatan."), "30");
        var responsible = shape.Optional("responsible", TextShape.NotEmpty, i => i.Responsible,
            new("The position responsible for it.", "Jabatan penanggung jawabnya."), "\"Subbag Umum\"");
        var printed = shape.Optional("printedFormula", TextShape.NotEmpty, i => i.PrintedFormula,
            new("The formula cell as printed.", "Sel rumus sebagaimana tercetak."), "\"Σ Musdes\"");
        var formula = shape.Optional("formula", TextShape.NotEmpty, i => i.Formula,
            new("The executable formula.", "Rumus yang dapat dihitung."), "\"hadir / pegawai * 100%\"");
        var measures = shape.List("measures", new ListShape<Measure>(Measure, least: 2), i => i.Measures,
            new("Several formula rows with no operator between them, in place of a formula.",
                "Beberapa baris rumus tanpa operator di antaranya, pengganti rumus."), "[ { \"id\": \"terealisasi\", \"formula\": \"…\" } ]");
        var reading = shape.Optional("reading", Reading, i => i.Reading,
            new("How the printed formula was read.", "Cara menafsirkan rumus tercetak."), "{ \"status\": \"verbatim\" }");
        var policy = shape.Defaulted("whenDividingByZero", new ZeroDivisionShape(), i => i.WhenDividingByZero, ZeroDivisionPolicy.Fail,
            new("What a division by zero gives: fail, notApplicable, or a value.",
            "Akibat pembagian dengan nol: fail, notApplicable, atau suatu nilai."), "\"notApplicable\"");
        var variables = shape.List("variables", VariableMembers.Variables, i => i.Variables,
            new("Its own variables.", "Variabel miliknya sendiri."), "{ }");
        var parameters = shape.List("parameters", VariableMembers.Parameters, i => i.Parameters,
            new("Its own parameters.", "Parameter miliknya sendiri."), "{ }");
        var sources = shape.List("sources", VariableMembers.Sources, i => i.Sources,
            new("Where its data come from, as printed.", "Sumber datanya sebagaimana tercetak."), "[ { \"name\": \"Seksi Pemerintahan\", \"kind\": \"office\" } ]");
        var notes = shape.List("notes", Forms.Texts, i => i.Notes, new("Notes as printed.", "Catatan sebagaimana tercetak."), "[ \"…\" ]");
        var targets = shape.List("targets", new ListShape<Target>(TargetMembers.Target), i => i.Targets,
            new("Its targets.", "Targetnya."), "[ { \"period\": \"2018\", \"value\": 95 } ]");
        var accepted = AcceptanceMembers.AddTo(shape, i => i.Accepted);
        var examples = shape.List("examples", new ListShape<Example>(ExampleMembers.Example), i => i.Examples,
            new("Figures with the value they must give; check runs them.", "Angka beserta nilai yang harus dihasilkannya; dijalankan oleh check."), "[ ]");
        shape.Where("""
            {
              "dependentRequired": { "printedFormula": ["reading"] },
              "oneOf": [ { "required": ["formula"] }, { "required": ["measures"] } ],
              "not": {
                "required": ["measures"],
                "anyOf": [ { "required": ["symbol"] }, { "required": ["targets"] }, { "required": ["examples"] }, { "required": ["scale"] }, { "required": ["legend"] } ]
              }
            }
            """);
        return shape.MadeBy(f => new Indicator
        {
            Id = f.Get(id),
            Symbol = f.Get(symbol),
            Name = f.Get(name),
            Definition = f.Get(definition),
            Unit = f.Get(unit),
            Decimals = f.Get(decimals),
            Rounding = f.Get(rounding),
            Polarity = f.Get(polarity),
            Scale = f.Get(scale),
            Legend = f.Get(legend),
            Aspect = f.Get(aspect),
            Frequency = f.Get(frequency),
            Weight = f.Get(weight),
            Responsible = f.Get(responsible),
            PrintedFormula = f.Get(printed),
            Formula = f.Get(formula),
            Measures = f.Get(measures),
            Reading = f.Get(reading),
            WhenDividingByZero = f.Get(policy),
            Variables = f.Get(variables),
            Parameters = f.Get(parameters),
            Sources = f.Get(sources),
            Notes = f.Get(notes),
            Targets = f.Get(targets),
            Accepted = f.Get(accepted),
            Examples = f.Get(examples),
        });
    }

    private static ObjectShape<Reading> MakeReading()
    {
        var shape = new ObjectShape<Reading>("reading", new("How a printed formula was read.", "Cara menafsirkan rumus tercetak."));
        var status = shape.Required("status", new WordShape<ReadingStatus>(
                ("verbatim", ReadingStatus.Verbatim), ("interpreted", ReadingStatus.Interpreted), ("corrected", ReadingStatus.Corrected), ("drafted", ReadingStatus.Drafted)), r => r.Status,
            new("How far the formula is from the print; drafted: made by a program and not yet confirmed.", "Seberapa dekat rumus dengan yang tercetak; drafted: disusun oleh program dan belum dikonfirmasi."), "\"interpreted\"");
        var note = shape.Optional("note", ReadingNoteShape.Instance, ReadingNoteShape.Texts.Of,
            new("How it was interpreted, or what is wrong with it, as one text or in both languages; required where it was interpreted or corrected.",
            "Apa yang ditafsirkan, atau apa yang keliru, berupa satu teks atau dalam kedua bahasa; wajib bila ditafsirkan atau diperbaiki."),
            "{ \"en\": \"Days of absence are read as days per person.\", \"id\": \"Hari tidak masuk dibaca sebagai hari per orang.\" }");
        shape.Where("""
            { "if": { "properties": { "status": { "enum": ["interpreted", "corrected"] } } }, "then": { "required": ["note"] } }
            """);
        return shape.MadeBy(f => f.Get(note) is { Wording: { } wording }
            ? new Reading { Status = f.Get(status), NoteWording = wording }
            : new Reading { Status = f.Get(status), Note = f.Get(note)?.One });
    }

    private static ObjectShape<Measure> MakeMeasure()
    {
        var shape = new ObjectShape<Measure>("measure", new("One of several formula rows of an indicator.", "Satu dari beberapa baris rumus suatu indikator."));
        var id = shape.Required("id", Forms.PartId, m => m.Id,
            new("The id within the indicator.", "Id dalam indikator."), "\"terealisasi\"");
        var label = shape.Optional("label", TextShape.NotEmpty, m => m.Label, new("What it is called.", "Sebutannya."), "\"…\"");
        var unit = shape.Optional("unit", TextShape.Any, m => m.Unit,
            new("The unit, if it differs from the indicator's.", "Satuan, bila berbeda dari indikatornya."), "\"kegiatan\"");
        var decimals = shape.OptionalValue("decimals", Decimals, m => m.Decimals,
            new("The decimals, if they differ from the indicator's.", "Banyaknya desimal, bila berbeda dari indikatornya."), "0");
        var printed = shape.Optional("printedFormula", TextShape.NotEmpty, m => m.PrintedFormula,
            new("The formula cell as printed.", "Sel rumus sebagaimana tercetak."), "\"Σ Pembangunan Fisik yang direncanakan\"");
        var formula = shape.Required("formula", TextShape.NotEmpty, m => m.Formula,
            new("The executable formula.", "Rumus yang dapat dihitung."), "\"Σ pembangunanFisik\"");
        var reading = shape.Optional("reading", Reading, m => m.Reading,
            new("How the printed formula was read.", "Cara menafsirkan rumus tercetak."), "{ \"status\": \"verbatim\" }");
        var sources = shape.List("sources", VariableMembers.Sources, m => m.Sources,
            new("Where its data come from.", "Sumber datanya."), "[ ]");
        var notes = shape.List("notes", Forms.Texts, m => m.Notes, new("Notes as printed.", "Catatan sebagaimana tercetak."), "[ ]");
        var accepted = AcceptanceMembers.AddTo(shape, m => m.Accepted);
        shape.Where("""{ "dependentRequired": { "printedFormula": ["reading"] } }""");
        return shape.MadeBy(f => new Measure
        {
            Id = f.Get(id),
            Label = f.Get(label),
            Unit = f.Get(unit),
            Decimals = f.Get(decimals),
            PrintedFormula = f.Get(printed),
            Formula = f.Get(formula),
            Reading = f.Get(reading),
            Sources = f.Get(sources),
            Notes = f.Get(notes),
            Accepted = f.Get(accepted),
        });
    }

    /// <summary><c>"fail"</c>, <c>"notApplicable"</c>, or a number in the indicator's unit.</summary>
    private sealed class ZeroDivisionShape : Shape<ZeroDivisionPolicy>
    {
        private static readonly WordShape<ZeroDivisionPolicy> Words = new(
            ("fail", ZeroDivisionPolicy.Fail), ("notApplicable", ZeroDivisionPolicy.NotApplicable));

        public override bool TryRead(ref JsonCursor cursor, out ZeroDivisionPolicy value)
        {
            if (cursor.Token != JsonTokenType.Number) return Words.TryRead(ref cursor, out value);
            value = ZeroDivisionPolicy.Fail;
            if (!DecimalShape.Instance.TryRead(ref cursor, out var number)) return false;
            value = ZeroDivisionPolicy.Of(number);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, ZeroDivisionPolicy value)
        {
            if (value.Value is { } number) DecimalShape.Instance.Write(writer, number);
            else Words.Write(writer, value);
        }

        public override void Check(ZeroDivisionPolicy value, FormCheck check)
        {
            if (value.Value is { } number) DecimalShape.Instance.Check(number, check);
        }

        public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(Words.WriteSchema, DecimalShape.Instance.WriteSchema);
    }
}
