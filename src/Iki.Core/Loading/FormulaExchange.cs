using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Iki.Core.Diagnostics;
using Iki.Core.Json;

namespace Iki.Core;

/// <summary>
/// Requests about one formula and their answers, each a line of JSON: how programs in other languages use the formula
/// language. Names need no declaration here; a series totals by its sum unless the request says otherwise.
/// </summary>
public static class FormulaExchange
{
    /// <summary>The longest request, in bytes: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers a request. Every request gets an answer with a status, whatever its content.</summary>
    /// <param name="utf8">
    /// One JSON object: <c>{"formula":"(a - b) / a * 100%","values":{"a":80,"b":1},"decimals":2}</c>; optional are
    /// <c>id</c>, <c>units</c>, <c>unit</c>, <c>previous</c>, <c>language</c>, <c>numbers</c> and others (command-line.md, iki formula --batch).
    /// </param>
    /// <param name="language">The language of messages, unless the request says another.</param>
    /// <param name="numbers">How numbers are written, unless the request states it.</param>
    /// <returns>One JSON object without line breaks; the status is <c>invalid</c> where there is no formula to evaluate.</returns>
    public static string Answer(
        ReadOnlySpan<byte> utf8, Language language = Language.English, NumberNotation numbers = NumberNotation.Auto)
    {
        var read = FormulaRequest.Read(utf8, numbers);
        if (read.ValueOrNull is not { } request)
        {
            var (id, spoken) = FindIdAndLanguage(utf8);
            return Write(id, null, OnOneLine(read.Diagnostics), spoken ?? language);
        }

        return Answer(request, Formula.Compile(request.Formula, request.Scope, request.Target, numbers: request.Numbers), language);
    }

    /// <summary>Answers a request that has been read, and whose formula has been compiled, in the same form.</summary>
    /// <param name="request">The request.</param>
    /// <param name="formula">The outcome of compiling its formula in its scope for its target.</param>
    /// <param name="language">The language of messages, unless the request says another.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Answer(FormulaRequest request, Checked<Formula> formula, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(formula);
        return Answer(request.Id, formula, request.Inputs, request.Language ?? language, OnOneLine(request.Doubts)).Text;
    }

    /// <summary>Answers for one formula and its figures, in the same form.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="inputs">The figures.</param>
    /// <param name="target">What its result must be.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="numbers">How the numbers of the formula are written.</param>
    /// <returns>The answer, and whether it has a value.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static (string Text, bool HasValue) Answer(
        string formula,
        FormulaInputs inputs,
        FormulaTarget target,
        Language language = Language.English,
        NumberNotation numbers = NumberNotation.Auto)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(target);
        return Answer(null, Formula.Compile(formula, FormulaScope.Open, target, numbers: numbers), inputs, language, []);
    }

    /// <summary>On a separate line every place has line 1, so the line number is omitted.</summary>
    private static IEnumerable<Diagnostic> OnOneLine(EquatableList<Diagnostic> diagnostics) => diagnostics.Select(d => d with { Line = null });

    private static (string Text, bool HasValue) Answer(
        string? id, Checked<Formula> formula, FormulaInputs inputs, Language language, IEnumerable<Diagnostic> doubts)
    {
        var outcome = formula.ValueOrNull?.Evaluate(inputs);
        var answer = Write(id, outcome, formula.Diagnostics.Concat(outcome?.Warnings ?? []).Concat(doubts), language);
        return (answer, outcome?.Status == OutcomeStatus.Computed);
    }

    /// <summary>
    /// The id and the language of a request with an error elsewhere, so that its answer can be identified and is in the right language.
    /// </summary>
    private static (string? Id, Language? Language) FindIdAndLanguage(ReadOnlySpan<byte> utf8)
    {
        var cursor = new JsonCursor(TextEncoding.WithoutMark(utf8), DiagnosticCollector.ForFile(null));
        string? id = null;
        Language? language = null;
        try
        {
            if (!cursor.Read() || cursor.Token != JsonTokenType.StartObject) return default;
            while (cursor.Read() && cursor.Token == JsonTokenType.PropertyName)
            {
                var isId = cursor.Is("id"u8);
                var isLanguage = cursor.Is("language"u8);
                cursor.Read();
                if (isId && FormulaRequestMembers.Id.TryRead(ref cursor, out var found)) id ??= found;
                else if (isLanguage && TextShape.Any.TryRead(ref cursor, out var tag)) language ??= Languages.FromTag(tag);
                else if (!isId && !isLanguage) cursor.Skip();
            }
        }
        catch (JsonException)
        {
            // The JSON is broken: only what comes before the error can be found.
        }

        return (id, language);
    }

    private static string Write(string? id, Outcome? outcome, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, OneLine))
        {
            writer.WriteStartObject();
            if (id is not null)
            {
                writer.WritePropertyName("id");
                writer.WriteRawValue(id);
            }

            if (outcome is null) writer.WriteString("status", "invalid");
            else OutcomeMembers.Write(writer, outcome, language);
            if (outcome is { Status: OutcomeStatus.Computed, Unit: { } unit }) writer.WriteString("unit", unit);
            var found = diagnostics.ToArray();
            if (found.Length > 0) DiagnosticMembers.WriteList(writer, found, language);
            writer.WriteEndObject();
        }

        return VisibleText.OfJson(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
