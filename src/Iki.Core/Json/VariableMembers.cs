using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>Variables, items, parameters and sources.</summary>
internal static class VariableMembers
{
    private static readonly ObjectShape<DataSource> Source = MakeSource();

    public static readonly ListShape<DataSource> Sources = new(Source);

    private static readonly ObjectShape<Item> Item = MakeItem();

    private static readonly ObjectShape<Variable> Variable = MakeVariable();

    public static readonly MapShape<Variable> Variables = Map(Variable, v => v.Name);

    /// <summary>Numbers, each under the key of an item.</summary>
    public static readonly MapShape<ParameterItem> ItemsOfValue = new(
        (ref JsonCursor cursor, string key, out ParameterItem item) =>
        {
            var isRead = DecimalShape.Instance.TryRead(ref cursor, out var value);
            item = new ParameterItem { Key = key, Value = value };
            return isRead;
        },
        i => i.Key,
        (writer, i) => DecimalShape.Instance.Write(writer, i.Value),
        DecimalShape.Instance.WriteSchema,
        least: 1,
        check: (i, at) => DecimalShape.Instance.Check(i.Value, at));

    private static readonly ObjectShape<Parameter> Parameter = MakeParameter();

    public static readonly MapShape<Parameter> Parameters = Map(Parameter, p => p.Name);

    /// <summary>A map of objects, each under its name.</summary>
    private static MapShape<T> Map<T>(ObjectShape<T> shape, Func<T, string> keyOf) =>
        new(shape.TryRead, keyOf, shape.Write, shape.WriteSchema, check: shape.Check) { Element = shape };

    private static ObjectShape<DataSource> MakeSource()
    {
        var shape = new ObjectShape<DataSource>("source", new("A source of data, as printed.", "Sumber data sebagaimana tercetak."));
        var name = shape.Required("name", TextShape.NotEmpty, s => s.Name,
            new("The name as printed.", "Nama sebagaimana tercetak."), "\"Register Surat\"");
        var kind = shape.OptionalValue("kind", new WordShape<SourceKind>(
                ("office", SourceKind.Office), ("position", SourceKind.Position), ("register", SourceKind.Register),
                ("document", SourceKind.Document), ("application", SourceKind.Application), ("survey", SourceKind.Survey),
                ("agency", SourceKind.Agency), ("other", SourceKind.Other)), s => s.Kind,
            new("What it is.", "Jenis sumber."), "\"register\"");
        var note = shape.Optional("note", TextShape.NotEmpty, s => s.Note,
            new("A remark by the author of the definition.", "Catatan penyusun definisi."), "\"…\"");
        return shape.MadeBy(f => new DataSource { Name = f.Get(name), Kind = f.Get(kind), Note = f.Get(note) });
    }

    private static ObjectShape<Item> MakeItem()
    {
        var shape = new ObjectShape<Item>("item", new("One named part of a variable.", "Satu butir dari suatu variabel."));
        var label = shape.Required("label", TextShape.NotEmpty, i => i.Label,
            new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"Dokumen LKjIP\"");
        var unit = shape.Optional("unit", TextShape.Any, i => i.Unit,
            new("The unit, if it differs from the variable's.", "Satuan, bila berbeda dari satuan variabelnya."), "\"dokumen\"");
        var source = shape.Optional("source", Source, i => i.Source,
            new("Where its figures come from, if printed.", "Sumber angkanya, bila tercetak."), "{ \"name\": \"Bendahara\", \"kind\": \"position\" }");
        return shape.MadeBy(f => new Item { Key = f.Key, Label = f.Get(label), Unit = f.Get(unit), Source = f.Get(source) });
    }

