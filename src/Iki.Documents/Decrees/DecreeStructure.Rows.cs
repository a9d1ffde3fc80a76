using Iki.Documents.Diagnostics;

namespace Iki.Documents.Decrees;

/// <summary>Rows of tables of indicators: an objective that spans rows, an indicator, its formula and what stands beside it.</summary>
internal sealed partial class DecreeStructure
{
    private string _titleOfRows = "";

    private void TakeDataRow(GridRow row)
    {
        var head = _head!;
        var filled = row.Filled.ToList();
        if (TakeGroupRow(filled, head)) return;
        TakePositionCell(row, head);
        if (_position is null)
        {
            _findings.Ask(DecreeDescriptors.PositionUntitled, row.Place, null, false);
            Begin("", row.Place);
            _head = head;
            _section = null;
        }

        var objective = Cells(row, ColumnRole.Objective);
        var indicator = Cells(row, ColumnRole.Indicator);
        var isFirstOfTable = _isNewTable;
        _isNewTable = false;
        if (indicator.Count == 0 && objective.Count > 0 && row.Filled.All(f => RoleAt(f.Column) is ColumnRole.Objective or ColumnRole.Number))
        {
            TakeObjective(objective);
            return;
        }

        var last = _position!.Rows.LastOrDefault();
        var isCut = isFirstOfTable && last is not null && objective.All(l => Begins(l, char.IsLower)) && indicator.Count > 0 && Begins(indicator[0], char.IsLower) && indicator[0].Mark.Length == 0;
        if (last is not null && (isCut || (indicator.Count == 0 && objective.Count == 0)))
        {
            GoOn(last, row, indicator, isFirstOfTable);
            return;
        }

        if (objective.Count > 0) TakeObjective(objective);
        AddRows(row, indicator);
    }

    private void TakeObjective(IReadOnlyList<PaperLine> lines)
    {
        var text = lines.Count == 2 ? _pairs.Joined(lines[0].Text, lines[1].Whole) : CellLines.Text(lines);
        if (_position!.Rows.LastOrDefault()?.Objective is { } before && _objective is not null && char.IsLower(text[0]) && lines[0].Mark.Length == 0 && before.Text == _objective.Text)
        {
            var whole = before with { Text = Hyphens.Join(before.Text, text) };
            foreach (var row in _position.Rows.Where(r => r.Objective == before)) row.Objective = whole;
            _objective = whole;
            return;
        }

        _objective = new Piece(text, lines[0].Place);
    }

    private void AddRows(GridRow row, IReadOnlyList<PaperLine> indicator)
    {
        var print = Cells(row, ColumnRole.Print);
        var sources = Cells(row, ColumnRole.Source);
        var names = indicator.Count(l => l.Mark.Length > 0) >= 2 && indicator[0].Mark.Length > 0 ? ListedItems.Of(indicator) : null;
        var prints = names is null ? null : ListedItems.Parted(print, names.Count);
        if (names is not null && prints is not null)
        {
            var parts = ListedItems.Parted(sources, names.Count);
            for (var i = 0; i < names.Count; i++) AddRow(row, [names[i]], prints[i], parts is null ? sources : parts[i]);
            return;
        }

        AddRow(row, indicator, print, sources);
    }

    private void AddRow(GridRow row, IReadOnlyList<PaperLine> indicator, IReadOnlyList<PaperLine> print, IReadOnlyList<PaperLine> sources)
    {
        var name = CellLines.Text(indicator);
        var isNameless = name.Length == 0;
        if (isNameless) name = print.Count > 0 ? print[0].Text : _objective?.Text ?? "";
        if (name.Length == 0)
        {
            foreach (var (column, cell) in row.Filled) _findings.LeaveOut(DecreeDescriptors.CellUnread, cell.Place, cell.Text, _head!.Columns[column].Head);
            return;
        }

        var place = indicator.Count > 0 ? indicator[0].Place : row.Place;
        var draft = new RowDraft { Objective = _objective ?? new Piece("", row.Place), Indicator = new Piece(name, place), Place = row.Place, IsNameless = isNameless, MayShareSources = sources.Count == 0 && (_isSpanless || IsSpanned(row, ColumnRole.Source)), IsSourceSpanned = IsSpanned(row, ColumnRole.Source) };
        var formula = new FormulaCell { Place = print.Count > 0 ? print[0].Place : row.Place };
        formula.Print.AddRange(print);
        formula.Sources.AddRange(sources);
        draft.Formulas.Add(formula);
        draft.Definition.AddRange(Cells(row, ColumnRole.Definition));
        draft.Notes.AddRange(Cells(row, ColumnRole.Note));
        draft.Responsible.AddRange(Cells(row, ColumnRole.Responsible));
        draft.Unit = Hyphens.Join(Cells(row, ColumnRole.Unit).Select(l => l.Whole));
        draft.Weight = Hyphens.Join(Cells(row, ColumnRole.Weight).Select(l => l.Whole));
        AddTargets(draft, row);
        foreach (var (column, cell) in row.Filled)
        {
            if (RoleAt(column) == ColumnRole.Unknown) _findings.LeaveOut(DecreeDescriptors.CellUnread, cell.Place, cell.Text, _head!.Columns[column].Head);
        }

        _position!.Rows.Add(draft);
    }

