namespace Iki.Documents.Annexes;

/// <summary>A text, or an equation.</summary>
/// <param name="Text">The text; empty for an equation.</param>
/// <param name="Equation">The equation; null for a text.</param>
internal readonly record struct AnnexPiece(string Text, Equation? Equation = null)
{
    /// <summary>The pieces of a line: what stands before the first LaTeX in it and the words behind the last are text, and what is between them is an equation.</summary>
    public static IReadOnlyList<AnnexPiece> Of(string line)
    {
        if (!LatexReader.IsLatex(line)) return [new AnnexPiece(line)];
        var (start, end) = (line.IndexOf('\\', StringComparison.Ordinal), EndOfLatex(line));
        var pieces = new List<AnnexPiece> { new("", LatexReader.Read(line[start..end])) };
        if (start > 0) pieces.Insert(0, new AnnexPiece(line[..start]));
        if (end < line.Length) pieces.Add(new AnnexPiece(line[end..]));
        return pieces;
    }

    /// <summary>The pieces of a line in as many lines as they need: words of its own before or behind its LaTeX, which no sign ties to it, are one.</summary>
    public static IEnumerable<IReadOnlyList<AnnexPiece>> Lines(string line)
    {
        var pieces = Of(line);
        var equation = pieces.ToList().FindIndex(p => p.Equation is not null);
        if (equation < 0) return [pieces];
        var from = equation > 0 && AreWords(pieces[0].Text) && !EndsWithSign(pieces[0].Text) ? equation : 0;
        var to = equation + 1 < pieces.Count && AreWords(pieces[^1].Text) && !EndsWithSign(line[..EndOfLatex(line)]) ? equation + 1 : pieces.Count;
        IEnumerable<AnnexPiece>[] lines = [pieces.Take(from), pieces.Take(from..to), pieces.Skip(to)];
        return lines.Select(l => l.ToArray()).Where(l => l.Length > 0);
    }

    /// <summary>Two words at least: one alone may be a name in the formula.</summary>
    private static bool AreWords(string text) => text.Split(' ').Count(w => w.Count(char.IsLetter) > 1) > 1;

    private static bool EndsWithSign(string text)
    {
        var end = text.TrimEnd();
        return end.Length == 0 || "=:+-−–*/×÷x(".Contains(end[^1], StringComparison.Ordinal) || end.EndsWith("\\times", StringComparison.Ordinal) || end.EndsWith(" X", StringComparison.Ordinal);
    }

    /// <summary>Where the words behind the last LaTeX of a line begin.</summary>
    private static int EndOfLatex(string line)
    {
        var at = line.LastIndexOf('\\') + 1;
        if (at < line.Length && !char.IsAsciiLetter(line[at])) at++;
        while (at < line.Length && char.IsAsciiLetter(line[at])) at++;
        at = Math.Max(at, line.LastIndexOf('}') + 1);
        for (; at + 1 < line.Length; at++)
        {
            if (char.IsLetter(line[at]) && char.IsLetter(line[at + 1])) return line[at - 1] == ' ' ? at - 1 : at;
        }

        return line.Length;
    }
}