    private static ObjectShape<Variable> MakeVariable()
    {
        var shape = new ObjectShape<Variable>("variable", new("A quantity that formulas name.", "Besaran yang disebut dalam rumus."));
        var label = shape.Required("label", TextShape.NotEmpty, v => v.Label,
            new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"hari tidak masuk\"");
        var unit = shape.Optional("unit", TextShape.Any, v => v.Unit,
            new("The unit of its figures; % is given in percent points.", "Satuan angkanya; % diisi dalam poin persen."), "\"orang\"");
        var aggregate = shape.Defaulted("aggregate", AggregationShape.Instance, v => v.Aggregate, AggregationRule.Sum,
            new("How its figures become one: over time, with offices summed, or over both. A mean, an extreme or a percentage must state both if several offices have figures.",
            "Cara angkanya digabung: menurut waktu, dengan unit kerja dijumlahkan, atau menurut keduanya. Rata-rata, nilai ekstrem, dan persentase harus menyebut keduanya bila angka beberapa unit kerja bertemu."), "\"last\"",
            mustBeSaid: v => v.Unit == "%");
        var integer = shape.Defaulted("integer", BooleanShape.Instance, v => v.Integer, false,
            new("Whether its figures are whole numbers.", "Apakah angkanya bilangan bulat."), "true");
        var min = shape.OptionalValue("min", DecimalShape.Instance, v => v.Min, new("The smallest figure allowed.", "Angka terkecil."), "0");
        var max = shape.OptionalValue("max", DecimalShape.Instance, v => v.Max, new("The largest figure allowed.", "Angka terbesar."), "100");
        var offices = shape.OptionalValue("offices", new WordShape<OfficeCoverage>(("own", OfficeCoverage.Own), ("total", OfficeCoverage.Total)), v => v.Offices,
            new("Whether the figure of an office is its own and is added to those of the offices below it, or is the total that contains them.",
            "Arti angka suatu unit kerja terhadap unit kerja di bawahnya: angkanya sendiri yang ikut ditambahkan, atau total yang sudah mencakupnya."), "\"total\"");
        var whenMissing = shape.Defaulted("whenMissing", new WordShape<WhenMissing>(
                ("fail", WhenMissing.Fail), ("zero", WhenMissing.Zero), ("skip", WhenMissing.Skip)), v => v.WhenMissing, WhenMissing.Fail,
            new("What an absent figure counts as: it makes the result missing, counts as 0, or is left out of aggregates.",
                "Arti angka yang tidak ada: hasilnya kosong, dihitung 0, atau tidak ikut digabung."), "\"zero\"");
        var frequency = shape.OptionalValue("frequency", Forms.PeriodLength, v => v.Frequency,
            new("How often it is observed.", "Seberapa sering dicatat."), "\"month\"");
        var source = shape.Optional("source", Source, v => v.Source,
            new("Where its figures come from.", "Sumber angkanya."), "{ \"name\": \"Subbag Umum\", \"kind\": \"office\" }");
        var items = shape.List("items", Map(Item, i => i.Key), v => v.Items,
            new("The named parts it consists of.", "Butir-butir penyusunnya."), "{ \"lkjip\": { \"label\": \"Dokumen LKjIP\" } }");
        var accepted = AcceptanceMembers.AddTo(shape, v => v.Accepted);
        shape.Where("""
            {
              "if": { "properties": { "unit": { "const": "%" } }, "required": ["unit"] },
              "then": { "required": ["aggregate"] }
            }
            """);
        return shape.MadeBy(
            f => new Variable
            {
                Name = f.Key,
                Label = f.Get(label),
                Unit = f.Get(unit),
                Aggregate = f.Get(aggregate),
                Integer = f.Get(integer),
                Min = f.Get(min),
                Max = f.Get(max),
                Offices = f.Get(offices),
                WhenMissing = f.Get(whenMissing),
                Frequency = f.Get(frequency),
                Source = f.Get(source),
                Items = f.Get(items),
                Accepted = f.Get(accepted),
            },
            (Fields f, ref JsonCursor cursor, int start) =>
            {
                // Percentages are never added up or averaged by default.
                if (f.Get(unit) == "%" && !f.Has(aggregate)) cursor.Diagnostics.AggregateNeeded(cursor.At(start), f.Key);
                return true;
            });
    }

