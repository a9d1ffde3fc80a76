namespace Iki.Documents.Reading.Pages;

/// <summary>A row of a table of a PDF: text by column, with spans.</summary>
internal sealed record PdfRow(int Page, bool IsHead, List<PdfRowCell> Cells);

/// <summary>A cell of it.</summary>
internal sealed class PdfRowCell
{
    public required int Column { get; init; }

    public required int ColumnSpan { get; init; }

    public int RowSpan { get; set; } = 1;

    public string Text { get; set; } = "";

    public bool IsBold { get; init; }
}

/// <summary>A table of a PDF, which may go on over several pages.</summary>
internal sealed class PdfTable
{
    // So far may an edge of a column be from where it was on the page before.
    private const double Near = 6;

    private double[] _edges = [];

    public List<PdfRow> Rows { get; } = [];

    public static PdfTable Of(RuledTable ruled, int page)
    {
        var table = new PdfTable { _edges = ruled.Columns };
        foreach (var row in ruled.Cells.GroupBy(c => c.Row).OrderBy(g => g.Key))
        {
            var cells = row.Select(c => new PdfRowCell
            {
                Column = c.Column, ColumnSpan = c.ColumnSpan, RowSpan = c.RowSpan, Text = CellText.Of(c), IsBold = c.Words.Any(w => w.IsBold) && c.Words.All(w => w.IsBold || !w.Text.Any(char.IsLetterOrDigit)),
            }).ToList();
            var isHead = (table.Rows.Count == 0 || table.Rows[^1].IsHead) && cells.Any(c => c.Text.Length > 0) && cells.All(c => c.Text.Length == 0 || c.IsBold);
            table.Rows.Add(new PdfRow(page, isHead, cells));
        }

        return table;
    }

    /// <summary>Whether a table at the head of the next page has the same columns.</summary>
    public bool IsContinuedBy(PdfTable next)
    {
        if (next._edges.Length != _edges.Length) return false;
        for (var i = 0; i < _edges.Length; i++)
        {
            if (Math.Abs(_edges[i] - next._edges[i]) > Near) return false;
        }

        // A head that is another one begins another table.
        var heads = next.Rows.TakeWhile(r => r.IsHead).Count();
        return heads == 0 || Repeated(next) > 0;
    }

    public void Continue(PdfTable next)
    {
        var rows = next.Rows.Skip(Repeated(next)).ToList();
        if (rows.Count > 0 && GoesOn(Rows[^1], rows[0]))
        {
            foreach (var cell in rows[0].Cells.Where(c => c.Text.Length > 0))
            {
                var above = Rows[^1].Cells.Find(c => c.Column == cell.Column);
                if (above is null) Rows[^1].Cells.Add(cell);
                else above.Text = above.Text.Length == 0 ? cell.Text : above.Text + (Fractions.EndsWithBar(above.Text) ? '\n' : BlockWriter.SoftBreak) + cell.Text;
            }

            rows.RemoveAt(0);
        }

        Rows.AddRange(rows);
    }

    /// <summary>How many rows at the head of the next page are the head of this table again.</summary>
    private int Repeated(PdfTable next)
    {
        var count = 0;
        while (count < Rows.Count && count < next.Rows.Count && count < 4 && Says(Rows[count]) == Says(next.Rows[count])) count++;
        return count;
    }

    private static string Says(PdfRow row) => string.Join('|', row.Cells.Select(c => c.Text.Replace(BlockWriter.SoftBreak, ' ').Replace('\n', ' ')));

    /// <summary>
    /// Whether the first row of a page only ends the last of the page before: where, right of its first text, a cell is empty that is not empty there.
    /// What is empty left of it is what spans rows.
    /// </summary>
    private static bool GoesOn(PdfRow last, PdfRow next)
    {
        var told = next.Cells.Where(c => c.Text.Length > 0).ToList();
        if (told.Count == 0 || next.IsHead) return false;
        if (told.Count == 1 && told[0].Column > 0) return true;
        if (told.Count > 1 && told.All(c => char.IsLower(c.Text[0]) || ListMark.Split(c.Text, out _, out _)) && told.Any(c => char.IsLower(c.Text[0]))) return true;
        return next.Cells.Any(c => c.Column > told[0].Column && c.Text.Length == 0 && last.Cells.Any(l => l.Column == c.Column && l.Text.Length > 0));
    }
}
