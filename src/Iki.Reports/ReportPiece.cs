namespace Iki.Reports;

/// <summary>A piece of a line: a text, and what it is.</summary>
public sealed record ReportPiece
{
    /// <summary>The text; of a <see cref="ReportPieceKind.Formula"/> as printed, where it may be LaTeX.</summary>
    public required string Text { get; init; }

    /// <summary>What it is.</summary>
    public ReportPieceKind Kind { get; init; }

    internal static ReportPiece Of(string text, ReportPieceKind kind = ReportPieceKind.Plain) => new() { Text = text, Kind = kind };
}

/// <summary>What a piece of a line is.</summary>
public enum ReportPieceKind
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>What the line is about, such as a result.</summary>
    Strong,

    /// <summary>What explains, in the second place.</summary>
    Soft,

    /// <summary>A formula of the language.</summary>
    Code,

    /// <summary>The figures that stand for the names of a formula.</summary>
    Figures,

    /// <summary>The regulation and its article.</summary>
    Citation,

    /// <summary>How far something is in doubt.</summary>
    Doubt,

    /// <summary>That a figure is illustrative.</summary>
    Illustrative,

    /// <summary>A formula as a decree prints it: a text, or LaTeX within one.</summary>
    Formula,
}
