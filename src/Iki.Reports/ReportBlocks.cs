using Iki.Core;

namespace Iki.Reports;

/// <summary>A block of a report.</summary>
public abstract record ReportBlock
{
    private protected ReportBlock()
    {
    }
}

/// <summary>A part of a report: a position, or the distribution of predikat.</summary>
public sealed record ReportSection : ReportBlock
{
    internal ReportSection()
    {
    }

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>What it says, in order.</summary>
    public required EquatableList<ReportBlock> Blocks { get; init; }
}

/// <summary>An indicator, which no page parts where it fits on one.</summary>
public sealed record ReportIndicator : ReportBlock
{
    internal ReportIndicator()
    {
    }

    /// <summary>Its number in the report: <c>2.1</c> for the first of the second position.</summary>
    public required string Number { get; init; }

    /// <summary>Its name, with the measure where it has several.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, in order.</summary>
    public required EquatableList<ReportBlock> Blocks { get; init; }
}

/// <summary>A line of text.</summary>
public sealed record ReportLine : ReportBlock
{
    internal ReportLine()
    {
    }

    /// <summary>What it is.</summary>
    public ReportLineKind Kind { get; init; }

    /// <summary>Its pieces, one behind another.</summary>
    public required EquatableList<ReportPiece> Pieces { get; init; }

    /// <summary>The whole text of the line.</summary>
    public string Text => string.Concat(Pieces.Select(p => p.Text));

    internal static ReportLine Of(string text, ReportLineKind kind = ReportLineKind.Plain) => new() { Kind = kind, Pieces = [ReportPiece.Of(text)] };
}

/// <summary>What a line of text is.</summary>
public enum ReportLineKind
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>The summary of scores.</summary>
    Summary,

    /// <summary>A rule, a policy or a group that had a part in the score.</summary>
    Policy,

    /// <summary>A total.</summary>
    Total,

    /// <summary>An objective, above its indicators.</summary>
    Objective,

    /// <summary>A remark that a reader must see: what is missing, doubtful or not rated.</summary>
    Notice,

    /// <summary>Small print: where figures come from, how a formula was read.</summary>
    Note,

    /// <summary>What a mark beside grades and totals means.</summary>
    Footnote,
}

/// <summary>Labels with their values.</summary>
public sealed record ReportFacts : ReportBlock
{
    internal ReportFacts()
    {
    }

    /// <summary>The labels with their values, in order.</summary>
    public required EquatableList<ReportFact> Facts { get; init; }

    /// <summary>Whether they describe the report or a position, one below another, and are not short values side by side.</summary>
    public bool IsList { get; init; }
}

/// <summary>A label with its value.</summary>
public sealed record ReportFact
{
    internal ReportFact()
    {
    }

    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The value.</summary>
    public required string Value { get; init; }
}

/// <summary>The achievement as a bar; its number stands among the values.</summary>
public sealed record ReportBar : ReportBlock
{
    internal ReportBar()
    {
    }

    /// <summary>The achievement in percent points.</summary>
    public required decimal Achievement { get; init; }

    /// <summary>What the bar says, for those who do not see it.</summary>
    public required string Text { get; init; }
}

/// <summary>A table, whose head stands on every page that it reaches.</summary>
public sealed record ReportTable : ReportBlock
{
    internal ReportTable()
    {
    }

    /// <summary>What it is about, for those who do not see it.</summary>
    public required string Name { get; init; }

    /// <summary>Its columns.</summary>
    public required EquatableList<ReportColumn> Columns { get; init; }

    /// <summary>Its rows.</summary>
    public required EquatableList<ReportRow> Rows { get; init; }
}

/// <summary>A column of a table.</summary>
public sealed record ReportColumn
{
    internal ReportColumn()
    {
    }

    /// <summary>Its head.</summary>
    public required string Head { get; init; }

    /// <summary>How wide it is beside the others.</summary>
    public required int Width { get; init; }

    /// <summary>Whether it holds numbers, which stand at the right.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A row of a table.</summary>
public sealed record ReportRow
{
    internal ReportRow()
    {
    }

    /// <summary>Its cells, each of pieces: one for every column, or a single one for a heading.</summary>
    public required EquatableList<EquatableList<ReportPiece>> Cells { get; init; }

    /// <summary>Whether it is the heading of the rows below it, over all columns.</summary>
    public bool IsHeading { get; init; }
}

/// <summary>The values of the months of a year.</summary>
public sealed record ReportTrend : ReportBlock
{
    internal ReportTrend()
    {
    }

    /// <summary>What it shows, with the unit and the year.</summary>
    public required string Name { get; init; }

    /// <summary>The months, in order.</summary>
    public required EquatableList<ReportPoint> Points { get; init; }
}

/// <summary>The value of a month.</summary>
public sealed record ReportPoint
{
    internal ReportPoint()
    {
    }

    /// <summary>The month.</summary>
    public required Period Period { get; init; }

    /// <summary>The month in three letters.</summary>
    public required string Label { get; init; }

    /// <summary>The value; null where there is none.</summary>
    public decimal? Value { get; init; }

    /// <summary>The value as it is read; a dash where there is none.</summary>
    public required string Text { get; init; }
}

/// <summary>Steps, one below another: a working, or the way to a score.</summary>
public sealed record ReportSteps : ReportBlock
{
    internal ReportSteps()
    {
    }

    /// <summary>What they lead to.</summary>
    public required string Title { get; init; }

    /// <summary>The steps, each of pieces.</summary>
    public required EquatableList<EquatableList<ReportPiece>> Steps { get; init; }

    /// <summary>Whether each has a number, as the steps of a regulation have.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Whether a screen may fold them away until they are asked for; paper shows them.</summary>
    public bool IsFolded { get; init; }
}

/// <summary>Place and date, and where offices sign. No person is named.</summary>
public sealed record ReportSignatures : ReportBlock
{
    internal ReportSignatures()
    {
    }

    /// <summary>Place and date; empty where neither is given.</summary>
    public required string When { get; init; }

    /// <summary>The offices that sign, in order.</summary>
    public required EquatableList<string> Offices { get; init; }
}
