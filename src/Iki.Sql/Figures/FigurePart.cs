using System.Globalization;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Dialects;

namespace Iki.Sql.Figures;

/// <summary>What has a total over time and offices: an input, or one of the items that it is the sum of. With the policies of its variable.</summary>
/// <param name="Input">The input.</param>
/// <param name="Number">Which of all parts it is, from 0; those of one input follow each other in the order of its items.</param>
/// <param name="Item">The key of the item that is added up; null where the input is no sum of items.</param>
/// <param name="Column">The observations; null where there can be none.</param>
internal sealed record FigurePart(FigureInput Input, int Number, string? Item, FigureColumn? Column)
{
    /// <summary>The names and types of <see cref="Row"/>.</summary>
    public static IReadOnlyList<(string Name, string Type)> Columns { get; } =
    [
        ("input", "int"), ("part", "int"), ("col", "int"), ("name", "text"), ("input_name", "text"), ("item", "text"), ("at", "text"), ("back", "bigint"),
        ("over_time", "text"), ("over_offices", "text"), ("is_total", "boolean"), ("is_open", "boolean"), ("absent", "text"), ("every", "int"),
        ("wants_figures", "boolean"),
    ];

    private Variable Variable => Input.Variable;

    /// <summary>Whether figures of an office contain those of the offices below it.</summary>
    public bool IsTotal => Variable.Offices == OfficeCoverage.Total;

    /// <summary>Whether it is said how often it is observed.</summary>
    public bool IsExpected => Variable.Frequency is not null;

    /// <summary>Whether an absent observation counts as 0.</summary>
    public bool IsFilled => IsExpected && Variable.WhenMissing == WhenMissing.Zero;

    /// <summary>Whether offices are combined as a mean, so that a figure has a divisor.</summary>
    public bool IsMean => Variable.Aggregate.Office == Aggregation.Average;

    /// <summary>The parts of an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="columns">Where the observations are found.</param>
    public static IEnumerable<FigurePart> Of(FigureInput input, FigureColumns columns)
    {
        if (input.Item is not null || input.Variable.Items.Count == 0) return [new FigurePart(input, 0, null, columns.Of(input.Variable, input.Item))];
        return input.Variable.Items.Select(i => new FigurePart(input, 0, i.Key, columns.Of(input.Variable, i.Key)));
    }

    /// <summary>The part as a row of VALUES.</summary>
    public string Row()
    {
        string[] cells =
        [
            Whole(Input.Number), Whole(Number), Column is null ? "NULL" : Whole(Column.Number), Quoting.Text(Item is null ? Input.Name : Input.NameOf(Item)), Quoting.Text(Input.Name),
            Item is null ? "NULL" : Quoting.Text(Item), Quoting.Text(TimeOf(Input.Time)), Whole(Input.Periods), Quoting.Text(WordOf(Variable.Aggregate.Time)),
            Quoting.Text(WordOf(Variable.Aggregate.Office ?? Aggregation.Sum)), Truth(IsTotal), Truth(IsOpen), Quoting.Text(Variable.WhenMissing.ToString().ToLowerInvariant()),
            Whole(Variable.Frequency is { } every ? Months.In(every) : 0), Truth(Input.WantsFigures),
        ];
        return $"({string.Join(", ", cells)})";
    }

    /// <summary>
    /// Whether figures of several offices have no total: a mean, an extreme or a share, of which nothing says how offices combine.
    /// </summary>
    private bool IsOpen => Variable.Aggregate.Office is null
        && (Variable.Aggregate.Time is Aggregation.Average or Aggregation.Min or Aggregation.Max || IsShare(Variable.Unit) || Variable.Items.Any(i => IsShare(i.Unit)));

    private static bool IsShare(string? unit) => unit is "%" or "‰";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Truth(bool truth) => truth ? "true" : "false";

    private static string WordOf(Aggregation word) => word.ToString().ToLowerInvariant();

    private static string TimeOf(FormulaTime time) => time switch
    {
        FormulaTime.Previous => "previous",
        FormulaTime.LastYear => "last year",
        FormulaTime.YearToDate => "year to date",
        _ => "current",
    };
}
