using System.Buffers;
using System.Text.Json;

namespace Iki.Native.Formulas;

/// <summary>A question without its figures, to which values are added: read again it is the question that <c>iki formula --batch</c> would have been asked.</summary>
internal sealed class QuestionWithValues
{
    private static readonly byte[] End = "}"u8.ToArray();

    // Up to and with the colon after "values".
    private readonly byte[] _start;

    private QuestionWithValues(byte[] start) => _start = start;

    /// <summary>Leaves out the figures of a question that could be read.</summary>
    public static QuestionWithValues Of(ReadOnlySpan<byte> question)
    {
        var start = new ArrayBufferWriter<byte>(question.Length + 16);
        start.Write("{"u8);
        var reader = new Utf8JsonReader(question[(question.StartsWith("\uFEFF"u8) ? 3 : 0)..]);
        var text = question[(question.StartsWith("\uFEFF"u8) ? 3 : 0)..];
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var from = (int)reader.TokenStartIndex;
            var isFigures = reader.ValueTextEquals("values"u8) || reader.ValueTextEquals("previous"u8) || reader.ValueTextEquals("lastYear"u8) || reader.ValueTextEquals("yearToDate"u8);
            reader.Read();
            reader.Skip();
            if (isFigures) continue;
            start.Write(text[from..(int)reader.BytesConsumed]);
            start.Write(","u8);
        }

        start.Write("\"values\":"u8);
        return new QuestionWithValues(start.WrittenSpan.ToArray());
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
