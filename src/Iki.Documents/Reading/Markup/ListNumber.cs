using System.Globalization;
using System.Text;

namespace Iki.Documents.Reading.Markup;

/// <summary>Numbers as lists print them.</summary>
internal static class ListNumber
{
    private static readonly (int Value, string Sign)[] Signs =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    public static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>a … z, aa, bb … as Word counts on.</summary>
    public static string Letter(int number) => number < 1 ? Decimal(number) : new string((char)('a' + (number - 1) % 26), Math.Min(20, (number - 1) / 26 + 1));

    public static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Decimal(number);
        var written = new StringBuilder();
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value) written.Append(sign);
        }

        return written.ToString();
    }
}
