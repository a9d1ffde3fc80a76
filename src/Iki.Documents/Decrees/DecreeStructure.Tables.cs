using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>Tables: two-column blocks of labels, tables of indicators with or without a head, and tables that only hold lines.</summary>
internal sealed partial class DecreeStructure
{
    private int _headWidth;
    private bool _isNewTable;
    private Piece? _objective;

    private void TakeTable(Table table)
    {
        var rows = TableGrid.Of(table);
        var isHeaded = false;
        (_isNewTable, _isSigning) = (true, false);
        if (_looseHead.Count > 0 && rows.Count > 0 && _position is not null && TableHead.At(rows, 0, _year) is null && LooseHead(rows[0].Cells.Length) is { } loose)
        {
            TakeHead(loose, rows[0]);
            isHeaded = true;
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (TableHead.At(rows, i, _year) is { } head)
            {
                TakeHead(head, rows[i]);
                isHeaded = true;
                i += head.RowCount - 1;
                continue;
            }

            var row = rows[i];
            if (!row.Filled.Any()) continue;
            if (TakeLabelRow(row))
            {
                isHeaded = false;
                continue;
            }

            if (_head is not null && (isHeaded || IsContinued(row)))
            {
                isHeaded = true;
                TakeDataRow(row);
            }
            else
            {
                TakeLooseRow(row);
            }
        }
    }

    private void TakeHead(TableHead head, GridRow row)
    {
        EndSection();
        _isBlockExpected = false;
        var isSame = _head is not null && head.Columns.Select(c => c.Head).SequenceEqual(_head.Columns.Select(c => c.Head));
        (_head, _headWidth) = (head, row.Cells.Length);
        if (!isSame)
        {
            foreach (var column in head.Columns.Where(c => c.Role == ColumnRole.Unknown && c.Head.Length > 0).DistinctBy(c => c.Head)) _findings.LeaveOut(DecreeDescriptors.ColumnUnknown, row.Place, column.Head);
        }
    }

    /// <summary>A table without a head goes on with the one before where it has as many columns and no label came between.</summary>
    private bool IsContinued(GridRow row) => _section is null && _position is { Rows.Count: > 0 } && row.Cells.Length == _headWidth;

    /// <summary>"2. | Tugas | : | …", and rows below it whose label cell is empty.</summary>
    private bool TakeLabelRow(GridRow row)
    {
        var filled = row.Filled.ToList();
        for (var i = 0; i < Math.Min(filled.Count, 3); i++)
        {
            var cell = filled[i].Cell;
            var line = cell.Lines[0];
            var text = line.Text.TrimEnd(':', ' ');
            if (cell.Lines.Count == 1 && PositionLabels.Word(text) is { } label && !IsColumnWord(filled, i))
            {
                TakeLabel(label, "", line);
                TakeContents(filled.Skip(i + 1).Select(f => f.Cell), label);
                return true;
            }

            if (PositionLabels.Of(line, false) is { Behind.Length: > 0 } own && filled.Count - i <= 2)
            {
                TakeLabel(own.Label, own.Behind, line);
                TakeContents([new GridCell([.. cell.Lines.Skip(1)], 1, 1, cell.Place), .. filled.Skip(i + 1).Select(f => f.Cell)], own.Label);
                return true;
            }

            if (!IsNumberCell(cell)) break;
        }

        // "2. | • …": the label is missing, its number is not.
        if (_head is null && filled is [{ Cell: var number }, { Cell: var content }] && IsNumberCell(number) && (_isBlockExpected || _section is not null))
        {
            if (number.Text.Trim('.', ')', '(') is "1" && _isBlockExpected && PositionWords.IsTitle(content.Text))
            {
                _findings.Doubt(DecreeDescriptors.LabelMissing, content.Place, null, false, content.Text, "Jabatan");
                Begin(content.Text, content.Place);
                return true;
            }

            if (number.Text.Trim('.', ')', '(') is "2" or "3" && _position is not null && _section is not null)
            {
                var label = number.Text.Contains('2', StringComparison.Ordinal) ? PositionLabel.Duties : PositionLabel.Functions;
                _findings.Doubt(DecreeDescriptors.LabelMissing, content.Place, null, false, content.Text, label == PositionLabel.Duties ? "Tugas" : "Fungsi");
                TakeLabel(label, "", number.Lines[0]);
                TakeContents([content], label);
                return true;
            }
        }

        return false;
    }

    /// <summary>"JABATAN" among other words of a head is a column.</summary>
    private static bool IsColumnWord(List<(int Column, GridCell Cell)> filled, int at) =>
        filled.Skip(at + 1).Count(f => HeadWords.RoleOf(f.Cell.Text) is not (ColumnRole.Unknown or ColumnRole.Position) && Plain.Words(f.Cell.Text).Length <= 5) >= 2;

    private void TakeContents(IEnumerable<GridCell> cells, PositionLabel label)
    {
        foreach (var line in cells.SelectMany(c => c.Lines))
        {
            var text = line.Text.TrimStart(':', ' ');
            if (text.Length == 0 && line.Mark.Length == 0) continue;
            var content = line.Mark.Length > 0 ? line : LineMarks.Line(text, line.Place);
            if (label is PositionLabel.Person) continue;
            if (label is PositionLabel.Other)
            {
                LeaveOver(content);
                continue;
            }

            if (label == PositionLabel.Office && _position is not null) _position.Office = text;
            else if (label == PositionLabel.Title && content.Mark.Length > 0) TakeOfPosition(content with { Mark = "" });
            else if (_position is not null) TakeOfPosition(content);
        }
    }

    /// <summary>A row of no table of indicators: its lines as if they stood outside of it.</summary>
    private void TakeLooseRow(GridRow row)
    {
        var filled = row.Filled.ToList();
        if (filled.Count == 1)
        {
            foreach (var line in filled[0].Cell.Lines) TakeLine(line);
            return;
        }

        // A label and its colon, a mark and its text: one line.
        var first = string.Join(' ', filled.Select(f => f.Cell.Lines[0].Whole));
        TakeLine(LineMarks.Line(first, row.Place, isBold: filled[0].Cell.Lines[0].IsBold));
        foreach (var line in filled.SelectMany(f => f.Cell.Lines.Skip(1))) TakeLine(line);
    }

    private static bool IsNumberCell(GridCell cell) => cell.Text.Trim('.', ')', '(', ' ') is { Length: 1 or 2 } n && (n.All(char.IsAsciiDigit) || n == ":");
}
