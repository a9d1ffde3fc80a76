namespace Iki.Documents.Reading.Plain;

/// <summary>Words that stand together on a line: no more than one blank between two of them.</summary>
internal sealed class LayoutChunk(List<(int Start, string Text)> words)
{
    public List<(int Start, string Text)> Words => words;

    public int Start => words[0].Start;

    /// <summary>The column after the last.</summary>
    public int End => words[^1].Start + words[^1].Text.Length;

    public string Text => string.Join(' ', words.Select(w => w.Text));

    /// <summary>Parts it before a word.</summary>
    public (LayoutChunk Left, LayoutChunk Right) SplitAt(int word) => (new LayoutChunk(words[..word]), new LayoutChunk(words[word..]));
}

/// <summary>A line of text that is laid out with blanks.</summary>
internal sealed class LayoutLine
{
    public LayoutLine(TextLine line, List<LayoutChunk> chunks) => (Line, Chunks) = (line, chunks);

    public TextLine Line { get; }

    public List<LayoutChunk> Chunks { get; }

    public bool IsBlank => Chunks.Count == 0;

    public int Start => Chunks[0].Start;

    public int End => Chunks[^1].End;

    public static LayoutLine Of(TextLine line)
    {
        var chunks = new List<LayoutChunk>();
        var words = new List<(int Start, string Text)>();
        var text = line.Text;
        int start = -1, column = 0, wordColumn = 0, blanks = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var isSpace = i == text.Length || TextFolding.IsSpace(text[i]);
            if (!isSpace && start < 0)
            {
                if (blanks > 1 && words.Count > 0)
                {
                    chunks.Add(new LayoutChunk(words));
                    words = [];
                }

                (start, wordColumn, blanks) = (i, column, 0);
            }
            else if (isSpace && start >= 0)
            {
                words.Add((wordColumn, text[start..i]));
                start = -1;
            }

            if (i == text.Length) break;
            if (isSpace) blanks += text[i] == '\t' ? 8 : 1;
            column = text[i] == '\t' ? (column / 8 + 1) * 8 : column + 1;
        }

        if (words.Count > 0) chunks.Add(new LayoutChunk(words));
        return new LayoutLine(line, chunks);
    }
}
