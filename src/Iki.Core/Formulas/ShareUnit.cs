namespace Iki.Core.Formulas;

/// <summary>The units in which a percentage is written and shown. It is kept as its ratio, whichever of them is used.</summary>
internal enum ShareUnit : byte
{
    /// <summary>Neither: a plain number.</summary>
    None,

    /// <summary><c>%</c>: a ratio of 1 is 100.</summary>
    Percent,

    /// <summary><c>‰</c>: a ratio of 1 is 1,000.</summary>
    PerMille,
}

/// <summary>What the units of percentages are worth, and how they are written.</summary>
internal static class ShareUnits
{
    /// <summary>The unit of a declaration: <see cref="ShareUnit.None"/> for all but <c>%</c> and <c>‰</c>.</summary>
    public static ShareUnit Of(string? unit) => unit switch
    {
        "%" => ShareUnit.Percent,
        "‰" => ShareUnit.PerMille,
        _ => ShareUnit.None,
    };

    /// <summary>What the ratio is multiplied by to be in the unit: 1, 100 or 1,000.</summary>
    public static int Points(this ShareUnit unit) => unit switch
    {
        ShareUnit.Percent => 100,
        ShareUnit.PerMille => 1000,
        _ => 1,
    };

    /// <summary>The power of ten that <see cref="Points"/> is.</summary>
    public static int PointDecimals(this ShareUnit unit) => unit == ShareUnit.None ? 0 : (int)unit + 1;

    /// <summary>Its sign; empty for a plain number.</summary>
    public static string Sign(this ShareUnit unit) => unit switch
    {
        ShareUnit.Percent => "%",
        ShareUnit.PerMille => "‰",
        _ => "",
    };

    /// <summary>The literal that makes a ratio a percentage: <c>100%</c>, <c>1000‰</c>.</summary>
    public static string Whole(this ShareUnit unit) => unit == ShareUnit.PerMille ? "1000‰" : "100%";
}
