namespace Iki.Documents.Figures;

/// <summary>Settles what columns hold whose head alone does not say it: by what stands below, and by the other columns.</summary>
internal sealed class ColumnRoles(List<HeadColumn> columns, List<int> rows, Grid grid, CatalogNames names)
{
    public void Settle()
    {
        foreach (var column in columns.Where(c => c.Role is null)) ByContent(column);
        foreach (var column in columns.Where(c => c.Role is null && c.Likely is not null))
        {
            column.Role = column.Likely;
            column.Doubt(Whys.LikelyHead);
        }

        OneLabel();
        Values();
        foreach (var column in columns.Where(c => c.Role is null)) (column.Role, column.Why) = (FigureColumnRole.Ignored, Whys.NotRead);
    }

    private IEnumerable<GridCell> Cells(HeadColumn column) => rows.Select(r => grid.Own(r, column.Column)).OfType<GridCell>();

    private void ByContent(HeadColumn column)
    {
        var texts = Cells(column).Where(c => c.Kind == GridKind.Text && !HeadColumn.IsFigure(c)).Select(c => c.Text).Distinct().Take(60).ToList();
        if (texts.Count == 0) return;
        var others = columns.Where(c => c != column).Select(c => c.Role).ToHashSet();
        var told = texts.Where(t => !HeadNames.IsTotal(CellWords.Fold(t))).ToList();
        if (told.Count == 0) return;
        if (!others.Contains(FigureColumnRole.Variable) && told.All(t => names.Find(t) is not null))
        {
            (column.Role, column.Why) = (FigureColumnRole.Variable, Whys.NamesBelow);
        }
        else if (!others.Contains(FigureColumnRole.Office) && names.IsClosed && told.All(t => names.MatchOffice(t, column.Head) is { IsCertain: true }))
        {
            (column.Role, column.Why) = (FigureColumnRole.Office, Whys.OfficesBelow);
        }
        else if (!others.Contains(FigureColumnRole.Label) && !others.Contains(FigureColumnRole.Variable) && told.Count(t => names.Match(t, null, isNearEnough: false) is not null) * 2 >= told.Count)
        {
            (column.Role, column.Why) = (FigureColumnRole.Label, Whys.NamesBelow);
        }
    }

    /// <summary>Of several columns with labels the one that names most is read.</summary>
    private void OneLabel()
    {
        var labels = columns.Where(c => c.Role == FigureColumnRole.Label).ToList();
        if (labels.Count < 2) return;
        var best = labels.MaxBy(l => Cells(l).Take(60).Count(c => names.Match(c.Text, null) is not null));
        foreach (var label in labels.Where(l => l != best)) (label.Role, label.Why) = (FigureColumnRole.Ignored, Whys.NotFigures);
    }

    private void Values()
    {
        var values = columns.Where(c => c.Role == FigureColumnRole.Value).ToList();
        var open = values.Where(v => !v.IsBound).ToList();
        var bound = values.Count - open.Count;
        if (bound > 0)
        {
            foreach (var column in open)
            {
                if (CellWords.Fold(column.Head) is "jumlah") (column.Role, column.Why) = (FigureColumnRole.Total, Whys.SumOfOthers);
                else column.Doubt(Whys.TwoValues);
            }
        }
        else if (open.Count > 1)
        {
            var first = open.FirstOrDefault(c => CellWords.Fold(c.Head) is "nilai" or "value" or "angka" or "realisasi" or "figure") ?? open[0];
            first.Doubt(Whys.TwoValues);
            foreach (var other in open.Where(o => o != first))
            {
                other.Role = FigureColumnRole.Ignored;
                other.Doubt(Whys.TwoValues);
            }
        }
        else if (open.Count == 0 && columns.All(c => c.Role != FigureColumnRole.Text))
        {
            var totals = columns.Where(c => c.Role == FigureColumnRole.Total).ToList();
            var numeric = columns.Where(c => c.Role is null && Cells(c).Any(HeadColumn.IsFigure)).ToList();
            if (numeric is [var only] && totals.Count == 0)
            {
                only.Role = FigureColumnRole.Value;
                only.Doubt(Whys.OnlyNumbers);
            }
            else if (numeric.Count == 0 && totals is [{ IsBound: false } total])
            {
                // A lone "Total" is no sum of other columns.
                total.Role = FigureColumnRole.Value;
                total.Doubt(Whys.LikelyHead);
            }
        }
    }
}
