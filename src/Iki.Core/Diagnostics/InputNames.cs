namespace Iki.Core.Diagnostics;

/// <summary>The names of inputs (<c>pegawai</c>, <c>Previous(x)</c>) for readers: functions under the names that the language has for them.</summary>
internal static class InputNames
{
    private const string Separator = ", ";

    private const string WideSeparator = "; ";

    /// <summary>Names in a list, which semicolons separate where a comma stands in one of them.</summary>
    public static string List(string names, Language language)
    {
        if (!names.Contains('(', StringComparison.Ordinal)) return names;
        if (names.Contains(WideSeparator, StringComparison.Ordinal)) return Each(names, WideSeparator, language);
        return IsOne(names) ? In(names, language) : Each(names, Separator, language);
    }

    /// <summary><c>Previous(x, 2)</c> as <c>Sebelumnya(x; 2)</c>; a name without a function as it is.</summary>
    public static string In(string name, Language language)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !name.EndsWith(')')) return name;

        // A symbol whose own name has a parenthesis stands in brackets, and is no term.
        var function = Terms.In(name[..open], language);
        if (function == name[..open]) return name;
        var argument = name[(open + 1)..^1];
        var comma = argument.LastIndexOf(Separator, StringComparison.Ordinal);
        var hasCount = comma > 0 && !argument.AsSpan(comma + Separator.Length).ContainsAnyExceptInRange('0', '9');
        return $"{function}({(hasCount ? argument[..comma] + WideSeparator + argument[(comma + Separator.Length)..] : argument)})";
    }

    // A single name with a comma in it: Previous(x, 2).
    private static bool IsOne(string names) => names.IndexOf(')', StringComparison.Ordinal) == names.Length - 1 && names.Contains(Separator, StringComparison.Ordinal)
        && names.IndexOf('(', StringComparison.Ordinal) < names.IndexOf(Separator, StringComparison.Ordinal);

    private static string Each(string names, string separator, Language language) =>
        string.Join(separator, names.Split(separator).Select(n => In(n, language)));
}