    private void AddTargets(RowDraft draft, GridRow row)
    {
        foreach (var (column, cell) in row.Filled)
        {
            if (RoleAt(column) != ColumnRole.Target) continue;
            var head = _head!.Columns[column];
            draft.Targets.Add(new PrintedTarget(cell.Text, head.Head, head.Period, cell.Place));
        }
    }

    /// <summary>A row without an indicator: a note, a further formula, or what a new page cut off.</summary>
    private void GoOn(RowDraft last, GridRow row, IReadOnlyList<PaperLine> indicator, bool isCut)
    {
        if (indicator.Count > 0) last.Indicator = last.Indicator with { Text = Hyphens.Join(last.Indicator.Text, Hyphens.Join(indicator.Select(l => l.Whole))) };
        var print = Cells(row, ColumnRole.Print);
        var sources = Cells(row, ColumnRole.Source);
        var formula = last.Formulas[^1];
        if (print.Count > 0 && !isCut && indicator.Count == 0 && FormulaCells.IsOwn(print) && formula.Print.Count > 0)
        {
            formula = new FormulaCell { Place = print[0].Place };
            last.Formulas.Add(formula);
            _findings.Ask(DecreeDescriptors.RowWithoutName, print[0].Place, null, true, last.Indicator.Text);
        }

        AddCut(formula.Print, print);
        AddCut(formula.Sources, sources);
        AddCut(last.Definition, Cells(row, ColumnRole.Definition));
        AddCut(last.Responsible, Cells(row, ColumnRole.Responsible));
        AddCut(last.Notes, Cells(row, ColumnRole.Note));
        last.Unit = Hyphens.Join(last.Unit, Hyphens.Join(Cells(row, ColumnRole.Unit).Select(l => l.Whole)));
        AddTargets(last, row);
        foreach (var (column, cell) in row.Filled)
        {
            if (RoleAt(column) is ColumnRole.Unknown or ColumnRole.Weight) _findings.LeaveOut(DecreeDescriptors.CellUnread, cell.Place, cell.Text, _head!.Columns[column].Head);
        }
    }

    private static void AddCut(List<PaperLine> lines, IReadOnlyList<PaperLine> more)
    {
        var first = true;
        foreach (var line in more)
        {
            if (first && lines.Count > 0 && line.Mark.Length == 0 && (Hyphens.GoesOn(lines[^1].Text, line.Text))) lines[^1] = lines[^1] with { Text = Hyphens.Join(lines[^1].Text, line.Text) };
            else lines.Add(line);
            first = false;
        }
    }

    /// <summary>In one table for all, a row that only names a position.</summary>
    private bool TakeGroupRow(List<(int Column, GridCell Cell)> filled, TableHead head)
    {
        if (head.Has(ColumnRole.Position)) return false;
        var told = filled.Where(f => !IsNumberCell(f.Cell) && !IsRoman(f.Cell.Text)).ToList();
        if (told is not [{ Column: var column, Cell: var cell }] || RoleAt(column) is ColumnRole.Print or ColumnRole.Source or ColumnRole.Indicator && cell.ColumnSpan == 1) return false;
        if (cell.ColumnSpan < 2 && told.Count == filled.Count && RoleAt(column) == ColumnRole.Objective && !PositionWords.IsTitle(cell.Text)) return false;
        var label = PositionLabels.Of(cell.Lines[0], false);
        var title = label is (PositionLabel.Title, { Length: > 0 } rest) ? rest : LineMarks.Line(cell.Text, cell.Place) is { Mark.Length: > 0 } marked ? marked.Text : cell.Text;
        if (label is null && !PositionWords.IsTitle(title)) return false;
        Begin(WithoutRoman(title), cell.Place);
        (_head, _section, _objective) = (head, null, null);
        return true;
    }

    private void TakePositionCell(GridRow row, TableHead head)
    {
        if (!head.Has(ColumnRole.Position)) return;
        var lines = Cells(row, ColumnRole.Position);
        if (lines.Count == 0) return;
        var title = CellLines.Text(lines);
        if (title == _titleOfRows && _position is not null) return;
        if (_isNewTable && _position is { Rows.Count: > 0 } && char.IsLower(title[0]))
        {
            _position.Title = _position.Title with { Text = Hyphens.Join(_position.Title.Text, title) };
            return;
        }

        Begin(title, lines[0].Place);
        (_head, _section, _objective, _titleOfRows) = (head, null, null, title);
    }

    private IReadOnlyList<PaperLine> Cells(GridRow row, ColumnRole role) =>
        [.. row.Filled.Where(f => RoleAt(f.Column) == role).SelectMany(f => f.Cell.Lines)];

    private ColumnRole RoleAt(int column) => column < _head!.Columns.Length ? _head.Columns[column].Role : ColumnRole.Unknown;

    private bool IsSpanned(GridRow row, ColumnRole role) => _head!.ColumnsOf(role).Any(row.Covered.Contains);

    private static bool Begins(PaperLine line, Func<char, bool> how) => line.Text.Length > 0 && how(line.Text[0]);

    private static bool IsRoman(string text) => text.Trim('.', ')', ' ') is { Length: > 0 and <= 5 } n && n.All(c => c is 'I' or 'V' or 'X') || text.Trim('.', ')', ' ') is [>= 'A' and <= 'Z'];

    private static string WithoutRoman(string title)
    {
        var end = title.IndexOfAny(['.', ')']);
        return end is > 0 and <= 5 && IsRoman(title[..end]) ? title[(end + 1)..].Trim() : title;
    }
}
