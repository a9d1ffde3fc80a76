namespace Iki.Documents.Workbooks;

/// <summary>What is written into a cell: nothing, a text, or the digits of a number.</summary>
/// <param name="Text">The text, or the digits; null for nothing.</param>
/// <param name="IsNumber">Whether they are digits of a number.</param>
internal readonly record struct CellContent(string? Text, bool IsNumber)
{
    /// <summary>A text, as it is.</summary>
    public static CellContent Of(string? text) => new(text, false);

    /// <summary>A number.</summary>
    public static CellContent Number(string digits) => new(digits, true);
}
