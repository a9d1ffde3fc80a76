using System.Buffers;
using System.Text;
using Iki.Core;

namespace Iki.Documents.Reading;

/// <summary>Where blocks are written: the document itself, or a cell, whose place all of its blocks have.</summary>
internal sealed class BlockWriter(DocumentReading reading, DocumentPlace? cell = null)
{
    /// <summary>A line break that only the width of the paper or the editor made.</summary>
    public const char SoftBreak = '\u2028';

    private static readonly SearchValues<char> NoLabel = SearchValues.Create("()/,;.×");

    private readonly List<Block> _blocks = [];

    public DocumentReading Reading => reading;

    public int Count => _blocks.Count;

    /// <summary>The page that blocks stand on, where the format tells.</summary>
    public int? Page { get; set; }

    /// <summary>The sheet that blocks stand on.</summary>
    public string? Sheet { get; init; }

    public bool IsCell => cell is not null;

    public EquatableList<Block> Blocks => _blocks.ToEquatableList();

    public void Add(Block block) => _blocks.Add(block);

    public void Heading(int level, string text, bool isBold = false, int? line = null)
    {
        var folded = TextFolding.Fold(text.Replace(SoftBreak, ' '));
        if (folded.Length == 0) return;
        reading.Characters(folded.Length);
        reading.Block();
        _blocks.Add(new Heading { Level = level, Text = folded, IsBold = isBold, Place = NextPlace(line) });
    }

    /// <summary>An item with a mark that the format keeps apart from the text.</summary>
    public void Item(string mark, int level, string text, bool isBold = false, int? line = null, int indent = 0)
    {
        // Where the format made an item of the first of a list run into one line, its mark counts too.
        var lines = Lines(IsCell && mark is "1." or "1)" && RunInList.Split($"{mark} {text}").Count > 1 ? $"{mark} {text}" : text);
        var first = lines.Count == 0 ? "" : lines[0].Text;
        if (ListMark.Split(first, out var own, out var rest)) (mark, first) = (own, rest);
        Write(new ListItem { Mark = mark, Level = level, Text = first, IsBold = isBold, Indent = indent }, lines, line);
    }

    /// <summary>Text that may be one paragraph or several, some of which may begin with a mark.</summary>
    public void Text(string text, bool isBold = false, int? line = null, int indent = 0, int level = 1)
    {
        var lines = Lines(text);
        if (lines.Count == 0) return;
        Write(Begin(lines[0].Text, isBold, indent, level), lines, line);
    }

    private static TextBlock Begin(string line, bool isBold, int indent, int level) => ListMark.Split(line, out var mark, out var rest)
        ? new ListItem { Mark = mark, Level = level, Text = rest, IsBold = isBold, Indent = indent }
        : new Paragraph { Text = line, IsBold = isBold, Indent = indent };

    private void Write(TextBlock current, List<(string Text, bool IsSoft)> lines, int? line)
    {
        var isBold = current.IsBold;
        var written = new StringBuilder(current.Text);
        var level = current is ListItem item ? item.Level : 1;
        foreach (var (text, isSoft) in lines.Skip(1))
        {
            if (ListMark.Split(text, out _, out _) || (isSoft && IsLabel(text)))
            {
                Finish(current with { Text = written.ToString() }, line);
                current = Begin(text, isBold, 0, level);
                written.Clear().Append(current.Text);
            }
            else if (isSoft)
            {
                TextFolding.Join(written, text);
            }
            else
            {
                written.Append(written.Length == 0 ? "" : "\n").Append(text);
            }
        }

        Finish(current with { Text = written.ToString() }, line);
    }

    private void Finish(TextBlock block, int? line)
    {
        reading.Characters(block.Text.Length);
        reading.Block();
        _blocks.Add(block with { Place = NextPlace(line) });
    }

    /// <summary>The lines of a text, each with whether only the width of the paper parted it from the one before.</summary>
    private List<(string Text, bool IsSoft)> Lines(string text)
    {
        var lines = new List<(string, bool)>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or SoftBreak)) continue;
            var line = TextFolding.Fold(text[start..at]);
            var isSoft = start > 0 && text[start - 1] == SoftBreak;
            foreach (var part in cell is null ? [line] : RunInList.Split(line))
            {
                if (part.Length > 0) lines.Add((part, isSoft));
            }

            start = at + 1;
        }

        return lines;
    }

    /// <summary>A line such as <c>Catatan : …</c> begins something of its own.</summary>
    private static bool IsLabel(string line)
    {
        if (!char.IsUpper(line[0])) return false;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 1 and <= 24 && line.AsSpan(0, colon).Trim().Count(' ') <= 1 && line.AsSpan(0, colon).IndexOfAny(NoLabel) < 0;
    }

    private DocumentPlace NextPlace(int? line) => cell is { } place
        ? place with { Line = line ?? place.Line }
        : new DocumentPlace { Page = Page, Sheet = Sheet, Line = line, Paragraph = reading.Paragraph() };
}
