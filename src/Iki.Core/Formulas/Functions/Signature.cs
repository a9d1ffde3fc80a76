namespace Iki.Core.Formulas.Functions;

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

    /// <summary>Nothing: the calendar tells it of the period.</summary>
    Calendar,

    /// <summary>An axis, and a number or condition that is worked out for each of its rows.</summary>
    Rows,
}

/// <summary>Where a literal 100 is looked for, so that what a function gives is in percent points.</summary>
internal enum PercentPointRule
{
    /// <summary>Nowhere: what it gives is no percent points, whatever it takes.</summary>
    None,

    /// <summary>In its first argument.</summary>
    First,

    /// <summary>In all of its arguments side by side.</summary>
    All,

    /// <summary>In all but the first, side by side.</summary>
    Branches,
}

/// <summary>What a function of figures gives where there is a single figure.</summary>
internal enum SingleFigure
{
    /// <summary>What the exact evaluation says.</summary>
    Evaluated,

    /// <summary>The figure.</summary>
    Itself,

    /// <summary>1 where it is there, else 0.</summary>
    Presence,
}

/// <summary>At which time an input is taken.</summary>
internal enum Shift
{
    None,
    Previous,
    LastYear,
    YearToDate,
}
