namespace Iki.Documents.Decrees;

/// <summary>Lists within cells.</summary>
internal static class ListedItems
{
    /// <summary>The items of marked lines; a line without a mark goes on with the item before.</summary>
    public static List<PaperLine> Of(IReadOnlyList<PaperLine> lines)
    {
        var items = new List<PaperLine>();
        foreach (var line in lines)
        {
            if (line.Mark.Length == 0 && items.Count > 0) items[^1] = items[^1] with { Text = Hyphens.Join(items[^1].Text, line.Text) };
            else items.Add(line);
        }

        return items;
    }

    /// <summary>The lines of a cell in as many parts as another cell has items; null where they do not fall apart so.</summary>
    public static List<List<PaperLine>>? Parted(IReadOnlyList<PaperLine> lines, int count)
    {
        if (lines.Count < count) return null;
        var isMarked = lines.Count(l => l.Mark.Length > 0) == count && lines[0].Mark.Length > 0;
        if (!isMarked && lines.Count != count) return null;
        var parts = new List<List<PaperLine>>();
        foreach (var line in lines)
        {
            if (line.Mark.Length > 0 || !isMarked) parts.Add([line with { Mark = "" }]);
            else parts[^1].Add(line);
        }

        return parts.Count == count ? parts : null;
    }
}
