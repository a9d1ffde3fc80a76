using System.Text;
using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>A question about one formula, as a program asks it in one line of JSON (docs/command-line.md, iki formula).</summary>
internal sealed record FormulaRequest
{
    public required string Formula { get; init; }

    /// <summary>A text or number that comes back with the answer, as raw JSON.</summary>
    public string? Id { get; init; }

    public EquatableList<NamedFigures> Values { get; init; } = [];

    public EquatableList<NamedFigures> Previous { get; init; } = [];

    public EquatableList<NameAndUnit> Units { get; init; } = [];

    public string? Unit { get; init; }

    public int? Decimals { get; init; }

    public Language? Language { get; init; }
}

internal sealed record NameAndUnit(string Name, string Unit);

/// <summary>The members of a question.</summary>
internal static class FormulaRequestMembers
{
    public static readonly Shape<string> Id = new EchoShape();

    public static readonly ObjectShape<FormulaRequest> Request = MakeRequest();

    private static ObjectShape<FormulaRequest> MakeRequest()
    {
        var figures = NamedFiguresShape.Map(FigureShape.Silent);
        var units = new MapShape<NameAndUnit>(
            (ref JsonCursor cursor, string key, out NameAndUnit value) =>
            {
                var isRead = TextShape.Any.TryRead(ref cursor, out var unit);
                value = new NameAndUnit(key, unit);
                return isRead;
            },
            u => u.Name,
            (writer, u) => writer.WriteStringValue(u.Unit),
            TextShape.Any.WriteSchema);

        var shape = new ObjectShape<FormulaRequest>("formulaRequest", "A question about one formula.", "Pertanyaan tentang satu rumus.");
        var id = shape.Optional("id", Id, r => r.Id, "Comes back with the answer.", "Disertakan kembali dalam jawaban.", "1");
        var formula = shape.Required("formula", TextShape.Any, r => r.Formula, "The formula.", "Rumusnya.", "\"(a - b) / a * 100%\"");
        var values = shape.List("values", figures, r => r.Values, "Figures by name.", "Angka menurut nama.", "{ \"a\": 80, \"b\": 1 }");
        var previous = shape.List("previous", figures, r => r.Previous,
            "Figures of one period before.", "Angka satu periode sebelumnya.", "{ }");
        var inUnits = shape.List("units", units, r => r.Units, "Units by name.", "Satuan menurut nama.", "{ \"a\": \"orang\" }");
        var unit = shape.Optional("unit", TextShape.Any, r => r.Unit, "The unit of the result.", "Satuan hasilnya.", "\"%\"");
        var decimals = shape.OptionalValue("decimals", new IntegerShape(0, 12), r => r.Decimals,
            "The decimals of the value.", "Banyaknya desimal nilainya.", "2");
        var language = shape.OptionalValue("language", new WordShape<Language>(
                ("en", Diagnostics.Language.English), ("id", Diagnostics.Language.Indonesian)), r => r.Language,
            "The language of the messages.", "Bahasa pesannya.", "\"id\"");
        return shape.MadeBy(f => new FormulaRequest
        {
            Id = f.Get(id),
            Formula = f.Get(formula),
            Values = f.Get(values),
            Previous = f.Get(previous),
            Units = f.Get(inUnits),
            Unit = f.Get(unit),
            Decimals = f.Get(decimals),
            Language = f.Get(language),
        });
    }

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
