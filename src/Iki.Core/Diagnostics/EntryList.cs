namespace Iki.Core.Diagnostics;

/// <summary>A list as messages show it: the first dozen entries by name, and a sign that there are more.</summary>
internal static class EntryList
{
    private const int MostNamed = 12;

    public static string Of(IEnumerable<string> entries, string separator = "; ")
    {
        var list = entries.Take(MostNamed + 1).ToList();
        if (list.Count > MostNamed) list[MostNamed] = "…";
        return string.Join(separator, list);
    }
}
