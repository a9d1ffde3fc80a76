using System.Text.Json.Serialization;
using System.Diagnostics.CodeAnalysis;
using Iki.Core.Numerics;

namespace Iki.Core;

/// <summary>An indicator of individual performance (indikator kinerja individu): what is measured, how, and in which unit.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Indicator
{
    /// <summary>The stable, unique id within the catalog; never derived only from the text.</summary>
    public required string Id { get; init; }

    /// <summary>The name by which other formulas of the catalog use its exact result; null where none does.</summary>
    public string? Symbol { get; init; }

    /// <summary>The indicator as printed.</summary>
    public required string Name { get; init; }

    /// <summary>What it means, in detail (definisi operasional).</summary>
    public string? Definition { get; init; }

    /// <summary>The unit of its value; <c>%</c> for a percentage, in percent points; may be empty.</summary>
    public required string Unit { get; init; }

    /// <summary>0 … 12 decimals of the value; null for at most 28 significant digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Decimals
    {
        get;
        init => field = DecimalPlaces.Checked(value);
    }

    /// <summary>How the value is rounded.</summary>
    public RoundingMode Rounding { get; init; }

    /// <summary>Whether more, less or what is closer to the target is better; null where the decree does not say.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The name of the scale on which its targets and realizations in words are compared; null for none; a target is then met only by its own word.</summary>
    public string? Scale { get; init; }

    /// <summary>What its values are called, by bands; null for nothing.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Which aspect of the work it measures; null where nothing says.</summary>
    public PerformanceAspect? Aspect { get; init; }

    /// <summary>How often it is reported.</summary>
    public PeriodLength? Frequency { get; init; }

    /// <summary>Its weight (bobot) within the position.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Who answers for it (penanggung jawab).</summary>
    public string? Responsible { get; init; }

    /// <summary>The formula cell as printed.</summary>
    public string? PrintedFormula { get; init; }

    /// <summary>The executable formula; null where there are <see cref="Measures"/>.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public string? Formula { get; init; }

    /// <summary>The formula rows of an indicator that has several with no operator between them; else empty.</summary>
    public EquatableList<Measure> Measures { get; init; } = [];

    /// <summary>How the printed formula was read.</summary>
    public Reading? Reading { get; init; }

    /// <summary>What a division by zero gives.</summary>
    public ZeroDivisionPolicy WhenDividingByZero { get; init; } = ZeroDivisionPolicy.Fail;

    /// <summary>Variables that only this indicator uses.</summary>
    public EquatableList<Variable> Variables { get; init; } = [];

    /// <summary>Parameters that only this indicator uses.</summary>
    public EquatableList<Parameter> Parameters { get; init; } = [];

    /// <summary>Where its data come from (sumber data), as printed.</summary>
    public EquatableList<DataSource> Sources { get; init; } = [];

    /// <summary>Notes (catatan) as printed.</summary>
    public EquatableList<string> Notes { get; init; } = [];

    /// <summary>Its targets.</summary>
    public EquatableList<Target> Targets { get; init; } = [];

    /// <summary>What is accepted of what is found in the indicator; it is not told among the diagnostics then.</summary>
    public EquatableList<Acceptance> Accepted { get; init; } = [];

    /// <summary>Figures with the value they must give; <c>check</c> runs them.</summary>
    public EquatableList<Example> Examples { get; init; } = [];
}

/// <summary>One of several formula rows of an indicator, with its own result.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record Measure
{
    /// <summary>The id within the indicator; its result has the id <c>indicator#measure</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public string? Label { get; init; }

    /// <summary>The unit; null for the indicator's.</summary>
    public string? Unit { get; init; }

    /// <summary>0 … 12 decimals; null for the indicator's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int? Decimals
    {
        get;
        init => field = DecimalPlaces.Checked(value);
    }

    /// <summary>The formula cell as printed.</summary>
    public string? PrintedFormula { get; init; }

    /// <summary>The executable formula.</summary>
    [StringSyntax(TextSyntax.Formula)]
    public required string Formula { get; init; }

    /// <summary>How the printed formula was read.</summary>
    public Reading? Reading { get; init; }

    /// <summary>Where its data come from.</summary>
    public EquatableList<DataSource> Sources { get; init; } = [];

    /// <summary>Notes (catatan) as printed.</summary>
    public EquatableList<string> Notes { get; init; } = [];

    /// <summary>What is accepted of what is found in the measure; it is not told among the diagnostics then.</summary>
    public EquatableList<Acceptance> Accepted { get; init; } = [];
}

/// <summary>Which direction is better.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum Polarity
{
    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,

    /// <summary>The target is an ideal value or range: what is closer to it is better, from either side.</summary>
    CloserIsBetter,
}

/// <summary>What a division by zero in the formula of an indicator gives: a failure, no applicable value, or a given value.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record ZeroDivisionPolicy
{
    private ZeroDivisionPolicy()
    {
    }

    /// <summary>The result is a division by zero, and says so. The default.</summary>
    public static ZeroDivisionPolicy Fail { get; } = new();

    /// <summary>The result is not applicable.</summary>
    public static ZeroDivisionPolicy NotApplicable { get; } = new() { IsNotApplicable = true };

    /// <summary>Whether the result is then not applicable.</summary>
    public bool IsNotApplicable { get; private init; }

    /// <summary>The value the result then has, in the indicator's unit; null for none.</summary>
    public decimal? Value { get; private init; }

    /// <summary>The result then has a given value.</summary>
    /// <param name="value">The value, in the indicator's unit.</param>
    public static ZeroDivisionPolicy Of(decimal value) => new() { Value = value };
}

/// <summary>The aspects of work that indicators measure (PermenPANRB 6/2022).</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum PerformanceAspect
{
    /// <summary>How much (kuantitas).</summary>
    Quantity,

    /// <summary>How well (kualitas).</summary>
    Quality,

    /// <summary>How soon (waktu).</summary>
    Time,

    /// <summary>At what cost (biaya).</summary>
    Cost,
}
