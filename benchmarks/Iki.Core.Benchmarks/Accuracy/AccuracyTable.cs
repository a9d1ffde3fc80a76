using System.Globalization;
using System.Text;
using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>The table of docs/accuracy.md: what each gives where it is not right.</summary>
internal static class AccuracyTable
{
    private const string Begin = "<!-- accuracy: begin -->";
    private const string End = "<!-- accuracy: end -->";

    /// <summary>Prints the table; of a page that is named, writes the one between its marks; with <c>--check</c>, compares it. 0 when all is well.</summary>
    public static int Run(string[] args)
    {
        var table = Make(out var libraryIsRight);
        if (!libraryIsRight) Console.Error.WriteLine("Iki.Core is wrong somewhere: see the table.");
        var page = args.FirstOrDefault(a => a != "--check");
        if (page is null)
        {
            Console.Write(table);
            return libraryIsRight ? 0 : 1;
        }

        var text = File.ReadAllText(page);
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        if (from < 0 || to < from) throw new InvalidDataException($"{page} has no marks for the table.");
        var written = $"{text[..(from + Begin.Length)]}\n{table}{text[to..]}";
        if (args.Contains("--check"))
        {
            if (written == text) return libraryIsRight ? 0 : 1;
            Console.Error.WriteLine($"The table of {page} is not up to date. It should be:\n{table}");
            return 1;
        }

        File.WriteAllText(page, written);
        return libraryIsRight ? 0 : 1;
    }

    private static string Make(out bool libraryIsRight)
    {
        Peer[] peers = [EveryPeer.Iki, .. EveryPeer.Others];
        var text = new StringBuilder();
        Row(text, ["", "right", .. peers.Select(p => p.Name), "C#, double", "C#, decimal"]);
        Row(text, Enumerable.Repeat("---", peers.Length + 4));
        libraryIsRight = true;
        foreach (var question in Questions.All)
        {
            Answer[] answers = [.. peers.Select(p => Answer.Of(question, p)), Answer.Judge(question, question.InDouble), Answer.Judge(question, question.InDecimal)];
            libraryIsRight &= answers[0].IsRight;
            Row(text, [Title(question), $"{question.Right}", .. answers.Select(Cell)]);
        }

        foreach (var (title, inAll, ties) in new (string, int, Func<IEnumerable<Tie>>)[]
        {
            ("percentages exactly halfway, `a / b * 100`, to 2 decimals", Ties.PercentagesInAll, Ties.Percentages),
            ("shares exactly halfway, `a / b * c`, to 2 decimals", Ties.SharesInAll, Ties.Shares),
        })
        {
            if (ties().Count() != inAll) throw new InvalidOperationException($"There are {ties().Count()} ties and not {inAll}: {title}");
            int[] wrong = [.. peers.Select(p => TieCount.Wrong(p, ties())), TieCount.WrongInDouble(ties()), TieCount.WrongInDecimal(ties())];
            libraryIsRight &= wrong[0] == 0;
            Row(text, [title, $"{Count(inAll)} of {Count(inAll)}", .. wrong.Select(n => n == 0 ? "✓" : $"**{Count(n)} wrong**")]);
        }

        return text.ToString();
    }

    private static string Title(Question question)
    {
        var figures = question.Names.Zip(question.Figures).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.First} = {(f.Second is { } given ? given.ToString("0.######", CultureInfo.InvariantCulture) : "missing")}"));
        return question.Names.Length == 0 ? $"{question.Title}: `{question.Text}`" : $"{question.Title}: `{question.Text}` with {string.Join(", ", figures)}";
    }

    private static string Cell(Answer answer) => answer switch
    {
        { Text: Answer.CannotBeWritten } => Answer.CannotBeWritten,
        { IsRight: true, Text: var text } when text is "null" || text.EndsWith("Exception", StringComparison.Ordinal) => $"✓ {text}",
        { IsRight: true } => "✓",
        _ => $"**{answer.Text}**",
    };

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
