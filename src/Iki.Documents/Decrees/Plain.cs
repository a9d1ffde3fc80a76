using System.Text;
using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Texts as they are compared: lower case, letters and digits alone, one space between words; and words that are nearly another.</summary>
internal static partial class Plain
{
    /// <summary>Lower case, letters and digits, one space between words.</summary>
    public static string Of(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || c is 'Σ' or '%') output.Append(c == 'Σ' ? c : char.ToLowerInvariant(c));
            else if (output.Length > 0 && output[^1] != ' ') output.Append(' ');
        }

        return output.ToString().TrimEnd();
    }

    /// <summary>The words of a text, as they are compared.</summary>
    public static string[] Words(string text) => Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether no letter of a text is a small one.</summary>
    public static bool IsInCapitals(string text) => text.All(c => !char.IsLetter(c) || char.IsUpper(c));

    /// <summary>Runs of space folded, spaces at the ends taken off.</summary>
    public static string Folded(string text) => Spaces().Replace(text, " ").Trim();

    /// <summary>Whether two words are the same but for a slip of the pen.</summary>
    public static bool IsNear(string word, string wanted)
    {
        if (word.Equals(wanted, StringComparison.Ordinal)) return true;
        if (wanted.Length < 5 || word.Length < 4) return false;
        var most = wanted.Length >= 9 ? 2 : 1;
        return Math.Abs(word.Length - wanted.Length) <= most && Distance(word, wanted) <= most;
    }

    /// <summary>How many of the words of one text the other has too, from 0 to 1, both directions counted.</summary>
    public static double Likeness(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right)
    {
        if (left.Count == 0 || right.Count == 0) return 0;
        var rest = new List<string>(right);
        var common = left.Count(rest.Remove);
        return 2.0 * common / (left.Count + right.Count);
    }

    /// <summary>How many letters must be changed, added, left out or exchanged with their neighbour.</summary>
    private static int Distance(string left, string right)
    {
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
