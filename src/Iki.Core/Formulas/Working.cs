using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>What a step of a working shows.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum WorkingStepKind
{
    /// <summary>The formula with its names.</summary>
    Formula,

    /// <summary>The formula with what the decree calls each of its names.</summary>
    Labels,

    /// <summary>What a function over rows finds in each row: <c>kursi: 2 × 50 = 100; meja: 1 × 300 = 300</c>. It is no formula.</summary>
    Rows,

    /// <summary>The formula with the figures put in; a name that has none stays.</summary>
    Figures,

    /// <summary>The same, its innermost operations carried out.</summary>
    Simplified,

    /// <summary>The value as it is reported, rounded where the definition says so.</summary>
    Result,
}

/// <summary>
/// One step of a working. From <see cref="WorkingStepKind.Figures"/> to the last <see cref="WorkingStepKind.Simplified"/> each is
/// a formula that has, evaluated again, exactly the value of the whole.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record WorkingStep
{
    private readonly Wording _shown;

    internal WorkingStep(WorkingStepKind kind, string text, Wording shown)
    {
        Kind = kind;
        Text = text;
        _shown = shown;
    }

    /// <summary>What it shows.</summary>
    public WorkingStepKind Kind { get; }

    /// <summary>The step as a formula of the language, which can be evaluated again.</summary>
    public string Text { get; }

    /// <summary>Whether the value was rounded in this step, so that it is close to the previous step, not equal to it.</summary>
    public bool IsRounded { get; init; }

    /// <summary>Whether the definition gave the value because the formula has none, so that it is not equal to the previous step.</summary>
    public bool IsByPolicy { get; init; }

    /// <summary>How it follows from the step before: <c>=</c>, <c>≈</c> where it is rounded, <c>→</c> where a policy gave it; <c>•</c> for rows.</summary>
    public string Sign => Kind == WorkingStepKind.Rows ? "•" : IsByPolicy ? "→" : IsRounded ? "≈" : "=";

    /// <summary>The step for a reader: in the decree's notation, with numbers, words and functions as the language prints them.</summary>
    /// <param name="language">The language of the reader.</param>
    public string Show(Language language) => _shown.In(language);

    /// <summary>The step for a reader of English.</summary>
    public override string ToString() => Show(Language.English);
}

/// <summary>
/// How a formula comes to its outcome, step by step, as an auditor would write it by hand: the formula, the figures put in,
/// simplified to the exact value, and rounded.
/// </summary>
public sealed record Working
{
    internal Working()
    {
    }

    /// <summary>The steps in order; where there is no value, as many as could be computed.</summary>
    public required EquatableList<WorkingStep> Steps { get; init; }

    /// <summary>The value, or why there is none.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The steps, one per line, each after its sign.</summary>
    /// <param name="language">The language of the reader.</param>
    public string ToString(Language language)
    {
        var lines = Steps.Select((s, i) => $"{(i == 0 ? " " : s.Sign)} {s.Show(language)}");
        return string.Join('\n', Outcome.Problem is { } problem ? lines.Append(problem.Message(language)) : lines);
    }

    /// <summary>The steps one below another, in English.</summary>
    public override string ToString() => ToString(Language.English);
}
