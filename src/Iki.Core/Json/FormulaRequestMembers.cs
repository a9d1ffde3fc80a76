using System.Text;
using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A request about one formula, as a program asks it in one line of JSON (docs/command-line.md, iki formula).</summary>
internal sealed record FormulaRequestDocument
{
    public required string Formula { get; init; }

    /// <summary>A text or number that comes back with the answer, as raw JSON.</summary>
    public string? Id { get; init; }

    public EquatableList<NamedFigures> Values { get; init; } = [];

    public EquatableList<NamedFigures> Previous { get; init; } = [];

    public EquatableList<NamedFigures> LastYear { get; init; } = [];

    public EquatableList<NamedFigures> YearToDate { get; init; } = [];

    public EquatableList<NameAndUnit> Units { get; init; } = [];

    public EquatableList<NameAndAggregate> Aggregates { get; init; } = [];

    public EquatableList<NameAndItems> Items { get; init; } = [];

    /// <summary>Whether only the names that the request gives anything of exist.</summary>
    public bool IsDeclared { get; init; }

    public string? Unit { get; init; }

    public int? Decimals { get; init; }

    public RoundingMode Rounding { get; init; }

    public bool? IsCondition { get; init; }

    public Language? Language { get; init; }

    public NumberNotation? Numbers { get; init; }
}

internal sealed record NameAndUnit(string Name, string Unit);

internal sealed record NameAndAggregate(string Name, Aggregation Aggregate);

internal sealed record NameAndItems(string Name, EquatableList<string> Items);

/// <summary>The members of a request.</summary>
internal static class FormulaRequestMembers
{
    public static readonly Shape<string> Id = new EchoShape();

    public static readonly ObjectShape<FormulaRequestDocument> Request = MakeRequest();

    private static ObjectShape<FormulaRequestDocument> MakeRequest()
    {
        var figures = NamedFiguresShape.Map(FigureShape.Silent);
        var units = ByName(TextShape.Any, (name, unit) => new NameAndUnit(name, unit), u => u.Name, u => u.Unit);
        var aggregates = ByName(Forms.Aggregation, (name, word) => new NameAndAggregate(name, word), a => a.Name, a => a.Aggregate);
        var items = ByName(Forms.Texts, (name, keys) => new NameAndItems(name, keys), i => i.Name, i => i.Items);

        var shape = new ObjectShape<FormulaRequestDocument>("formulaRequest", new("A request about one formula.", "Permintaan tentang satu rumus."));
        var id = shape.Optional("id", Id, r => r.Id, new("Comes back with the answer.", "Disertakan kembali dalam jawaban."), "1");
        var formula = shape.Required("formula", TextShape.Any, r => r.Formula, new("The formula.", "Rumusnya."), "\"(a - b) / a * 100%\"");
        var values = shape.List("values", figures, r => r.Values, new("Figures by name.", "Angka menurut nama."), "{ \"a\": 80, \"b\": 1 }");
        var previous = shape.List("previous", figures, r => r.Previous,
            new("Figures of one period before.", "Angka satu periode sebelumnya."), "{ }");
        var lastYear = shape.List("lastYear", figures, r => r.LastYear,
            new("Figures of the same period a year before.", "Angka periode yang sama tahun sebelumnya."), "{ }");
        var yearToDate = shape.List("yearToDate", figures, r => r.YearToDate,
            new("Figures from the start of the year.", "Angka sejak awal tahun."), "{ }");
        var inUnits = shape.List("units", units, r => r.Units, new("Units by name.", "Satuan menurut nama."), "{ \"a\": \"orang\" }");
        var inAggregates = shape.List("aggregates", aggregates, r => r.Aggregates,
            new("How figures over time become a total, by name.", "Cara angka menurut waktu menjadi total, menurut nama."), "{ \"a\": \"last\" }");
        var inItems = shape.List("items", items, r => r.Items,
            new("The items of a name, when it has no others.", "Butir suatu nama, bila tidak ada yang lain."), "{ \"dokumen\": [ \"lkjip\" ] }");
        var isDeclared = shape.Defaulted("declared", BooleanShape.Instance, r => r.IsDeclared, false,
            new("Whether only the names in this request exist.", "Apakah hanya nama dalam permintaan ini yang ada."), "true");
        var unit = shape.Optional("unit", TextShape.Any, r => r.Unit, new("The unit of the result.", "Satuan hasilnya."), "\"%\"");
        var decimals = shape.OptionalValue("decimals", new IntegerShape(0, 12), r => r.Decimals,
            new("The decimals of the value.", "Banyaknya desimal nilainya."), "2");
        var rounding = shape.Defaulted("rounding", Forms.Rounding, r => r.Rounding, RoundingMode.HalfAwayFromZero,
            new("How the value is rounded.", "Cara pembulatan nilainya."), "\"halfEven\"");
        var isCondition = shape.OptionalValue("condition", BooleanShape.Instance, r => r.IsCondition,
            new("Whether the result must be a condition or must be a number.", "Apakah hasilnya harus syarat atau harus bilangan."), "true");
        var language = shape.OptionalValue("language", new WordShape<Language>([.. Languages.All.Select(l => (Languages.Tag(l), l))]), r => r.Language,
            new("The language of the messages.", "Bahasa pesannya."), "\"id\"");
        var numbers = shape.OptionalValue("numbers", Forms.Numbers, r => r.Numbers,
            new("How the numbers in the formula and in figures that are texts are written.",
                "Cara bilangan dalam rumus dan dalam angka yang berupa teks ditulis."), "\"id\"");
        return shape.MadeBy(f => new FormulaRequestDocument
        {
            Id = f.Get(id),
            Formula = f.Get(formula),
            Values = f.Get(values),
            Previous = f.Get(previous),
            LastYear = f.Get(lastYear),
            YearToDate = f.Get(yearToDate),
            Units = f.Get(inUnits),
            Aggregates = f.Get(inAggregates),
            Items = f.Get(inItems),
            IsDeclared = f.Get(isDeclared),
            Unit = f.Get(unit),
            Decimals = f.Get(decimals),
            Rounding = f.Get(rounding),
            IsCondition = f.Get(isCondition),
            Language = f.Get(language),
            Numbers = f.Get(numbers),
        });
    }

    private static MapShape<T> ByName<T, V>(Shape<V> shape, Func<string, V, T> make, Func<T, string> nameOf, Func<T, V> valueOf) => new(
        (ref JsonCursor cursor, string key, out T value) =>
        {
            var isRead = shape.TryRead(ref cursor, out var read);
            value = make(key, read);
            return isRead;
        },
        nameOf,
        (writer, element) => shape.Write(writer, valueOf(element)),
        shape.WriteSchema);

    /// <summary>A text or a number that is given back as it came.</summary>
    private sealed class EchoShape : Shape<string>
    {
        public override bool TryRead(ref JsonCursor cursor, out string value)
        {
            value = "";
            if (cursor.Token is not (JsonTokenType.String or JsonTokenType.Number)) return Refuse(ref cursor, "a text");
            if (cursor.Token == JsonTokenType.Number)
            {
                value = Encoding.ASCII.GetString(cursor.RawValue);
                return true;
            }

            if (cursor.TakeText() is null) return false;
            value = $"\"{Encoding.UTF8.GetString(cursor.RawValue)}\"";
            return true;
        }

        public override void Write(Utf8JsonWriter writer, string value) => writer.WriteRawValue(value);

        public override void WriteSchema(SchemaWriter schema) =>
            schema.AnyOf(TextShape.Any.WriteSchema, DecimalShape.Instance.WriteSchema);
    }
}
