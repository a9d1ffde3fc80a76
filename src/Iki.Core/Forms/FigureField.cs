using System.Globalization;

namespace Iki.Core.Forms;

/// <summary>A figure that is asked for: of a variable or one of its items, for a period and an office.</summary>
public sealed record FigureField
{
    internal FigureField()
    {
    }

    /// <summary>Which figure it is.</summary>
    public required FigureFieldKey Key { get; init; }

    /// <summary>The variable.</summary>
    public required Variable Variable { get; init; }

    /// <summary>The item; null for a variable without items.</summary>
    public Item? Item { get; init; }

    /// <summary>The period it is asked for.</summary>
    public Period Period => Key.Period;

    /// <summary>The office it is asked for.</summary>
    public string Office => Key.Office;

    /// <summary>What the decree calls it; of an item with the variable before it: <c>dokumen: LKjIP</c>.</summary>
    public string Label => Item is null ? Variable.Label : $"{Variable.Label}: {Item.Label}";

    /// <summary>The unit; null where none is declared. Figures in <c>%</c> are in percent points.</summary>
    public string? Unit => Item?.Unit ?? Variable.Unit;

    /// <summary>Whether only whole numbers are accepted.</summary>
    public required bool Integer { get; init; }

    /// <summary>The smallest figure accepted; null for any.</summary>
    public decimal? Min { get; init; }

    /// <summary>The largest figure accepted; null for any.</summary>
    public decimal? Max { get; init; }

    /// <summary>How often it is observed; null where the definition does not say.</summary>
    public PeriodLength? Frequency => Variable.Frequency;

    /// <summary>Whether it takes a word and no number, as a realization that is compared with a target in words.</summary>
    public bool IsInWords { get; init; }

    /// <summary>The words it takes, worst first; empty for a number, and where any word is accepted.</summary>
    public EquatableList<string> Choices { get; init; } = [];

    /// <summary>Where the figure comes from: the source of the item, else of the variable, else those of the indicators that ask for it.</summary>
    public EquatableList<DataSource> Sources { get; init; } = [];

    /// <summary>The ids of the results that ask for it, in catalog order; of a measure <c>indicator#measure</c>. Empty where only a rule does.</summary>
    public EquatableList<string> Indicators { get; init; } = [];

    /// <summary>
    /// Whether one of <see cref="Indicators"/> has no value without it, whatever the other figures are. One that is not required is
    /// needed only in one branch of a formula, has something that stands in for it, or is one of several that are added up.
    /// </summary>
    public required bool IsRequired { get; init; }

    /// <summary>What the data already have for it, with its source and note, be it refused; null for nothing.</summary>
    public Observation? Given { get; init; }

    /// <summary>
    /// Whether what the data have is for a longer period than a formula asks for. No part of it is known, and none can be given beside it,
    /// so that there is nothing to fill in.
    /// </summary>
    public bool IsWider { get; init; }

    /// <summary>Why what the data have cannot be used; null where it can, and where there is nothing.</summary>
    public Diagnostic? Refusal => Given?.Value?.Problem;

    /// <summary>What the data have, as the text of a figure that every notation reads in one way; null for nothing, and for what could not be read.</summary>
    public string? Value => Given?.Text ?? (Given?.Value is { } figure && figure.HasNumber ? TextOf(figure.Value) : null);

    /// <summary>What an element of a web form has to be.</summary>
    public FigureInput Input => new()
    {
        Name = Key.ToString(),
        Type = !IsInWords ? "number" : Choices.Count > 0 ? "select" : "text",
        Min = IsInWords ? null : Digits(Min),
        Max = IsInWords ? null : Digits(Max),
        Step = IsInWords ? null : Integer ? "1" : "any",
        Value = IsInWords ? Given?.Text : Given?.Value is { HasNumber: true } figure && figure.Value.TryToDecimal(out var number) ? Digits(number) : null,
        Choices = Choices,
    };

    private static string? TextOf(Rational value) => value.TryToDecimal(out var number) ? Figure.Write(number) : null;

    private static string? Digits(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture);
}

/// <summary>An element of a web form that takes a figure. Its texts are not yet escaped for HTML.</summary>
public sealed record FigureInput
{
    internal FigureInput()
    {
    }

    /// <summary>The name, by which the form reads what was posted.</summary>
    public required string Name { get; init; }

    /// <summary><c>number</c> or <c>text</c>, a type of <c>input</c>; or <c>select</c>, an element with <see cref="Choices"/>.</summary>
    public required string Type { get; init; }

    /// <summary>The attribute <c>min</c>; null for none.</summary>
    public string? Min { get; init; }

    /// <summary>The attribute <c>max</c>; null for none.</summary>
    public string? Max { get; init; }

    /// <summary>The attribute <c>step</c>: <c>1</c> for whole numbers, else <c>any</c>; null for words.</summary>
    public string? Step { get; init; }

    /// <summary>The value to begin with, a number with a decimal point; null for none.</summary>
    public string? Value { get; init; }

    /// <summary>The options of a <c>select</c>, besides an empty one for "not reported".</summary>
    public EquatableList<string> Choices { get; init; } = [];
}
