namespace Iki.Documents.Decrees;

/// <summary>A row of a table whose columns are lost, as its borders were guessed.</summary>
internal sealed record FlatRow(string Objective, string Indicator, IReadOnlyList<PaperLine> Print, IReadOnlyList<PaperLine> Sources, DocumentPlace Place);

/// <summary>A word of such a text.</summary>
/// <param name="Text">The word.</param>
/// <param name="Plain">The word as it is compared.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="IsFirst">Whether it is the first of its line.</param>
/// <param name="Number">The number it marks, at the beginning of a line: 2 for "2."; null for none.</param>
internal sealed record FlatWord(string Text, string Plain, int Line, bool IsFirst, int? Number)
{
    /// <summary>Whether a cell can begin with it.</summary>
    public bool IsOpening { get; } = Number is not null || Text.Length > 0 && (char.IsUpper(Text[0]) || char.IsAsciiDigit(Text[0]) || Text[0] is '(' or 'Σ' or '∑' or '%');
}
