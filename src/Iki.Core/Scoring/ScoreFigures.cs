namespace Iki.Core.Scoring;

/// <summary>The figures that a step shows.</summary>
internal static class ScoreFigures
{
    /// <summary>The figures behind the names of a formula; a name that was not evaluated may have none.</summary>
    public static EquatableList<ScoreFigure> Of(Formula? formula, FormulaInputs inputs, string? unit) =>
    [
        .. from name in formula?.Names ?? []
           let given = inputs.Find(name)
           where given is not null
           select new ScoreFigure { Name = name, Exact = given.Figures[0].Figure.Value, Unit = string.IsNullOrEmpty(unit) ? null : unit },
    ];
}
