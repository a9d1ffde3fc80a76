namespace Iki.Documents.Decrees;

/// <summary>Text whose columns are lost: from the words of a head to the next position, cells follow one another.</summary>
internal sealed partial class DecreeStructure
{
    private const int HeadReach = 16;
    private List<PaperLine> _looseHead = [];

    /// <summary>The part after such a text that begins at a part; the part itself where none begins.</summary>
    private int FlatEnd(int start)
    {
        if (_position is null || _parts[start] is not PaperLine first || !FlatHead.IsHead(first)) return start;
        var reach = _parts.Skip(start).Take(HeadReach).TakeWhile(p => p is PaperLine line && PositionLabels.Of(line, false) is null).Cast<PaperLine>().ToList();
        if (!FlatHead.IsWhole(reach.Where(FlatHead.IsHead))) return start;
        var end = start;
        while (end < _parts.Count && _parts[end] is PaperLine line && !Ends(line, end)) end++;
        return end;

        bool Ends(PaperLine line, int at) => (PositionWords.IsBlockHeading(line.Text) && _parts.Skip(at + 1).Take(4).Any(p => p is PaperLine next && PositionLabels.Of(next, true) is not null)) || (Persons.IsSigningOffice(line.Whole) && line.Mark.Length == 0)
            || PositionLabels.Of(line, false) is (PositionLabel.Title or PositionLabel.Duties, _);
    }

    private void TakeFlat(int start, int end)
    {
        EndSection();
        _isBlockExpected = false;
        var lines = _parts.Skip(start).Take(end - start).Cast<PaperLine>().Where(l => !FlatHead.IsHead(l)).ToList();
        if (lines.Count == 0)
        {
            // The words of the head stand above a table that has none of its own.
            _looseHead = [.. _parts.Skip(start).Take(end - start).Cast<PaperLine>()];
            return;
        }

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

    /// <summary>The head of a table whose words stand above it as lines: as many roles as columns, in the usual order.</summary>
    private TableHead? LooseHead(int columns)
    {
        var words = Plain.Words(string.Join(' ', _looseHead.Select(l => l.Text)));
        _looseHead = [];
        var roles = new List<HeadColumn>();
        if (words.Contains("no")) roles.Add(new HeadColumn(ColumnRole.Number, "NO"));
        if (words.Contains("sasaran") || words.Contains("utama") || words.Count(w => w == "kinerja") > 1) roles.Add(new HeadColumn(ColumnRole.Objective, "SASARAN"));
        roles.Add(new HeadColumn(ColumnRole.Indicator, "INDIKATOR"));
        if (words.Any(w => w is "penjelasan" or "formulasi" or "rumus" or "formula")) roles.Add(new HeadColumn(ColumnRole.Print, "FORMULASI"));
        if (words.Contains("sumber")) roles.Add(new HeadColumn(ColumnRole.Source, "SUMBER DATA"));
        return words.Contains("indikator") && roles.Count == columns ? new TableHead([.. roles], 0) : null;
    }
}
