using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Scoring;

/// <summary>What the total of a variable can be: from one number to another, either end open where it is null.</summary>
internal sealed record FigureDomain
{
    public Rational? Least { get; private init; }

    public Rational? Most { get; private init; }

    /// <summary>The end at which there is no value; null for none.</summary>
    public Rational? Excluded { get; private init; }

    public bool IsWhole { get; private init; }

    /// <summary>A number inside; null where it has no room.</summary>
    public Rational? Inside => (Least, Most) switch
    {
        ({ } least, { } most) => least < most ? (least + most) / new Rational(2) : least == most && Holds(least) ? least : null,
        ({ } least, null) => least + Rational.One,
        (null, { } most) => most - Rational.One,
        _ => Rational.Zero,
    };

    /// <summary>
    /// Of a variable. Bounds are declared of single figures: a total of several has no greatest, and no least but 0 where none is
    /// negative.
    /// </summary>
    public static FigureDomain Of(Catalog catalog, Indicator indicator, InputReference input, DataSet data)
    {
        var variable = indicator.Variables.Concat(catalog.Variables).Concat(catalog.Indicators.SelectMany(i => i.Variables))
            .First(v => v.Name.Equals(input.Symbol.Name, StringComparison.OrdinalIgnoreCase));
        var isOne = (variable.Items.Count == 0 || input.Item is not null)
            && (data.Store.Find(variable.Name, input.Item)?.Count ?? 0) <= 1;
        var isMean = variable.Aggregate.Time == Aggregation.Average || variable.Aggregate.OverOffices == Aggregation.Average;
        return new FigureDomain
        {
            Least = variable.Min is { } min && (isOne || min >= 0) ? (isOne ? min : Rational.Zero) : null,
            Most = isOne && variable.Max is { } max ? max : null,
            IsWhole = variable.Integer && !isMean,
        };
    }

    public bool Holds(Rational number) =>
        !(Least is { } least && number < least) && !(Most is { } most && number > most) && number != Excluded;

    /// <summary>The part on one side of a pole: the side of the present figure where both are possible; null where unknown.</summary>
    public FigureDomain? WithoutPole(Rational? pole, Rational? current)
    {
        if (pole is not { } at || (Least is { } least && at < least) || (Most is { } most && at > most)) return this;
        var above = this with { Least = at, Excluded = at };
        var below = this with { Most = at, Excluded = at };
        if (at == Least) return above;
        if (at == Most) return below;
        return current is { } figure && figure != at ? (figure > at ? above : below) : null;
    }

    /// <summary>A number inside beyond a bound, close to it.</summary>
    public Rational Beyond(Rational bound, bool isUp)
    {
        var end = isUp ? Most : Least;
        var little = Rational.Parse("0.000000000001");
        var beyond = isUp ? bound + little : bound - little;
        return end is { } limit && (isUp ? beyond > limit : beyond < limit) ? (bound + limit) / new Rational(2) : beyond;
    }
}
