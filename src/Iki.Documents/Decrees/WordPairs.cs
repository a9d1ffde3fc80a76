namespace Iki.Documents.Decrees;

/// <summary>
/// Which words stand beside each other in a document. A program that reads a page can take the words of a line that is set wide for two lines, and gives
/// every second word first: "Tersusunnya Kinerja Ngronggot / Akuntabilitas Kecamatan". What the rest of the document says tells which order is meant.
/// </summary>
internal sealed class WordPairs
{
    private const int MostWords = 6;

    private readonly Dictionary<(string, string), int> _pairs = [];

    public static WordPairs Of(SourceDocument document)
    {
        var pairs = new WordPairs();
        foreach (var block in document.Blocks)
        {
            if (block is TextBlock text) pairs.Add(text.Text);
            else if (block is Table table) foreach (var cell in table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Blocks).OfType<TextBlock>()) pairs.Add(cell.Text);
        }

        return pairs;
    }

    /// <summary>Two lines of a cell as one text: one behind the other, or word by word in turn where only that order is known in the document.</summary>
    public string Joined(string first, string second)
    {
        var (left, right) = (first.Split(' '), second.Split(' '));
        if (left.Length != right.Length + 1 || left.Length > MostWords || !left.Concat(right).All(w => w.Length > 0 && char.IsUpper(w[0]))) return Hyphens.Join(first, second);
        var inTurn = left.SelectMany((w, i) => i < right.Length ? [w, right[i]] : new[] { w }).ToArray();
        return Known(inTurn, 0) >= 2 && Known(left, 1) + Known(right, 1) == 0 ? string.Join(' ', inTurn) : Hyphens.Join(first, second);
    }

    /// <summary>How many pairs of neighbours stand beside each other in the document more often than a number of times.</summary>
    private int Known(string[] words, int times) => words.Zip(words.Skip(1)).Count(p => _pairs.GetValueOrDefault((p.First.ToUpperInvariant(), p.Second.ToUpperInvariant())) > times);

    private void Add(string text)
    {
        var words = text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '.', ';', ':', '(', ')').ToUpperInvariant()).ToArray();
        foreach (var pair in words.Zip(words.Skip(1))) _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
    }
}
