using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>
/// A figure: a number, or a text of the same form, read exactly. What cannot be read is kept as a figure with a problem, and
/// reported with its place.
/// </summary>
internal sealed class FigureShape : Shape<Figure>
{
    public static FigureShape Instance { get; } = new();

    public static Figure OfToken(in JsonCursor cursor) => Figure.Read(Encoding.ASCII.GetString(cursor.RawValue));

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
            value = Figure.Read(text);
        }
        else
        {
            return Refuse(ref cursor, "a number");
        }

        if (value.Problem is { } problem) cursor.Diagnostics.AddRange([problem with { Pointer = cursor.Here.Pointer, Line = cursor.Here.Line }]);
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Figure value)
    {
        if (value.Value.TryToDecimal(out var number)) DecimalShape.Instance.Write(writer, number);
        else writer.WriteStringValue(value.Value.ToString());
    }
}

/// <summary>What is given for one name: a figure, a list of them, or an object of items. Written under the name.</summary>
internal sealed class NamedFiguresShape : Shape<NamedFigures>
{
    public static NamedFiguresShape Instance { get; } = new();

    private static readonly ListShape<Figure> Series = new(FigureShape.Instance);

    private static readonly MapShape<ItemFigure> Items = new(
        (ref JsonCursor cursor, string key, out ItemFigure value) =>
        {
            var isRead = FigureShape.Instance.TryRead(ref cursor, out var figure);
            value = new ItemFigure(key, figure);
            return isRead;
        },
        f => f.Key,
        (writer, f) => FigureShape.Instance.Write(writer, f.Figure),
        keepsSound: true);

    public override bool TryRead(ref JsonCursor cursor, out NamedFigures value)
    {
        value = new NamedFigures { Name = "" };
        if (cursor.Token == JsonTokenType.StartArray)
        {
            if (!Series.TryRead(ref cursor, out var series)) return false;
            value = value with { Series = series };
            return true;
        }

        if (cursor.Token == JsonTokenType.StartObject)
        {
            if (!Items.TryRead(ref cursor, out var items)) return false;
            value = value with { Items = items };
            return true;
        }

        if (!FigureShape.Instance.TryRead(ref cursor, out var single)) return false;
        value = value with { Single = single };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, NamedFigures value)
    {
        if (value.Series is { } series) Series.Write(writer, series);
        else if (value.Items is { } items) Items.Write(writer, items);
        else FigureShape.Instance.Write(writer, value.Single ?? default(Figure));
    }
}
