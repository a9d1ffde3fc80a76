using Iki.Core;
using Iki.Documents.Reading;

namespace Iki.Documents.Annexes;

/// <summary>A piece of the annex, whatever its format.</summary>
internal abstract record AnnexBlock;

/// <summary>How a line of the annex looks.</summary>
internal enum AnnexStyle
{
    /// <summary>The title of the document: in the middle, bold, in capitals.</summary>
    Title,

    /// <summary>As the block that names the decree of an annex, at the right.</summary>
    Annex,

    /// <summary>As the place and the date, at the right.</summary>
    Closing,
}

/// <summary>A line.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Style">How it looks.</param>
/// <param name="BeginsPage">Whether it begins a page.</param>
internal sealed record AnnexLine(string Text, AnnexStyle Style, bool BeginsPage = false) : AnnexBlock;

/// <summary>Labels with what stands beside them: Menimbang; Jabatan, Tugas, Fungsi.</summary>
/// <param name="Rows">Of each its number, empty for none, its label and what stands beside it.</param>
/// <param name="Name">What the block is about, for those who do not see it.</param>
internal sealed record AnnexLabels(IReadOnlyList<(string Number, string Label, IReadOnlyList<AnnexParagraph> Content)> Rows, string Name) : AnnexBlock
{
    /// <summary>Whether its labels have numbers, as those of a position have.</summary>
    public bool IsNumbered => Rows is [{ Number.Length: > 0 }, ..];
}

/// <summary>A table of indicators.</summary>
/// <param name="Name">Whose they are.</param>
/// <param name="Columns">Of each column its head and its width, as a share.</param>
/// <param name="Rows">Its rows, each with a cell for every column; null for one that a cell above covers.</param>
internal sealed record AnnexTable(string Name, IReadOnlyList<(string Head, int Width)> Columns, IReadOnlyList<IReadOnlyList<AnnexCell?>> Rows) : AnnexBlock;

/// <summary>A cell.</summary>
/// <param name="Paragraphs">What it says.</param>
/// <param name="RowSpan">How many rows it spans.</param>
internal sealed record AnnexCell(IReadOnlyList<AnnexParagraph> Paragraphs, int RowSpan = 1);

/// <summary>A paragraph: a mark, and pieces that are texts or equations.</summary>
/// <param name="Mark">Its mark, such as <c>a.</c>; empty for none.</param>
/// <param name="Pieces">Its pieces.</param>
internal sealed record AnnexParagraph(string Mark, IReadOnlyList<AnnexPiece> Pieces)
{
    /// <summary>A text of decrees: every line a paragraph, LaTeX in it as equations.</summary>
    public static IEnumerable<AnnexParagraph> Of(string text, string mark = "")
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new AnnexParagraph(mark, AnnexPiece.Of(line.Trim()));
            mark = "";
        }
    }

    /// <summary>
    /// A printed formula: as a text of decrees, but what is a numbered list from its beginning has a paragraph for each item, and words before or behind an
    /// equation stand above or below it, for on its line a reader of the paper could not tell them from a part of it.
    /// </summary>
    public static IEnumerable<AnnexParagraph> OfFormula(string printed)
    {
        if (printed.Contains('\n', StringComparison.Ordinal) || !ListMark.Split(printed, out var first, out _) || first is not ("1." or "1)"))
        {
            return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(l => AnnexPiece.Lines(l.Trim())).Select(pieces => new AnnexParagraph("", pieces));
        }

        return RunInList.Split(printed).SelectMany(item => ListMark.Split(item, out var mark, out var text) ? Of(text, mark) : Of(item));
    }

    /// <summary>Texts in a list, with letters, or with numbers where there are more than letters; one alone has no mark.</summary>
    public static IReadOnlyList<AnnexParagraph> Listed(EquatableList<string> texts, bool isNumbered = false)
    {
        if (texts.Count == 1) return [.. Of(texts[0])];
        return [.. texts.SelectMany((t, i) => Of(t, isNumbered || texts.Count > 26 ? $"{i + 1}." : $"{(char)('a' + i)}."))];
    }
}
