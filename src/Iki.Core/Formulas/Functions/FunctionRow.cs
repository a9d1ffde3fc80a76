namespace Iki.Core.Formulas.Functions;

internal enum FunctionId
{
    Sum,
    Count,
    ItemCount,
    Average,
    Min,
    Max,
    Median,
    First,
    Last,
    WeightedAverage,
    Percent,
    Growth,
    Previous,
    LastYear,
    YearToDate,
    If,
    Coalesce,
    IsMissing,
    Abs,
    Round,
    Floor,
    Ceiling,
    Clamp,
    Mod,

    /// <summary>A function of the host.</summary>
    Host,
}

/// <summary>What a function takes, which decides how it is checked and compiled.</summary>
internal enum Signature
{
    /// <summary>One variable, whose figures it looks at.</summary>
    Figures,

    /// <summary>One variable, or two and more numbers.</summary>
    FiguresOrNumbers,

    /// <summary>Two variables, whose figures are paired.</summary>
    PairedFigures,

    /// <summary>One variable of which only the declaration counts.</summary>
    Declaration,

    /// <summary>One variable, taken at another time.</summary>
    OtherTime,

    /// <summary>Numbers.</summary>
    Numbers,

    /// <summary>A number, and a whole number written out.</summary>
    NumberAndDigits,

    /// <summary>A condition and two branches.</summary>
    Branches,

    /// <summary>Numbers of which the first that is there counts.</summary>
    Alternatives,

    /// <summary>A number that may be missing.</summary>
    Presence,
}

/// <summary>A function of the language: one row of <see cref="FunctionTable"/>.</summary>
internal sealed record FunctionRow(
    FunctionId Id,
    string English,
    string Indonesian,
    Signature Signature,
    int Least,
    int Most,
    string Parameters,
    string EnglishDoc,
    string IndonesianDoc)
{
    /// <summary>The host's function, for <see cref="FunctionId.Host"/>.</summary>
    public HostFunction? Host { get; init; }

    /// <summary>A row for a function of the host.</summary>
    public static FunctionRow Of(HostFunction host) =>
        new(FunctionId.Host, host.Name, host.Name, Signature.Numbers, host.Least, host.Most, "…", "", "") { Host = host };
}
