namespace Iki.Documents.Decrees;

/// <summary>The head of a table of indicators: what each column holds, and how many rows it takes.</summary>
/// <param name="Columns">By column.</param>
/// <param name="RowCount">How many rows the head has, rows of column numbers with it.</param>
internal sealed record TableHead(HeadColumn[] Columns, int RowCount)
{
    private const int MostRows = 4;
    private const int MostWords = 9;

    /// <summary>The head that begins at a row; null where none does.</summary>
    public static TableHead? At(List<GridRow> rows, int start, int? year)
    {
        // A row of data has long texts; a head has not.
        if (!rows[start].Filled.All(c => Plain.Words(c.Cell.Text).Length <= MostWords)) return null;
        for (var size = Math.Min(MostRows, rows.Count - start); size >= 1; size--)
        {
            if (Of(rows, start, size, year) is not { } columns) continue;
            var end = start + size;
            while (end < rows.Count && IsNumbering(rows[end])) end++;
            return new TableHead(columns, end - start);
        }

        return null;
    }

    /// <summary>The columns of a role.</summary>
    public IEnumerable<int> ColumnsOf(ColumnRole role) => Columns.Index().Where(c => c.Item.Role == role).Select(c => c.Index);

    /// <summary>Whether there is a column of a role.</summary>
    public bool Has(ColumnRole role) => Columns.Any(c => c.Role == role);

    private static HeadColumn[]? Of(List<GridRow> rows, int start, int size, int? year)
    {
        var width = rows[start].Cells.Length;
        var heads = new string[width];
        var filled = 0;
        for (var column = 0; column < width; column++)
        {
            var words = new List<string>();
            for (var i = start; i < start + size; i++)
            {
                if (Over(rows[i], column, out var own) is not { } text || IsNumbering(rows[i])) continue;
                if (!words.Contains(text)) words.Add(text);
                if (own && i > start) filled++;
            }

            heads[column] = string.Join(' ', words);
        }

        if (size > 1 && (filled == 0 || !Enumerable.Range(start + 1, size - 1).All(i => IsHeadRow(rows[i])))) return null;
        var columns = new HeadColumn[width];
        for (var c = 0; c < width; c++) columns[c] = ColumnOf(heads[c], rows, start, size, c, year);
        if (columns.All(c => c.Role != ColumnRole.Indicator)) return null;
        var known = columns.Where(c => c.Role is not ColumnRole.Unknown).Select(c => c.Role).Distinct().Count();
        if (known < 3 && !(known == 2 && columns.Any(c => c.Role is ColumnRole.Objective or ColumnRole.Print or ColumnRole.Target or ColumnRole.Source))) return null;
        return Told(columns);
    }

    private static HeadColumn ColumnOf(string head, List<GridRow> rows, int start, int size, int column, int? year)
    {
        var role = HeadWords.RoleOf(head);
        if (role == ColumnRole.Unknown)
        {
            for (var i = start; i < start + size && role == ColumnRole.Unknown; i++) role = HeadWords.RoleOf(Over(rows[i], column, out _) ?? "");
        }

        var part = Enumerable.Range(start, size).Reverse().Select(i => Over(rows[i], column, out _)).FirstOrDefault(t => t is not null && HeadWords.IsPeriod(t))
            ?? HeadWords.PartOf(head, Over(rows[start + size - 1], column, out _));
        return new HeadColumn(role, head, role == ColumnRole.Target ? HeadWords.PeriodOf(part ?? head, HeadWords.PeriodOf(head, year)?.Year ?? year) : null);
    }

    /// <summary>An explanation beside a column of formulas is a definition.</summary>
    private static HeadColumn[] Told(HeadColumn[] columns)
    {
        var prints = columns.Index().Where(c => c.Item.Role == ColumnRole.Print).ToList();
        if (prints.Count > 1)
        {
            var formula = prints.FirstOrDefault(p => Plain.Words(p.Item.Head).Any(w => w.StartsWith("formula", StringComparison.Ordinal) || w is "rumus" || w.EndsWith("hitungan", StringComparison.Ordinal)), prints[^1]);
            foreach (var other in prints.Where(p => p.Index != formula.Index && p.Item.Head != formula.Item.Head)) columns[other.Index] = other.Item with { Role = ColumnRole.Definition };
        }

        var objectives = columns.Index().Where(c => c.Item.Role == ColumnRole.Objective).ToList();
        if (objectives.Count > 1)
        {
            foreach (var other in objectives.Skip(1).Where(o => o.Item.Head != objectives[0].Item.Head)) columns[other.Index] = other.Item with { Role = ColumnRole.Unknown };
        }

        if (columns.All(c => c.Role != ColumnRole.Print) && columns.Index().FirstOrDefault(c => c.Item.Role == ColumnRole.Definition) is { Item: not null } only)
        {
            columns[only.Index] = only.Item with { Role = ColumnRole.Print };
        }

        return columns;
    }

    /// <summary>What stands in or spans over a column in a row.</summary>
    private static string? Over(GridRow row, int column, out bool isOwn)
    {
        isOwn = row.Cells[column] is { Text.Length: > 0 };
        if (isOwn) return row.Cells[column]!.Text;
        for (var c = column - 1; c >= 0; c--)
        {
            if (row.Cells[c] is not { } cell) continue;
            return cell.Text.Length > 0 && c + cell.ColumnSpan > column ? cell.Text : null;
        }

        return null;
    }

    private static bool IsHeadRow(GridRow row) => IsNumbering(row)
        || row.Filled.All(c => HeadWords.IsPeriod(c.Cell.Text) || HeadWords.IsNumberOfPart(c.Cell.Text) || HeadWords.RoleOf(c.Cell.Text) is not (ColumnRole.Unknown or ColumnRole.Position) && IsCapital(c.Cell.Text)
            || (row.IsHead && Plain.Words(c.Cell.Text).Length <= 4));

    private static bool IsCapital(string text) => Plain.Words(text).Length <= 3 || Plain.IsInCapitals(text);

    /// <summary>"(1) (2) (3)" below a head.</summary>
    private static bool IsNumbering(GridRow row)
    {
        var filled = row.Filled.ToList();
        return filled.Count >= 2 && filled.All(c => c.Cell.Text.Trim('(', ')', '.', ' ', '-') is { Length: 1 or 2 } n && (n.All(char.IsAsciiDigit) || n.Length == 1))
            && filled.Zip(filled.Skip(1)).All(p => string.CompareOrdinal(p.First.Cell.Text.Trim('(', ')', '.', ' ').PadLeft(2, '0'), p.Second.Cell.Text.Trim('(', ')', '.', ' ').PadLeft(2, '0')) < 0);
    }
}