    private static ObjectShape<Parameter> MakeParameter()
    {
        var value = new ObjectShape<ParameterValue>("parameterValue", new("A value and when it applies.", "Nilai dan masa berlakunya."));
        var from = value.Required("from", Forms.Date, v => v.From, new("The first day it applies.", "Hari pertama berlaku."), "\"2018-01-01\"");
        var to = value.OptionalValue("to", Forms.Date, v => v.To, new("The last day it applies.", "Hari terakhir berlaku."), "\"2018-12-31\"");
        var number = value.OptionalValue("value", DecimalShape.Instance, v => v.Value, new("The value.", "Nilainya."), "240");
        var items = value.List("items", ItemsOfValue, v => v.Items,
            new("The value of each item, in place of one value.", "Nilai setiap butir, pengganti satu nilai."), "{ \"renja\": 0.4, \"lkjip\": 0.6 }");
        var origin = value.Optional("source", TextShape.NotEmpty, v => v.Source,
            new("Where this value comes from.", "Asal nilai ini."), "\"Perka BKN 19/2011\"");
        value.Where("""{ "oneOf": [ { "required": ["value"] }, { "required": ["items"] } ] }""");
        value.MadeBy(f => new ParameterValue { From = f.Get(from), To = f.Get(to), Value = f.Get(number), Items = f.Get(items), Source = f.Get(origin) });

        var shape = new ObjectShape<Parameter>("parameter", new("A named, dated value.", "Nilai bernama yang berlaku pada waktu tertentu."));
        var label = shape.Required("label", TextShape.NotEmpty, p => p.Label,
            new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"hari kerja efektif\"");
        var unit = shape.Optional("unit", TextShape.Any, p => p.Unit, new("The unit.", "Satuannya."), "\"hari\"");
        var per = shape.OptionalValue("per", Forms.PeriodLength, p => p.Per,
            new("The length of period it applies to; any when left out.", "Panjang periode yang diwakilinya; semua bila tidak diisi."), "\"year\"");
        var source = shape.Optional("source", TextShape.NotEmpty, p => p.Source,
            new("Where it comes from.", "Asalnya."), "\"Catatan pada sumber data\"");
        var values = shape.Required("values", new ListShape<ParameterValue>(value, least: 1), p => p.Values,
            new("Its values, each with its dates.", "Nilai-nilainya beserta masa berlakunya."), "[ { \"from\": \"2018-01-01\", \"value\": 240 } ]");
        var accepted = AcceptanceMembers.AddTo(shape, p => p.Accepted);
        return shape.MadeBy(f => new Parameter
        {
            Name = f.Key, Label = f.Get(label), Unit = f.Get(unit), Per = f.Get(per), Source = f.Get(source), Values = f.Get(values), Accepted = f.Get(accepted),
        });
    }

    /// <summary>One word for time, with offices summed, or an object that says both.</summary>
    private sealed class AggregationShape : Shape<AggregationRule>
    {
        public static AggregationShape Instance { get; } = new();

        private static readonly ObjectShape<AggregationRule> Both = MakeBoth();

        public override bool TryRead(ref JsonCursor cursor, out AggregationRule value)
        {
            if (cursor.Token == JsonTokenType.StartObject) return Both.TryRead(ref cursor, out value);
            value = AggregationRule.Sum;
            if (!Forms.Aggregation.TryRead(ref cursor, out var time)) return false;
            value = new AggregationRule(time);
            return true;
        }

        public override void Write(Utf8JsonWriter writer, AggregationRule value)
        {
            if (value.Office is null) Forms.Aggregation.Write(writer, value.Time);
            else Both.Write(writer, value);
        }

        public override void Check(AggregationRule value, FormCheck check)
        {
            if (value.Office is null) Forms.Aggregation.Check(value.Time, check);
            else Both.Check(value, check);
        }

        public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(Forms.Aggregation.WriteSchema, Both.WriteSchema);

        private static ObjectShape<AggregationRule> MakeBoth()
        {
            var shape = new ObjectShape<AggregationRule>("aggregation", new("How figures become one, on both axes.", "Cara penggabungan menurut waktu dan unit kerja."));
            var time = shape.Required("time", Forms.Aggregation, a => a.Time, new("Over time.", "Menurut waktu."), "\"average\"");
            var office = shape.Required("office", Forms.Aggregation, a => a.OverOffices,
                new("Over offices; not first, last or latest.", "Menurut unit kerja; bukan first, last, atau latest."), "\"average\"");
            return shape.MadeBy(f => new AggregationRule(f.Get(time), f.Get(office)));
        }
    }
}
