using System.Globalization;
using System.Text.Json.Serialization;
using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>
/// A message about a text, a file or a figure: a stable code, a place, and a text in English or Indonesian.
/// Code and arguments are data, so a host can word its own message.
/// </summary>
/// <remarks>
/// Codes never change their meaning: IKI1xxx text, IKI2xxx names, IKI3xxx kinds, percentages and units, IKI4xxx definition
/// files, IKI5xxx data and evaluation, IKI6xxx quality of a definition; IKI7xxx documents (the package <c>Iki.Documents</c>), IKI8xxx hosts (<c>Iki.Extensions.Hosting</c>).
/// </remarks>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Diagnostic
{
    internal Diagnostic()
    {
    }

    /// <summary>A diagnostic of a kind that a package beside the library, or a host, has declared. Its place is given by <c>with</c>.</summary>
    /// <param name="descriptor">Its kind.</param>
    /// <param name="arguments">The arguments of the message, in the order of the numbers in its template.</param>
    /// <exception cref="ArgumentNullException"><paramref name="descriptor"/> or an argument is null.</exception>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        for (var i = 0; i < arguments.Length; i++) Elements.ThrowIfNull(arguments[i], i, nameof(arguments));
        return new Diagnostic { Descriptor = descriptor, Severity = descriptor.Severity, Arguments = EquatableList.Create(arguments) };
    }

    /// <summary>What kind of diagnostic it is.</summary>
    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The stable code, such as <c>IKI2001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Its severity: that of its kind, unless a host changes it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The arguments of the message, in the order of the numbers in its template.</summary>
    public EquatableList<string> Arguments { get; init; } = [];

    /// <summary>What stands among the arguments in English and is worded in every language; null for none but the <see cref="Terms"/>.</summary>
    internal Wording? Term { get; init; }

    /// <summary>The first entries of its list, where one that names the rows it stands in can be made of it; none where all is named already.</summary>
    internal EquatableList<string> Entries { get; init; } = [];

    /// <summary>Where it is in <see cref="Text"/>; null when it concerns no formula text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The formula text concerned, whole; null when none is.</summary>
    public string? Text { get; init; }

    /// <summary>The file concerned, as the caller named it; null when there is none.</summary>
    public string? File { get; init; }

    /// <summary>The place in a JSON document as a JSON pointer (RFC 6901); null when there is none.</summary>
    public string? Pointer { get; init; }

    /// <summary>The line in <see cref="File"/>, from 1; null when it is not known.</summary>
    public int? Line { get; init; }

    /// <summary>The message, without code and place.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Message(Language language) => Descriptor.Message(Arguments, language, Term);

    /// <summary>The message in the language of a culture.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public string Message(CultureInfo culture) => Message(Languages.For(culture));

    /// <summary>Code, place, message and, for a formula, the offending line with carets, as people read it.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language) => DiagnosticPrinter.Print(this, language);

    /// <summary>Code, place, message and carets, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
