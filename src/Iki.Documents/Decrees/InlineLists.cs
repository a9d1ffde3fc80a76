using System.Globalization;
using System.Text.RegularExpressions;

namespace Iki.Documents.Decrees;

/// <summary>Lists that stand in one line, "1. Renstra 2. Renja": each item becomes a line with its mark.</summary>
internal static partial class InlineLists
{
    /// <summary>Lines whose inner lists and notes are lines of their own.</summary>
    public static List<PaperLine> Opened(IEnumerable<PaperLine> lines)
    {
        var opened = new List<PaperLine>();
        foreach (var line in lines)
        {
            foreach (var part in AtNotes(line)) opened.AddRange(AtMarks(part));
        }

        return opened;
    }

    private static IEnumerable<PaperLine> AtNotes(PaperLine line)
    {
        var note = InnerNote().Match(line.Text);
        if (!note.Success) return [line];
        return [line with { Text = line.Text[..note.Index].TrimEnd() }, line with { Mark = "", Text = line.Text[note.Index..].Trim() }];
    }

    private static IEnumerable<PaperLine> AtMarks(PaperLine line)
    {
        var next = line.Number is { } own && line.Mark.Any(char.IsAsciiDigit) ? own + 1 : 1;
        var starts = new List<(int At, int Length, string Mark)>();
        foreach (var mark in InnerMark().Matches(line.Text).Where(m => m.Index > 0))
        {
            if (int.Parse(mark.Groups["n"].Value, CultureInfo.InvariantCulture) != next) continue;
            starts.Add((mark.Index, mark.Length, mark.Groups["mark"].Value));
            next++;
        }

        var isList = starts.Count >= 2 || (starts.Count == 1 && (line.Number is not null || line.Text[..starts[0].At].TrimEnd().EndsWith(':')));
        if (!isList) return [line];
        var parts = new List<PaperLine> { line with { Text = line.Text[..starts[0].At].TrimEnd(' ', ',', ';') } };
        for (var i = 0; i < starts.Count; i++)
        {
            var from = starts[i].At + starts[i].Length;
            var to = i + 1 < starts.Count ? starts[i + 1].At : line.Text.Length;
            parts.Add(line with { Mark = starts[i].Mark, Text = line.Text[from..to].Trim(' ', ',', ';') });
        }

        return parts.Where(p => p.Whole.Length > 0);
    }

    [GeneratedRegex(@"(?<=[\s:;,])(?<mark>\(?(?<n>\d{1,2})[.)])\s*(?=[\p{L}(\d])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex InnerMark();

    [GeneratedRegex(@"(?<=\S)\s+(?:Catatan|Keterangan|Ket|NB|CATATAN|KETERANGAN|KET)\s*\.?\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex InnerNote();
}
