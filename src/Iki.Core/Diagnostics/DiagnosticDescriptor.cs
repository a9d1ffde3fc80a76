using Iki.Core.Diagnostics;

namespace Iki.Core;

/// <summary>
/// A kind of diagnostic: its stable code, its severity, its wording in both languages and its place in the documentation.
/// </summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>A kind of diagnostic of a package beside the library, or of a host.</summary>
    /// <param name="code">Its code, which never changes its meaning: a prefix of the package's own, or of <c>IKI7</c> and above, which the library leaves to the packages beside it.</param>
    /// <param name="severity">Its severity.</param>
    /// <param name="template">Its message, with the places of <see cref="Template"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The code is empty or one of the library's own: <c>IKI1</c> to <c>IKI6</c>.</exception>
    public DiagnosticDescriptor(string code, Severity severity, Wording template)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(template);
        if (code.StartsWith("IKI", StringComparison.Ordinal) && code is not [_, _, _, '7' or '8' or '9', ..])
        {
            throw new ArgumentException($"'{code}' is a code of the library itself: those of other packages begin otherwise, or with IKI7 to IKI9.", nameof(code));
        }

        (Code, Severity, Template) = (code, severity, template);
    }

    internal DiagnosticDescriptor(string code, Severity severity, string english, string indonesian)
    {
        Code = code;
        Severity = severity;
        Template = new Wording(english, indonesian);
    }

    /// <summary>The stable code, such as <c>IKI2001</c>. Codes never change their meaning.</summary>
    public string Code { get; }

    /// <summary>Its severity, unless a host changes it.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The message with places for its arguments: <c>{0}</c>, <c>{1}</c>, …; <c>{0:term}</c> for a word that is translated;
    /// <c>{0:number}</c> for a number that is written as the language writes it; a part in <c>⟨…⟩</c> is left out when an
    /// argument in it is empty.
    /// </summary>
    public Wording Template { get; }

    /// <summary>The section about it in the page on diagnostics of the documentation, such as <c>diagnostics.md#iki2001</c>.</summary>
    public string Anchor => "diagnostics.md#" + Code.ToLowerInvariant();

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Message(EquatableList<string> arguments, Language language, Wording? term = null) =>
        MessageTemplate.Fill(Template.In(language), arguments, language, term);
}
