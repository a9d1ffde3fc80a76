using Iki.Core;
using Iki.Reports.Texts;

namespace Iki.Cli.Output;

/// <summary>
/// The remarks of many results as wholes, in little memory. An error is told at once; of the others the first of each kind, and how many there
/// were. Each says of which period and office it is.
/// </summary>
internal sealed class RemarkCounts(TextWriter error, Language language)
{
    private const int ToldOfAKind = 4;

    private readonly Dictionary<string, (List<(string Whose, Diagnostic Remark)> First, long Count)> _kinds = new(StringComparer.Ordinal);

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Takes the remarks of the results of a period and an office.</summary>
    public void Add(ResultSet results, IEnumerable<Diagnostic> remarks)
    {
        foreach (var remark in remarks)
        {
            if (remark.Severity == Severity.Error)
            {
                HasErrors = true;
                Tell(WhoseOf(results), remark);
                continue;
            }

            var (first, count) = _kinds.TryGetValue(remark.Code, out var kind) ? kind : ([], 0);
            if (first.Count < ToldOfAKind) first.Add((WhoseOf(results), remark));
            _kinds[remark.Code] = (first, count + 1);
        }
    }

    /// <summary>Prints those that are no errors: all of a kind where they are few, else the first with their number.</summary>
    public void TellRest()
    {
        foreach (var (_, (first, count)) in _kinds.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            if (count <= ToldOfAKind)
            {
                foreach (var (whose, remark) in first) Tell(whose, remark);
                continue;
            }

            error.WriteLine(DiagnosticOutput.Counted(first[0].Remark, count, language));
            error.WriteLine($"  -> {first[0].Whose}");
            error.WriteLine($"  {Words.Say(EachWords.MoreOfAKind, language, NumberText.Of(count - 1, language))}");
        }
    }

    private static string WhoseOf(ResultSet results) => $"{results.Period}, {TerminalText.Visible(results.Office)}";

    private void Tell(string whose, Diagnostic remark)
    {
        error.WriteLine(remark.ToString(language));
        error.WriteLine($"  -> {whose}");
    }
}
