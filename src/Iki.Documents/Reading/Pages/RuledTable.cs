namespace Iki.Documents.Reading.Pages;

/// <summary>A cell between ruling lines, with the words and the inner lines in it.</summary>
internal sealed class PdfCell
{
    public required int Row { get; init; }

    public required int Column { get; init; }

    public required int RowSpan { get; init; }

    public required int ColumnSpan { get; init; }

    public required double Left { get; init; }

    public required double Right { get; init; }

    public List<PdfWord> Words { get; } = [];

    /// <summary>Lines within the cell: bars of fractions, or underlines.</summary>
    public List<Rule> Bars { get; } = [];
}

/// <summary>A table that ruling lines make on one page.</summary>
internal sealed class RuledTable
{
    public required double[] Columns { get; init; }

    public required double[] Rows { get; init; }

    public required List<PdfCell> Cells { get; init; }

    private PdfCell?[]? _places;

    public double Top => Rows[0];

    public double Bottom => Rows[^1];

    /// <summary>The cell at a place between the lines.</summary>
    public PdfCell? CellOf(int row, int column)
    {
        var width = Columns.Length - 1;
        if (_places is null)
        {
            _places = new PdfCell?[width * (Rows.Length - 1)];
            foreach (var cell in Cells)
            {
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++) Array.Fill(_places, cell, r * width + cell.Column, cell.ColumnSpan);
            }
        }

        return _places[row * width + column];
    }
}
