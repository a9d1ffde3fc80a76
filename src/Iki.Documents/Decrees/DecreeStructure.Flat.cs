namespace Iki.Documents.Decrees;

/// <summary>Text whose columns are lost: from the words of a head to the next position, cells follow one another.</summary>
internal sealed partial class DecreeStructure
{
    private const int HeadReach = 16;

    /// <summary>The part after such a text that begins at a part; the part itself where none begins.</summary>
    private int FlatEnd(int start)
    {
        if (_position is null || _parts[start] is not PaperLine first || !FlatHead.IsHead(first)) return start;
        var reach = _parts.Skip(start).Take(HeadReach).TakeWhile(p => p is PaperLine line && PositionLabels.Of(line, false) is null).Cast<PaperLine>().ToList();
        if (!FlatHead.IsWhole(reach.Where(FlatHead.IsHead))) return start;
        var end = start;
        while (end < _parts.Count && _parts[end] is PaperLine line && !Ends(line)) end++;
        return end;

        static bool Ends(PaperLine line) => PositionWords.IsBlockHeading(line.Text) || (Persons.IsSigningOffice(line.Whole) && line.Mark.Length == 0)
            || PositionLabels.Of(line, false) is (PositionLabel.Title or PositionLabel.Duties, _);
    }

    private void TakeFlat(int start, int end)
    {
        EndSection();
        _isBlockExpected = false;
        var lines = _parts.Skip(start).Take(end - start).Cast<PaperLine>().Where(l => !FlatHead.IsHead(l)).ToList();
        if (lines.Count == 0) return;
        foreach (var row in FlatRows.Of(lines))
        {
            if (row.Objective.Length > 0) _objective = new Piece(row.Objective, row.Place);
            var draft = new RowDraft { Objective = _objective ?? new Piece("", row.Place), Indicator = new Piece(row.Indicator, row.Place), Place = row.Place, IsGuessed = true, MayShareSources = row.Sources.Count == 0 && row.Objective.Length == 0 };
            var formula = new FormulaCell { Place = row.Place };
            formula.Print.AddRange(row.Print);
            formula.Sources.AddRange(row.Sources);
            draft.Formulas.Add(formula);
            _position!.Rows.Add(draft);
        }
    }
}
