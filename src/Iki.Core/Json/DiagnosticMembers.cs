using System.Text.Json;

namespace Iki.Core.Json;

/// <summary>A diagnostic for programs: what applies of code, severity, message, file, pointer, line, start and length.</summary>
internal static class DiagnosticMembers
{
    private static readonly EachLanguage<ObjectShape<Diagnostic>> Diagnostic = new(Make);

    private static readonly EachLanguage<ListShape<Diagnostic>> List = new(l => new ListShape<Diagnostic>(Diagnostic.In(l)));

    /// <summary>A diagnostic, with its message in a language.</summary>
    public static ObjectShape<Diagnostic> In(Language language) => Diagnostic.In(language);

    /// <summary>A list of diagnostics, with their messages in a language.</summary>
    public static ListShape<Diagnostic> ListIn(Language language) => List.In(language);

    /// <summary>Writes the member <c>diagnostics</c>.</summary>
    public static void WriteList(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        writer.WritePropertyName("diagnostics");
        ListIn(language).Write(writer, diagnostics.ToEquatableList());
    }

    /// <summary>Writes the member <c>accepted</c>.</summary>
    public static void WriteAccepted(Utf8JsonWriter writer, IEnumerable<AcceptedFinding> accepted, Language language)
    {
        writer.WriteStartArray("accepted");
        foreach (var finding in accepted) Write(writer, finding, language);
        writer.WriteEndArray();
    }

    /// <summary>Writes a finding with why it is accepted.</summary>
    public static void Write(Utf8JsonWriter writer, AcceptedFinding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("diagnostic");
        Diagnostic.In(language).Write(writer, finding.Diagnostic);
        writer.WriteString("why", finding.Why);
        writer.WriteEndObject();
    }

    private static ObjectShape<Diagnostic> Make(Language language)
    {
        var shape = new ObjectShape<Diagnostic>("diagnostic", new("A message about a text, a file or a figure.", "Keterangan tentang teks, berkas, atau angka."));
        shape.Required("code", TextShape.Any, d => d.Code, new("The stable code.", "Kode tetap."), "\"IKI2001\"");
        shape.Required("severity", new WordShape<Severity>(
                ("error", Severity.Error), ("warning", Severity.Warning), ("information", Severity.Information)), d => d.Severity,
            new("How grave it is.", "Tingkatnya."), "\"error\"");
        shape.Required("message", TextShape.Any, d => d.Message(language), new("The message.", "Pesannya."), "\"…\"");
        shape.Optional("file", TextShape.Any, d => d.File, new("The file.", "Berkasnya."), "\"catalog.json\"");
        shape.Optional("pointer", TextShape.Any, d => d.Pointer,
            new("The place in the file, as a JSON pointer.", "Tempat dalam berkas, sebagai JSON pointer."), "\"/positions/0/id\"");
        shape.OptionalValue("line", new IntegerShape(1, int.MaxValue), d => d.Line, new("The line.", "Barisnya."), "12");
        shape.OptionalValue("start", new IntegerShape(0, int.MaxValue), d => d.Span?.Start,
            new("Where it starts in the formula, in UTF-16 units.", "Awalnya dalam rumus, dalam satuan UTF-16."), "10");
        shape.OptionalValue("length", new IntegerShape(0, int.MaxValue), d => d.Span?.Length,
            new("How long it is.", "Panjangnya."), "8");
        return shape.WrittenOnly();
    }
}
