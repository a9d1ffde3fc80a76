namespace Iki.Documents.Tests.Reading;

/// <summary>A document as short lines, so that a test shows what was read.</summary>
internal static class Written
{
    public static SourceDocument Read(byte[] content, string name, DocumentLimits? limits = null)
    {
        var read = DocumentReader.Read(content, name, limits);
        read.HasErrors.Should().BeFalse(read.ToString());
        return read.Value;
    }

    public static SourceDocument Read(string text, string name) => Read(System.Text.Encoding.UTF8.GetBytes(text), name);

    /// <summary>
    /// <c># heading</c>, <c>text</c>, <c>[a.] item</c> set in by its level; a row as <c>| cell | cell |</c>, its blocks parted by <c>¶</c>, with its spans as
    /// <c>cell{2x1}</c> (columns x rows) and <c>‖</c> at the beginning of a head. Line breaks are <c>⏎</c>.
    /// </summary>
    public static string[] Lines(SourceDocument document) => [.. document.Blocks.SelectMany(Lines)];

    private static IEnumerable<string> Lines(Block block) => block is Table table ? table.Rows.Select(Row) : [Text(block)];

    private static string Row(TableRow row) => (row.IsHead ? "‖" : "|") + string.Concat(row.Cells.Select(c =>
        $" {string.Join(" ¶ ", c.Blocks.Select(Text))}{(c.ColumnSpan > 1 || c.RowSpan > 1 ? $"{{{c.ColumnSpan}x{c.RowSpan}}}" : "")} |"));

    private static string Text(Block block) => block switch
    {
        Heading heading => $"{new string('#', heading.Level)} {One(heading)}",
        ListItem item => $"{new string(' ', 2 * (item.Level - 1))}[{item.Mark}] {One(item)}",
        TextBlock text => One(text),
        Table table => $"«{string.Join(' ', table.Rows.Select(Row))}»",
        _ => throw new InvalidOperationException(),
    };

    private static string One(TextBlock text) => text.Text.Replace('\n', '⏎');
}
