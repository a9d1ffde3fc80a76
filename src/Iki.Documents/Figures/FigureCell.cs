using System.Buffers;
using System.Globalization;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Figures;

/// <summary>What a cell where a figure belongs says.</summary>
/// <param name="Number">The figure as a number; null for none.</param>
/// <param name="Text">The text of a figure, which the library reads; null for none.</param>
/// <param name="Problem">Why it cannot be used; null where it can.</param>
/// <param name="IsWord">Whether it says in words that nothing is reported.</param>
internal readonly record struct FigureCell(decimal? Number = null, string? Text = null, Diagnostic? Problem = null, bool IsWord = false)
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-–—−.…_/ ");

    // Dividing by it leaves no zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly string[] Unreported =
        ["n a", "na", "nan", "belum ada", "belum ada data", "data belum ada", "tidak ada data", "belum", "belum dilaporkan", "belum lapor", "not available", "not reported", "no data", "null"];

    private static readonly string[] Doubtful = ["nihil", "nil", "tidak ada", "kosong", "none", "nol", "zero"];

    /// <summary>Whether nothing is reported.</summary>
    public bool IsBlank => Number is null && Text is null && Problem is null;

    /// <summary>Reads a cell for a variable.</summary>
    public static FigureCell Read(GridCell? cell, Variable variable, string? unit)
    {
        if (cell is null) return default;
        var isPercent = unit is "%";
        switch (cell.Kind)
        {
            case GridKind.Number:
                return new FigureCell(cell.Number);
            case GridKind.Percent:
                return isPercent ? new FigureCell(cell.Number * 100 / One) : Refused(FigureDescriptors.PercentForNumber, Plain(cell.Number * 100), variable.Name, unit ?? "");
            case GridKind.Date or GridKind.Time:
                return Refused(FigureDescriptors.DateForFigure, cell.Text);
            case GridKind.Error:
                return Refused(FigureDescriptors.FailedFormula, cell.Text);
            case GridKind.NotComputed:
                return Refused(FigureDescriptors.NotComputed);
            case GridKind.Boolean:
                return Refused(FigureDescriptors.YesOrNo, cell.Text);
            case GridKind.TooLong:
                return Refused(FigureDescriptors.TooLong, cell.Text);
        }

        var folded = CellWords.Fold(cell.Text);
        if (Unreported.Contains(folded) || cell.Text.AsSpan().IndexOfAnyExcept(Dashes) < 0) return new FigureCell(IsWord: true);
        if (Doubtful.Contains(folded)) return Refused(FigureDescriptors.NoneOrUnknown, cell.Text);
        if (cell.Text.EndsWith('%') && cell.Text[..^1].TrimEnd() is var bare && Figure.Read(bare, NumberNotation.Indonesian).Problem is null)
        {
            return isPercent ? new FigureCell(Text: bare) : Refused(FigureDescriptors.PercentForNumber, bare, variable.Name, unit ?? "");
        }

        return new FigureCell(Text: cell.Text);
    }

    private static FigureCell Refused(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => new(Problem: Diagnostic.Of(descriptor, arguments));

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
