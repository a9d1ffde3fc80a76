using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>What the lines above a table, and the name of its sheet, say of all of it.</summary>
internal sealed class TableContext
{
    private static readonly string[] Offices = ["unit kerja", "kantor", "office", "desa", "kelurahan", "kecamatan", "opd", "skpd", "instansi", "desa kelurahan", "nama unit kerja", "satuan kerja", "perangkat daerah", "nama desa", "work unit"];
    private static readonly string[] Periods = ["periode", "period", "bulan", "tahun", "triwulan", "semester", "year", "month", "quarter", "half", "tahun anggaran", "periode laporan"];
    private static readonly string[] Variables = ["variabel", "variable", "data", "jenis data", "uraian", "indikator", "indicator"];

    public PartialPeriod Period { get; private set; }

    public string? Office { get; private set; }

    public (Variable Variable, string? Item)? Variable { get; private set; }

    public List<(Wording Why, string Sign)> Doubts { get; } = [];

    /// <summary>The context of a table.</summary>
    /// <param name="grid">The sheet.</param>
    /// <param name="lines">The rows above it, from top to bottom.</param>
    /// <param name="names">The names of the catalog.</param>
    /// <param name="outer">What was said above another table of the sheet; null for none.</param>
    /// <param name="options">What is known besides.</param>
    public static TableContext Of(Grid grid, IEnumerable<int> lines, CatalogNames names, TableContext? outer, FigureTableOptions options)
    {
        var context = new TableContext();
        var titles = new List<string>();
        foreach (var row in lines) context.Read(grid.Row(row).ToArray(), names, titles);
        foreach (var title in titles) context.ReadTitle(title, names, options);
        context.Office ??= outer?.Office ?? (grid.Sheet is { } sheet && names.IsClosed && names.MatchOffice(sheet) is { IsCertain: true } named ? named.Office : null);
        if (context.Period.IsEmpty && outer is not null) context.Period = outer.Period;
        context.Variable ??= grid.Sheet is { } text && names.Match(text, null, isNearEnough: false) is { Variable: { } variable } match ? (variable, match.Item) : null;
        return context;
    }

    /// <summary>What is still open of a period, filled in.</summary>
    public PartialPeriod Complete(PartialPeriod told, FigureTableOptions options)
    {
        if (told.Year is null && Period.Year is { } year) told = told with { Year = year };
        if (told.Length is null && Period.Length is not null && (told.Year is null || told.Year == Period.Year)) told = Period;
        return told.Year is null && told.Length is not null && options.Period is { } asked ? told with { Year = asked.Year } : told;
    }

    private void Read(GridCell[] cells, CatalogNames names, List<string> titles)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var text = cells[i].Text;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var label = CellWords.Fold(colon >= 0 ? text[..colon] : text);
            var rest = colon >= 0 ? CellWords.Trim(text[(colon + 1)..]) : "";
            var isLabel = Offices.Contains(label) || Periods.Contains(label) || Variables.Contains(label);
            var next = i + 1;
            if (isLabel && rest.Length == 0 && next < cells.Length && cells[next].Text is ":" or "=") next++;
            if (isLabel && rest.Length == 0 && next < cells.Length)
            {
                rest = CellWords.Trim(cells[next].Text.TrimStart(':'));
                i = next;
                if (cells[next] is { Kind: GridKind.Date } date) rest = Dates.PeriodOf(date)?.Period.ToString() ?? rest;
            }

            if (!isLabel || rest.Length == 0) titles.Add(text);
            else if (Offices.Contains(label)) TakeOffice(rest, label, names);
            else if (Variables.Contains(label)) Variable = names.Match(rest, null, isNearEnough: false) is { Variable: { } variable } match ? (variable, match.Item) : Variable;
            else TakePeriod(rest, label);
        }
    }

    private void TakeOffice(string text, string head, CatalogNames names)
    {
        if (names.MatchOffice(text, head) is { } match)
        {
            Office = match.Office;
            if (!match.IsCertain) Doubts.Add((match.Why!, $"'{text}' → {match.Office}"));
        }
        else
        {
            // One that the catalog does not know is told with its figures.
            Office = text;
        }
    }

    private void TakePeriod(string text, string label)
    {
        var read = PeriodWords.Read(text) ?? PeriodWords.Read($"{label} {text}");
        if (read is { } period && Period.With(period) is { } both) Period = both;
    }

    private void ReadTitle(string title, CatalogNames names, FigureTableOptions options)
    {
        if (HeadNames.SaysScale(CellWords.Fold(title))) Doubts.Add((Whys.Scaled(title), $"'{title}'"));
        if (Variable is null && names.Match(title, null, isNearEnough: false) is { Variable: { } variable } match) Variable = (variable, match.Item);
        if (PeriodWords.Read(title) is { } whole && Period.With(whole) is { } both)
        {
            Period = both;
        }
        else if (Period.Year is null && PeriodWords.OnlyYear(title) is { } year)
        {
            Period = Period with { Year = year };
            if (options.Period?.Year != year) TitleYear = year;
        }
    }

    /// <summary>A year that only a title says, and that nobody asked for.</summary>
    public int? TitleYear { get; private set; }
}
