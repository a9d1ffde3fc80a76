using Iki.Core;

namespace Iki.Cli.Answers;

/// <summary>What an answer is asked for, as the options of a command line or of a call of the C library say.</summary>
internal sealed record Asked
{
    /// <summary>The period; null for that of the data.</summary>
    public Period? Period { get; init; }

    /// <summary>The office; null for that of the data.</summary>
    public string? Office { get; init; }

    /// <summary>Whether the figures from the start of the period's year are used.</summary>
    public bool IsYearToDate { get; init; }

    /// <summary>Which results are shown.</summary>
    public RowSelection Rows { get; init; } = RowSelection.All;

    /// <summary>Whether an indicator without a value, or a regulation outside its dates, is an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The results that are asked for.</summary>
    public ResultSet Evaluate(CatalogEvaluator evaluator, DataSet figures) => Rows.Of(evaluator.Evaluate(figures, Period, Office, IsYearToDate));
}
