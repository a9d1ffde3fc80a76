using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>A text of the paper and where it stands.</summary>
internal sealed record Piece(string Text, DocumentPlace Place);

/// <summary>A target as printed.</summary>
internal sealed record PrintedTarget(string Text, string Head, Period? Period, DocumentPlace Place);

/// <summary>A row of a table of indicators: what the paper says in each of its columns.</summary>
internal sealed class RowDraft
{
    public required Piece Objective { get; set; }

    public required Piece Indicator { get; set; }

    public required DocumentPlace Place { get; init; }

    /// <summary>The cells of the formula: one, or several where the row has formula rows of its own without a name.</summary>
    public List<FormulaCell> Formulas { get; } = [];

    public string Unit { get; set; } = "";

    public List<PrintedTarget> Targets { get; } = [];

    public List<PaperLine> Responsible { get; } = [];

    public List<PaperLine> Definition { get; } = [];

    public List<PaperLine> Notes { get; } = [];

    public string Weight { get; set; } = "";

    /// <summary>Whether the borders of its cells had to be guessed.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Whether an empty source cell may be one with that above it.</summary>
    public bool MayShareSources { get; init; }

    /// <summary>Whether it surely is, because the document says that the cell above spans it.</summary>
    public bool IsSourceSpanned { get; init; }

    /// <summary>Whether the name of the indicator is not printed and was taken from elsewhere.</summary>
    public bool IsNameless { get; init; }
}

/// <summary>The lines of a formula cell and of the source cell beside it.</summary>
internal sealed class FormulaCell
{
    public List<PaperLine> Print { get; } = [];

    public List<PaperLine> Sources { get; } = [];

    public DocumentPlace Place { get; init; }

    /// <summary>The cell taken apart, once all its lines are there.</summary>
    public FormulaReading Reading => field ??= FormulaCells.Read(Print);

    /// <summary>The source cell taken apart, once all its lines are there.</summary>
    public SourceReading SourceReading => field ??= SourceCells.Read(Sources);
}

/// <summary>A position as the paper has it.</summary>
internal sealed class PositionDraft
{
    public required Piece Title { get; set; }

    public string? Office { get; set; }

    public List<Piece> Duties { get; } = [];

    public List<Piece> Functions { get; } = [];

    public List<RowDraft> Rows { get; } = [];
}
