using Iki.Documents.Diagnostics;

namespace Iki.Documents.Workbooks;

/// <summary>Finds the sheets and columns of a workbook of definitions, whatever their order and language, and takes their rows.</summary>
internal sealed class WorkbookRows
{
    private readonly Dictionary<SheetShape, List<SheetRow>> _rows = [];
    private readonly Findings _findings;

    private WorkbookRows(Findings findings) => _findings = findings;

    /// <summary>The rows of a workbook.</summary>
    public static WorkbookRows Of(IReadOnlyList<StoredSheet> sheets, Findings findings)
    {
        var rows = new WorkbookRows(findings);
        var names = new Dictionary<SheetShape, string>();
        foreach (var sheet in sheets)
        {
            if (AllSheets.Find(sheet.Name) is not { } shape) rows.Unknown(sheet);
            else if (names.TryGetValue(shape, out var other)) findings.Add(WorkbookDiagnostics.SheetTwice, new CellPlace(sheet.Name), other, sheet.Name);
            else
            {
                names.Add(shape, sheet.Name);
                rows._rows[shape] = rows.Take(sheet, shape);
            }
        }

        return rows;
    }

    /// <summary>The rows of a sheet, from top to bottom; none where it is not there.</summary>
    public IReadOnlyList<SheetRow> On(SheetShape sheet) => _rows.GetValueOrDefault(sheet, []);

    private void Unknown(StoredSheet sheet)
    {
        var isForPeople = AllSheets.IsNamed(Sheets.Guide, sheet.Name) || AllSheets.IsNamed(Sheets.Choices, sheet.Name) || sheet.Name.StartsWith('#');
        if (isForPeople || sheet.Rows.Count == 0) return;
        _findings.Add(WorkbookDiagnostics.UnknownSheet, new CellPlace(sheet.Name), sheet.Name, _findings.Each(l => string.Join(", ", AllSheets.InOrder.Select(s => s.Name.In(l)))));
    }

    private List<SheetRow> Take(StoredSheet sheet, SheetShape shape)
    {
        var (head, indexes) = HeadOf(sheet, shape);
        var taken = new List<SheetRow>();
        var rows = sheet.Rows.Where(r => r.Number > 1).ToList();
        var above = new StoredCell?[shape.Columns.Count];
        foreach (var row in Joined(rows))
        {
            var cells = new StoredCell?[shape.Columns.Count];
            var isBlank = true;
            foreach (var cell in row.Cells)
            {
                if (cell.Kind == StoredKind.Text && string.IsNullOrWhiteSpace(cell.Text)) continue;
                if (!indexes.TryGetValue(cell.Column, out var read))
                {
                    var place = new CellPlace(sheet.Name, row.Number, cell.Column);
                    _findings.Add(WorkbookDiagnostics.NoHead, place, sheet.Name, place.Cell);
                    continue;
                }

                if (read is not { } index) continue;
                cells[index] = cell;
                isBlank = false;
            }

            if (isBlank) continue;
            var found = new SheetRow(head, row.Number, cells);
            for (var i = 0; i < cells.Length; i++)
            {
                if (!shape.Columns[i].RepeatsAbove) continue;

                // Of another position the objective above is no longer meant.
                if (i > 0 && found.At(0) is { } owner && above[0] is { } before && owner.Text != before.Text) above[i] = null;
                found.Inherit(i, above[i]);
            }

            for (var i = 0; i < cells.Length; i++) above[i] = found.At(i);
            taken.Add(found);
        }

        if (taken.Count > 0) RequireColumns(head);
        return taken;
    }

    /// <summary>Rows whose cells all go on with the text above them belong to that row.</summary>
    private static IEnumerable<StoredRow> Joined(List<StoredRow> rows)
    {
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Cells.All(IsContinued)) end++;
            yield return end == start + 1 ? rows[start] : Joined(rows[start], rows[(start + 1)..end]);
            start = end;
        }

        static bool IsContinued(StoredCell cell) => cell.Kind == StoredKind.Text && cell.Text.StartsWith(CellText.Continued, StringComparison.Ordinal);
    }

    private static StoredRow Joined(StoredRow row, List<StoredRow> below)
    {
        var cells = row.Cells.ToList();
        foreach (var pieces in below.SelectMany(r => r.Cells).GroupBy(c => c.Column))
        {
            var rest = string.Concat(pieces.Select(p => p.Text[CellText.Continued.Length..]));
            var at = cells.FindIndex(c => c.Column == pieces.Key);
            if (at >= 0) cells[at] = cells[at] with { Text = cells[at].Text + rest };
            else cells.Add(pieces.First() with { Text = CellText.Continued + rest });
        }

        return row with { Cells = cells };
    }

    /// <summary>The head of a sheet, and of each column of the workbook that has one the column of the shape; null where it is not read.</summary>
    private (SheetHead Head, Dictionary<int, int?> Indexes) HeadOf(StoredSheet sheet, SheetShape shape)
    {
        var columns = new int[shape.Columns.Count];
        var indexes = new Dictionary<int, int?>();
        foreach (var cell in sheet.Rows.FirstOrDefault(r => r.Number == 1)?.Cells ?? [])
        {
            var text = cell.Text.Trim();
            if (text.Length == 0) continue;
            indexes[cell.Column] = null;
            if (text.StartsWith('#')) continue;
            var place = new CellPlace(sheet.Name, 1, cell.Column);
            var index = Enumerable.Range(0, columns.Length).FirstOrDefault(i => AllSheets.IsNamed(shape.Columns[i].Head, text), -1);
            if (index < 0)
            {
                _findings.Add(WorkbookDiagnostics.UnknownColumn, place, sheet.Name, text, place.Cell, _findings.Each(l => string.Join(", ", shape.Columns.Select(c => c.Head.In(l)))));
            }
            else if (columns[index] != 0)
            {
                _findings.Add(WorkbookDiagnostics.ColumnTwice, place, sheet.Name, new CellPlace(sheet.Name, 1, columns[index]).Cell, place.Cell);
            }
            else
            {
                columns[index] = cell.Column;
                if (shape.Columns[index].Form != CellForm.Remark) indexes[cell.Column] = index;
            }
        }

        return (new SheetHead(shape, sheet.Name, columns), indexes);
    }

    private void RequireColumns(SheetHead head)
    {
        for (var i = 0; i < head.Shape.Columns.Count; i++)
        {
            var column = head.Shape.Columns[i];
            if (!column.IsRequired || head.ColumnOf(i) != 0) continue;
            _findings.Add(WorkbookDiagnostics.ColumnMissing, new CellPlace(head.Name, 1), head.Name, _findings.Each(column.Head.In));
        }
    }
}
