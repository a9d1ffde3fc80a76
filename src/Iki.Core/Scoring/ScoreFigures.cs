namespace Iki.Core.Scoring;

/// <summary>The figures that the formulas of a regulation take, and which of them are no fractions. Each addition gives a new one.</summary>
internal sealed record ScoreFigures
{
    private ScoreFigures(FormulaInputs inputs) => Inputs = inputs;

    public static ScoreFigures None { get; } = new(FormulaInputs.Empty);

    /// <summary>The figures for an evaluation.</summary>
    public FormulaInputs Inputs { get; }

    private EquatableList<string> Approximate { get; init; } = [];

    public static ScoreFigures Of(FormulaInputs inputs) => new(inputs);

    /// <summary>These and another one.</summary>
    public ScoreFigures With(string name, Rational value, bool isApproximate = false) =>
        new(Inputs.With(name, value)) { Approximate = isApproximate ? [.. Approximate, name] : Approximate };

    /// <summary>What a formula gives, and whether that is no fraction or is computed from what is none.</summary>
    public (Outcome Outcome, bool IsApproximate) Evaluate(Formula formula)
    {
        var outcome = formula.Evaluate(Inputs);
        return (outcome, outcome.IsApproximate || formula.Names.Any(IsApproximate));
    }

    /// <summary>The figures behind the names of a formula; a name that was not evaluated may have none.</summary>
    public EquatableList<ScoreFigure> Behind(Formula? formula, string? unit) =>
    [
        .. from name in formula?.Names ?? []
           let given = Inputs.Find(name)
           where given is not null
           select ScoreFigure.Of(name, given.Figures[0].Figure.Value, unit, IsApproximate(name)),
    ];

    private bool IsApproximate(string name) => Approximate.Contains(name, StringComparer.OrdinalIgnoreCase);
}
