namespace Iki.Documents.Reading.Plain;

/// <summary>A line of a text, with its number from 1 and the page that form feeds tell.</summary>
internal readonly record struct TextLine(string Text, int Number, int? Page)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The columns that its text is set in, tabs counted to the next eighth.</summary>
    public int Indent
    {
        get
        {
            var column = 0;
            foreach (var c in Text)
            {
                if (c == '\t') column = (column / 8 + 1) * 8;
                else if (TextFolding.IsSpace(c)) column++;
                else break;
            }

            return column;
        }
    }

    public static List<TextLine> Split(string text)
    {
        var paged = text.Contains('\f', StringComparison.Ordinal);
        var lines = new List<TextLine>();
        int start = 0, number = 1, page = 1;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\f')) continue;
            lines.Add(new TextLine(text[start..at], number, paged ? page : null));
            start = at + 1;
            if (at == text.Length) break;
            if (text[at] == '\n') number++;
            else page++;
        }

        return lines;
    }
}
