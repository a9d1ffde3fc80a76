namespace Iki.Core.Printed;

/// <summary>
/// Signs of the reader's own, from the private-use area, for what markup and fraction bars say beyond doubt. Whatever of that area
/// stands in a text is removed before.
/// </summary>
internal static class PrintedMarks
{
    public const char Open = '\uE000';

    public const char Close = '\uE001';

    /// <summary>A fraction bar whose two sides are in marked groups.</summary>
    public const char Bar = '\uE002';

    /// <summary>A root whose degree and radicand follow in marked groups.</summary>
    public const char Root = '\uE003';

    public static bool IsMark(char c) => c is >= '\uE000' and <= '\uF8FF';

    public static string Group(string text) => $"{Open}{text}{Close}";

    public static string Fraction(string above, string below) => $" {Group(Group(above) + Bar + Group(below))} ";

    /// <summary>A part of a text as it is shown to people: marks gone, runs of space folded.</summary>
    public static string Shown(string text)
    {
        var plain = text.Replace(Bar, '/').Replace(Root, '√');
        plain = string.Concat(plain.Where(c => !IsMark(c)));
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
