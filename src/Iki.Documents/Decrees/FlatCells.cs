using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Cut words → the cells of rows; objectives that a text gives ahead of their rows go to the rows they fit.</summary>
internal static partial class FlatCells
{
    public static IEnumerable<FlatRow> Written(List<(int Objective, int Indicator, int Print, int Source, int End)> cuts, List<FlatWord> words, List<PaperLine> lines)
    {
        var waiting = new Queue<string>();
        foreach (var (start, indicator, print, source, end) in cuts)
        {
            var name = Text(words, indicator, print);
            var objectives = Lines(words, lines, start, indicator);
            var objective = "";
            if (objectives.Count(o => o.Mark.Length > 0) > 1)
            {
                waiting = new Queue<string>(objectives.Where(o => o.Text.Length > 0).Select(o => o.Text));
                objective = waiting.Dequeue();
            }
            else if (indicator > start)
            {
                objective = Hyphens.Join(objectives.Select(o => o.Text));
            }
            else if (waiting.Count > 0 && Plain.Likeness(Plain.Words(waiting.Peek()), Plain.Words(name)) >= 0.3)
            {
                objective = waiting.Dequeue();
            }

            var prints = Lines(words, lines, print, source);
            var sources = Lines(words, lines, source, end);
            GoOnWithList(prints, sources);
            yield return new FlatRow(objective, name, prints, sources, lines[words[indicator].Line].Place);
        }
    }

    /// <summary>Items behind the sources that count on where the formula's list ended.</summary>
    private static void GoOnWithList(List<PaperLine> prints, List<PaperLine> sources)
    {
        if (prints.LastOrDefault(p => p.Number is not null)?.Number is not { } last) return;
        var at = sources.FindIndex(s => s.Number == last + 1);
        if (at < 1 || sources[at - 1].Number == last) return;
        prints.AddRange(sources[at..]);
        sources.RemoveRange(at, sources.Count - at);
    }

    private static string Text(List<FlatWord> words, int start, int end) => Hyphens.Join(Enumerable.Range(start, end - start).Select(w => words[w].Text));

    /// <summary>A line for each mark and for a count that stands alone; all else goes on.</summary>
    private static List<PaperLine> Lines(List<FlatWord> words, List<PaperLine> lines, int start, int end)
    {
        var written = new List<PaperLine>();
        foreach (var group in Enumerable.Range(start, end - start).GroupBy(w => words[w].Line))
        {
            var text = Text(words, group.First(), group.Last() + 1);
            var place = lines[group.Key].Place;
            var line = words[group.First()].IsFirst ? LineMarks.Line(text, place) : new PaperLine("", text, place);
            if (written.Count > 0 && line.Mark.Length == 0 && !Count().IsMatch(text) && !FormulaCells.IsNote(text)) written[^1] = written[^1] with { Text = Hyphens.Join(written[^1].Text, line.Text) };
            else written.Add(line);
        }

        return written;
    }

    [GeneratedRegex(@"^\d{1,4}\s\p{L}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
