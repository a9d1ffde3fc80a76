namespace Iki.Documents.Workbooks;

/// <summary>What the cells of a column hold.</summary>
internal enum CellForm
{
    /// <summary>A text that is never empty; a blank cell has none.</summary>
    Text,

    /// <summary>A text that may be empty.</summary>
    FreeText,

    /// <summary>A text that may be empty and must be there, so that a blank cell is the empty one.</summary>
    TextOrEmpty,

    /// <summary>A name, an id, a code or a period: spaces around it do not count.</summary>
    Name,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A figure of an example: a number, or what says that a list has none.</summary>
    Figure,

    /// <summary>One of a set of words.</summary>
    Word,

    /// <summary>One of a set of words, or a number.</summary>
    WordOrNumber,

    /// <summary>Yes or no.</summary>
    YesOrNo,

    /// <summary>For people; it is not read.</summary>
    Remark,
}
