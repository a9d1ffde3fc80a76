using System.Globalization;
using Iki.Core;

namespace Iki.Documents.Figures;

/// <summary>What the head of a column says.</summary>
internal sealed class HeadColumn
{
    public required int Column { get; init; }

    public string Head { get; private init; } = "";

    public FigureColumnRole? Role { get; set; }

    public FigureColumnRole? Likely { get; private set; }

    public PartialPeriod Period { get; private set; }

    public string? Office { get; set; }

    public Variable? Variable { get; set; }

    public string? Item { get; set; }

    public bool IsCertain { get; set; } = true;

    public Wording? Why { get; set; }

    /// <summary>Whether its head says of what its figures are.</summary>
    public bool IsBound => !Period.IsEmpty || Office is not null || Variable is not null;

    /// <summary>Whether its head says anything that is known.</summary>
    public bool IsKnown => Role is not null || Likely is not null || IsBound;

    /// <summary>Reads the head of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">The cells of the rows of the head, those above first.</param>
    /// <param name="names">The names of the catalog.</param>
    /// <param name="isNearEnough">Whether names that are only near are meant too.</param>
    public static HeadColumn Of(int column, IReadOnlyList<GridCell> cells, CatalogNames names, bool isNearEnough = false)
    {
        var head = new HeadColumn { Column = column, Head = string.Join(" / ", cells.Select(c => c.Text)) };
        if (cells.Count == 0) return head;
        var folded = cells.Select(c => CellWords.Fold(c.Text)).ToArray();
        if (cells.Where((c, i) => HeadNames.IsTarget(folded[i])).Any(c => names.Match(c.Text, null, isNearEnough: false) is null))
        {
            (head.Role, head.Why) = (FigureColumnRole.Ignored, Whys.NotFigures);
            return head;
        }

        var whole = cells.Count > 1 && cells.All(c => c.Kind == GridKind.Text || c.IsNumeric) ? PeriodWords.Read(string.Join(' ', cells.Select(c => c.Text))) : null;
        if (whole is { } told) head.Period = told;
        for (var i = 0; i < cells.Count; i++) head.Take(cells[i], folded[i], whole is not null, names, isNearEnough);
        if (head.Role is FigureColumnRole.Total || (head.IsBound && folded.Any(HeadNames.IsTotal)))
        {
            (head.Role, head.Why) = (FigureColumnRole.Total, Whys.SumOfOthers);
        }
        else if (head.IsBound)
        {
            head.Role = FigureColumnRole.Value;
            head.Why ??= !head.Period.IsEmpty ? Whys.PeriodHead : head.Office is not null ? Whys.OfficeHead : Whys.VariableHead;
        }
        else if (head.Role is not null)
        {
            head.Why ??= Whys.KnownHead;
        }

        return head;
    }

    /// <summary>The same, to be settled further.</summary>
    public static HeadColumn Copy(HeadColumn head) => (HeadColumn)head.MemberwiseClone();

    /// <summary>Whether a text is known in a head: a role, a period, an office, a variable.</summary>
    public static bool IsKnownText(string text, CatalogNames names) => Of(1, [new GridCell(1, 1, GridKind.Text, text)], names).IsKnown;

    private void Take(GridCell cell, string folded, bool hasPeriod, CatalogNames names, bool isNearEnough)
    {
        if (cell.Kind == GridKind.Date)
        {
            if (Dates.PeriodOf(cell) is not { } date || Period.With(date.Period) is not { } dated) return;
            Period = dated;
            if (!date.IsCertain) Doubt(Whys.DayOfHead);
            return;
        }

        if (cell.Kind is not (GridKind.Text or GridKind.Number)) return;
        var outside = CellWords.WithoutBrackets(cell.Text, out _);
        if (!hasPeriod && (PeriodWords.Read(cell.Text) ?? (outside is null ? null : PeriodWords.Read(outside))) is { } period)
        {
            if (Period.With(period) is { } both) Period = both;
            return;
        }

        if ((HeadNames.RoleOf(folded) ?? (outside is null ? null : HeadNames.RoleOf(CellWords.Fold(outside)))) is { } role)
        {
            // What stands lower says more: "Realisasi" above "Sumber data".
            if (!(hasPeriod && role is FigureColumnRole.Month or FigureColumnRole.Quarter or FigureColumnRole.Semester or FigureColumnRole.Year)) Role = role;
            return;
        }

        if (names.MatchOffice(cell.Text, isNearEnough: isNearEnough) is { } office)
        {
            Office = office.Office;
            if (!office.IsCertain) Doubt(office.Why!);
        }
        else if (Variable is { Items.Count: > 0 } above && names.MatchItem(above, cell.Text) is { } item)
        {
            Item = item.Item;
            if (!item.IsCertain) Doubt(item.Why!);
        }
        else if (names.Match(cell.Text, null, isNearEnough: false) is { } match)
        {
            (Variable, Item) = (match.Variable, match.Item);
            Why ??= match.Why;
        }
        else
        {
            Likely ??= HeadNames.LikelyRoleOf(folded);
        }
    }

    public void Doubt(Wording why) => (IsCertain, Why) = (false, why);

    /// <summary>As a mapping has it.</summary>
    public MappedColumn ToMapped() => new()
    {
        Column = Column, Head = Head, Role = Role ?? FigureColumnRole.Ignored, Variable = Variable?.Name, Item = Item, Office = Office,
        Period = Period.IsEmpty ? null : Period.ToString(), IsCertain = IsCertain, Why = Why ?? Whys.NotRead,
    };

    /// <summary>Whether a cell holds a number, as one or as a text, that is no year.</summary>
    public static bool IsFigure(GridCell cell) => cell.Kind switch
    {
        GridKind.Number => cell.Number is < 1945 or > 2100 || decimal.Truncate(cell.Number) != cell.Number,
        GridKind.Percent or GridKind.TooLong or GridKind.NotComputed or GridKind.Error or GridKind.Boolean => true,
        GridKind.Text => cell.Text.Length < 40 && IsNumberText(cell.Text) && !(int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1945 and <= 2100),
        _ => false,
    };

    private static bool IsNumberText(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('.' or ',' or '-' or '+' or '%' or ' ' or '\u00A0')) return false;
        }

        return digits > 0;
    }
}
