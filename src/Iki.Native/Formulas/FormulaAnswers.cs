using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Handles;

namespace Iki.Native.Formulas;

/// <summary>Questions about formulas → their documents.</summary>
internal static class FormulaAnswers
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Reply Answer(ReadOnlySpan<byte> question) => Judged(FormulaExchange.Answer(question));

    /// <summary>Answers each line.</summary>
    public static Reply Batch(ReadOnlySpan<byte> questions)
    {
        var (answers, code) = (new StringBuilder(), Reply.Well);
        while (!questions.IsEmpty)
        {
            var end = questions.IndexOf((byte)'\n');
            var line = end < 0 ? questions : questions[..end];
            questions = end < 0 ? [] : questions[(end + 1)..];
            if (line is [.., (byte)'\r']) line = line[..^1];
            var reply = Answer(line);
            if (reply.Code != Reply.Well) code = reply.Code;
            answers.Append(reply.Text).Append('\n');
        }

        return new Reply(code, answers.ToString());
    }

    /// <summary>Keeps a formula; 0 where there is none, which the reply tells.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isDescribed">Whether the reply needs a document where all is well.</param>
    /// <param name="language">Set to the language of the question.</param>
    /// <param name="handle">The handle.</param>
    public static Reply Compile(ReadOnlySpan<byte> question, bool isDescribed, ref Language language, out ulong handle)
    {
        handle = 0;
        var read = FormulaRequest.Read(question);
        if (read.ValueOrNull is not { } request) return Answer(question);
        language = request.Language ?? language;
        var compiled = Formula.Compile(request.Formula, request.Scope, request.Target, numbers: request.Numbers);
        if (!compiled.HasValue) return Judged(FormulaExchange.Answer(request, compiled));
        var kept = new KeptFormula(question.ToArray(), request, compiled);

        // What may fail comes before it is kept: nobody would know the handle.
        var described = isDescribed ? Describe(kept) : "";
        handle = HandleTable.Add(kept);
        return handle == 0 ? Reply.Wrong(Diagnostic.Of(CallDescriptors.TooManyHandles), kept.Language) : new Reply(Reply.Well, described);
    }

    /// <summary>What a kept formula takes and gives.</summary>
    public static string Describe(KeptFormula kept)
    {
        var (formula, language) = (kept.Formula, kept.Language);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            WriteNames(writer, "inputs", formula.Inputs);
            WriteNames(writer, "names", formula.Names);
            writer.WriteBoolean("condition", formula.IsCondition);
            if (formula.Unit is { } unit) writer.WriteString("unit", unit);
            if (kept.Compiled.Diagnostics.Count > 0) WriteDiagnostics(writer, kept.Compiled.Diagnostics.Select(d => d with { Line = null }), language);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Reply Evaluate(KeptFormula kept, ReadOnlySpan<byte> values)
    {
        // What is no JSON value would end the question and begin another.
        values = ByteOrderMark.Without(values);
        if (!QuestionWithValues.IsOneValue(values)) return Invalid(Diagnostic.Of(CallDescriptors.NoValues, "{\"a\":80}"), kept);
        var question = kept.WithValues.With(values);
        return FormulaRequest.Read(question).ValueOrNull is { } request
            ? Judged(FormulaExchange.Answer(request, kept.Compiled))
            : Answer(question);
    }

    /// <summary>An answer with whether it has a value. In a text of JSON a quotation mark is escaped, so only the member itself reads so.</summary>
    private static Reply Judged(string answer) =>
        new(answer.Contains("\"status\":\"computed\"", StringComparison.Ordinal) ? Reply.Well : Reply.HasErrors, answer);

    /// <summary>The answer to what is no question.</summary>
    private static Reply Invalid(Diagnostic problem, KeptFormula kept)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            if (kept.WithValues.Id is { } id)
            {
                writer.WritePropertyName("id");
                writer.WriteRawValue(id);
            }

            writer.WriteString("status", "invalid");
            WriteDiagnostics(writer, [problem], kept.Language);
            writer.WriteEndObject();
        }

        return new Reply(Reply.HasErrors, Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>As the library writes them, without the object around them and its line breaks.</summary>
    private static void WriteDiagnostics(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        using var written = JsonDocument.Parse(DiagnosticsFile.Write(diagnostics, language));
        writer.WritePropertyName("diagnostics");
        written.RootElement.GetProperty("diagnostics").WriteTo(writer);
    }

    private static void WriteNames(Utf8JsonWriter writer, string member, EquatableList<string> names)
    {
        writer.WriteStartArray(member);
        foreach (var name in names) writer.WriteStringValue(name);
        writer.WriteEndArray();
    }
}
