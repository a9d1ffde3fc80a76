namespace Iki.Core;

/// <summary>What a text is written in, as <see cref="System.Diagnostics.CodeAnalysis.StringSyntaxAttribute"/> tells editors and analyzers.</summary>
internal static class TextSyntax
{
    /// <summary>The formula language (docs/formula-syntax.md).</summary>
    public const string Formula = "IkiFormula";
}
