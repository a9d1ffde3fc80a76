using System.Globalization;
using Iki.Documents.Workbooks;

namespace Iki.Documents.Forms;

/// <summary>Names of sheets as Excel takes them: short, without some signs, and no two alike.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>Keeps a name for a sheet that comes later.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The name of a sheet for a text.</summary>
    public string Of(string text)
    {
        var plain = new string([.. text.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\'' || char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)]);
        var whole = string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (whole.Length == 0) whole = "1";
        var name = CellText.Cut(whole, Longest);
        for (var number = 2; !_taken.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            name = CellText.Cut(whole, Longest - end.Length) + end;
        }

        return name;
    }
}
