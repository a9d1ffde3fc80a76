using System.Text;
using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>
/// A figure: a number, or a text with one in the document's notation, read exactly. A text that cannot be read is kept as a figure with a problem.
/// </summary>
/// <param name="reports">
/// Whether such a problem is reported at once with its place; if not, only results that need the figure report it.
/// </param>
internal sealed class FigureShape(bool reports) : Shape<Figure>
{
    public static FigureShape Reporting { get; } = new(reports: true);

    public static FigureShape Silent { get; } = new(reports: false);

    public static Figure OfToken(in JsonCursor cursor) => Figure.OfJson(Encoding.ASCII.GetString(cursor.RawValue));

    public override bool TryRead(ref JsonCursor cursor, out Figure value)
    {
        value = default;
        if (cursor.Token == JsonTokenType.Number)
        {
            value = OfToken(cursor);
        }
        else if (cursor.Token == JsonTokenType.String)
        {
            if (cursor.TakeText() is not { } text) return false;
            value = cursor.Texts.Read(text, out var isNews);
            if (isNews && reports) cursor.Texts.Note(text, cursor.Here, cursor.Diagnostics);
        }
        else if (reports)
        {
            return Refuse(ref cursor, "a number");
        }
        else
        {
            value = Figure.OfJson(Encoding.ASCII.GetString(cursor.RawValue));
            cursor.Skip();
        }

        if (reports && value.Problem is { } problem)
        {
            var here = cursor.Here;
            cursor.Diagnostics.AddRange([problem with { File = cursor.Diagnostics.File, Pointer = here.Pointer, Line = here.Line }]);
        }

        return true;
    }

    public override void Write(Utf8JsonWriter writer, Figure value)
    {
        // One that could not be read is not read again either, and no 0.
        if (!value.HasNumber) writer.WriteStringValue("–");
        else if (value.Value.TryToDecimal(out var number)) DecimalShape.Instance.Write(writer, number);
        else writer.WriteStringValue(value.Value.ToString());
    }

    public override void Check(Figure value, FormCheck check)
    {
        if (value.Problem is { } problem) check.Diagnostics.AddRange([problem with { Pointer = check.Here.Pointer }]);
        else if (value.Value.TryToDecimal(out var number) && (Rational)number == value.Value) DecimalShape.Instance.Check(number, check);
        else check.Diagnostics.FigureUnreadable(check.Here, value.Value.ToString());
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(
        DecimalShape.Instance.WriteSchema,
        text =>
        {
            text.Keywords.WriteString("type", "string");
            text.Keywords.WriteString("pattern", @"^-?[0-9][0-9.,]*([eE][-+]?[0-9]+)?$");
        });
}

/// <summary>What is given for one name: a figure, a list of them, or an object of items. Written under the name.</summary>
internal sealed class NamedFiguresShape(Shape<Figure> figure) : Shape<NamedFigures>
{
    private readonly ListShape<Figure> _series = new(figure);

    private readonly MapShape<ItemFigure> _items = new(
        (ref JsonCursor cursor, string key, out ItemFigure value) =>
        {
            var isRead = figure.TryRead(ref cursor, out var read);
            value = new ItemFigure(key, read);
            return isRead;
        },
        f => f.Key,
        (writer, f) => figure.Write(writer, f.Figure),
        figure.WriteSchema,
        keepsSound: true,
        refuse: (f, problem) => f with { Figure = f.Figure.Refused(problem) },
        check: (f, at) => figure.Check(f.Figure, at));

    /// <summary>An object of figures by name.</summary>
    public static MapShape<NamedFigures> Map(Shape<Figure> figure)
    {
        var named = new NamedFiguresShape(figure);
        return new MapShape<NamedFigures>(
            (ref JsonCursor cursor, string key, out NamedFigures value) =>
            {
                var isRead = named.TryRead(ref cursor, out value);
                value = value with { Name = key };
                return isRead;
            },
            f => f.Name,
            named.Write,
            named.WriteSchema,
            keepsSound: true,
            refuse: Refused,
            check: named.Check) { Element = named };
    }

    public override void Declare(ShapeTable table) => _items.Declare(table);

    public override bool TryRead(ref JsonCursor cursor, out NamedFigures value)
    {
        value = new NamedFigures { Name = "" };
        if (cursor.Token == JsonTokenType.StartArray)
        {
            if (!_series.TryRead(ref cursor, out var series)) return false;
            value = value with { Series = series };
            return true;
        }

        if (cursor.Token == JsonTokenType.StartObject)
        {
            if (!_items.TryRead(ref cursor, out var items)) return false;
            value = value with { Items = items };
            return true;
        }

        if (!figure.TryRead(ref cursor, out var single)) return false;
        value = value with { Single = single };
        return true;
    }

    private static NamedFigures Refused(NamedFigures given, Diagnostic problem) => given with
    {
        Single = given.Single?.Refused(problem),
        Series = given.Series?.Select(f => f.Refused(problem)).ToEquatableList(),
        Items = given.Items?.Select(i => i with { Figure = i.Figure.Refused(problem) }).ToEquatableList(),
    };

    public override void Write(Utf8JsonWriter writer, NamedFigures value)
    {
        if (value.Series is { } series) _series.Write(writer, series);
        else if (value.Items is { } items) _items.Write(writer, items);
        else figure.Write(writer, value.Single ?? default(Figure));
    }

    public override void Check(NamedFigures value, FormCheck check)
    {
        if ((value.Single is null ? 0 : 1) + (value.Series is null ? 0 : 1) + (value.Items is null ? 0 : 1) != 1) check.Diagnostics.FiguresOfOneKind(check.Here, value.Name);
        else if (value.Series is { } series) _series.Check(series, check);
        else if (value.Items is { } items) _items.Check(items, check);
        else figure.Check(value.Single!.Value, check);
    }

    public override void WriteSchema(SchemaWriter schema) => schema.AnyOf(figure.WriteSchema, _series.WriteSchema, _items.WriteSchema);
}
