using System.Globalization;

namespace Iki.Documents.Reading;

/// <summary>A list that a program wrote into one line: <c>meliputi : 1. Renstra 2. Renja 3. RKA</c>.</summary>
internal static class RunInList
{
    /// <summary>The line, parted before each mark, where they count from 1 without a gap and to 2 at least.</summary>
    public static List<string> Split(string line)
    {
        var begins = new List<int>();
        var from = 0;
        for (var number = 1; number < 100; number++)
        {
            var at = Find(line, number, from, begins.Count == 0 ? '\0' : line[begins[0] + 1]);
            if (at < 0) break;
            begins.Add(at);
            from = at + 3;
        }

        if (begins.Count < 2) return [line];
        var parts = new List<string>();
        if (begins[0] > 0) parts.Add(line[..begins[0]].TrimEnd());
        for (var i = 0; i < begins.Count; i++) parts.Add(line[begins[i]..(i + 1 < begins.Count ? begins[i + 1] : line.Length)].TrimEnd());
        return parts;
    }

    private static int Find(string line, int number, int from, char close)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        for (var at = line.IndexOf(digits, Math.Min(from, line.Length), StringComparison.Ordinal); at >= 0; at = line.IndexOf(digits, at + 1, StringComparison.Ordinal))
        {
            var end = at + digits.Length;
            if (end + 2 >= line.Length || line[end + 1] != ' ' || (close == '\0' ? line[end] is not ('.' or ')') : line[end] != close)) continue;
            if (at == 0 || (line[at - 1] == ' ' && (number > 1 || line.AsSpan(0, at).TrimEnd() is [.., ':' or ';']))) return at;
        }

        return -1;
    }
}
