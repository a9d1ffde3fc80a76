namespace Iki.Documents.Reading.Sheets;

/// <summary>
/// The cells of a sheet → lines of text and tables. A table begins in the first row with several cells and ends before an empty row, or before a row whose
/// one cell is merged over most of the table.
/// </summary>
internal static class SheetBlocks
{
    public static void Write(SheetCells sheet, BlockWriter writer)
    {
        var rows = sheet.Rows.ToList();
        for (var at = 0; at < rows.Count;)
        {
            var end = at;
            if (rows[at].Value.Count > 1)
            {
                end = at + 1;
                // What spans rows reaches over rows that are empty.
                var reach = Reach(sheet, rows[at]);
                while (end < rows.Count && (rows[end].Key == rows[end - 1].Key + 1 || rows[end].Key <= reach) && !IsLine(sheet, rows, at, end))
                {
                    reach = Math.Max(reach, Reach(sheet, rows[end]));
                    end++;
                }
            }

            if (end - at > 1)
            {
                Table(sheet, rows, at, end, writer);
                at = end;
            }
            else
            {
                Line(rows[at].Key, rows[at].Value, writer);
                at++;
            }
        }
    }

    private static void Line(int row, List<SheetCell> cells, BlockWriter writer)
    {
        writer.Text(string.Join(' ', cells.OrderBy(c => c.Column).Select(c => c.Text)), cells.All(c => c.IsBold), row);
    }

    private static bool IsLine(SheetCells sheet, List<KeyValuePair<int, List<SheetCell>>> rows, int start, int at)
    {
        if (rows[at].Value is not [var only]) return false;
        var width = rows[start].Value.Max(c => c.Column) - rows[start].Value.Min(c => c.Column) + 1;
        return sheet.Merged.TryGetValue((rows[at].Key, only.Column), out var span) && span.Rows == 1 && span.Columns > 1 && span.Columns * 2 >= width;
    }

    /// <summary>The last row that a cell of this one spans.</summary>
    private static long Reach(SheetCells sheet, KeyValuePair<int, List<SheetCell>> row) =>
        row.Value.Max(c => sheet.Merged.TryGetValue((row.Key, c.Column), out var span) ? row.Key + (long)span.Rows - 1 : row.Key);

    /// <summary>How many rows stand before a row of the sheet.</summary>
    private static int Before(List<int> numbers, long row)
    {
        var at = numbers.BinarySearch((int)Math.Min(row, int.MaxValue));
        return at < 0 ? ~at : at;
    }

    private static void Table(SheetCells sheet, List<KeyValuePair<int, List<SheetCell>>> rows, int start, int end, BlockWriter writer)
    {
        // Columns in which no cell begins are only the paper between others.
        var columns = rows[start..end].SelectMany(r => r.Value).Select(c => c.Column).Distinct().Order().ToList();
        var numbers = rows[start..end].Select(r => r.Key).ToList();
        var table = new TableWriter(writer.Reading, new DocumentPlace { Sheet = writer.Sheet, Line = rows[start].Key });
        var isHead = true;
        foreach (var (row, cells) in rows[start..end])
        {
            isHead = isHead && cells.All(c => c.IsBold);
            table.BeginRow(isHead, line: row);
            foreach (var column in columns)
            {
                var index = columns.BinarySearch(column);
                if (table.IsCovered(index)) continue;
                table.SkipTo(index);
                var found = cells.FindIndex(c => c.Column == column);
                var (down, across) = sheet.Merged.TryGetValue((row, column), out var span) ? span : (1, 1);
                var last = columns.FindLastIndex(c => c < (long)column + across);
                table.Cell(
                    inner =>
                    {
                        if (found >= 0) inner.Text(cells[found].Text, cells[found].IsBold, row);
                    },
                    last - index + 1,
                    down == 1 ? 1 : Math.Max(1, Before(numbers, row + (long)down) - Before(numbers, row)));
            }
        }

        if (table.Finish() is { } finished) writer.Add(finished);
    }
}
