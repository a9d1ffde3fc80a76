using System.Buffers;
using System.Text.Json;
using Iki.Native.Border;

namespace Iki.Native.Formulas;

/// <summary>
/// A question without its values, to which others are added: read again it is the question that <c>iki formula --batch</c> would have been asked. Figures of
/// other periods (previous, lastYear, yearToDate) stay.
/// </summary>
internal sealed class QuestionWithValues
{
    private static readonly byte[] End = "}"u8.ToArray();

    // Up to and with the colon after "values".
    private readonly byte[] _start;

    private QuestionWithValues(byte[] start, byte[]? id) => (_start, Id) = (start, id);

    /// <summary>The id that comes back with each answer, as JSON; null for none.</summary>
    public byte[]? Id { get; }

    /// <summary>Leaves out the values of a question that could be read.</summary>
    public static QuestionWithValues Of(ReadOnlySpan<byte> question)
    {
        var start = new ArrayBufferWriter<byte>(question.Length + 16);
        start.Write("{"u8);
        var text = ByteOrderMark.Without(question);
        var reader = new Utf8JsonReader(text);
        byte[]? id = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var from = (int)reader.TokenStartIndex;
            var (isValues, isId) = (reader.ValueTextEquals("values"u8), reader.ValueTextEquals("id"u8));
            reader.Read();
            var value = (int)reader.TokenStartIndex;
            reader.Skip();
            if (isId) id = text[value..(int)reader.BytesConsumed].ToArray();
            if (isValues) continue;
            start.Write(text[from..(int)reader.BytesConsumed]);
            start.Write(","u8);
        }

        start.Write("\"values\":"u8);
        return new QuestionWithValues(start.WrittenSpan.ToArray(), id);
    }

    /// <summary>The question with values, which are one JSON value.</summary>
    public byte[] With(ReadOnlySpan<byte> values) => [.. _start, .. values, .. End];

    /// <summary>Whether a text is one JSON value and nothing else, so that it can only be the values.</summary>
    public static bool IsOneValue(ReadOnlySpan<byte> values)
    {
        var reader = new Utf8JsonReader(values);
        try
        {
            if (!reader.Read()) return false;
            reader.Skip();
            return !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
