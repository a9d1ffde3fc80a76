using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>The remarks of many results as wholes, in little memory: of each kind the first few, and how many there were.</summary>
internal sealed class RemarkCounts
{
    private const int KeptOfAKind = 4;

    private readonly Dictionary<string, (List<Diagnostic> First, long Count)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    public void Add(IEnumerable<Diagnostic> remarks)
    {
        foreach (var remark in remarks)
        {
            var (first, count) = _kinds.TryGetValue(remark.Code, out var kind) ? kind : ([], 0);

            // One that is said again and again, such as of the catalog as a whole, is one.
            if (first.Contains(remark)) continue;
            if (first.Count < KeptOfAKind) first.Add(remark);
            _kinds[remark.Code] = (first, count + 1);
            HasErrors |= remark.Severity == Severity.Error;
        }
    }

    /// <summary>Prints them: all of a kind where they are few, else the first with their number.</summary>
    public void Tell(TextWriter error, Language language)
    {
        foreach (var (code, (first, count)) in _kinds.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            if (count > KeptOfAKind) error.WriteLine($"{code} ×{NumberText.Of(count, language)}{first[0].ToString(language)[code.Length..]}");
            else foreach (var remark in first) error.WriteLine(remark.ToString(language));
        }
    }
}
