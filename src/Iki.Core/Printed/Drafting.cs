using System.Text.RegularExpressions;

namespace Iki.Core.Printed;

/// <summary>Parts of a cell → drafts: reads each body in the likelier way and then, one at a time, with each doubtful place read the other way.</summary>
internal sealed partial class Drafting(PrintedText printed, PrintedParts parts, PrintedContext context)
{
    // Of a print full of doubts only so many places are tried the other way.
    private const int MostTurns = 4;

    // A longer list is no formula.
    private const int MostListed = 60;

    private readonly List<FormulaDraft> _drafts = [];
    private readonly List<FormulaDraft> _further = [];

    public EquatableList<FormulaDraft> Run()
    {
        if (parts.Bodies.Count == 0) return [];
        if (IsBands(parts.Bodies[0])) Add(Named("nilai", "nilai", DraftQuestions.Bands()));
        else if (parts.IsList && !parts.Bodies.Any(PartSplitter.IsArithmetic)) Add(Listed());
        else foreach (var body in parts.Bodies) Explore(body);
        var all = _drafts.Concat(_further).DistinctBy(d => (d.Formula, d.Unit)).Take(PrintedFormula.MostDrafts).ToList();
        return [.. all.Select((d, i) => d with { Confidence = i == 0 ? ConfidenceOf(d) : DraftConfidence.Doubtful })];
    }

    private static DraftConfidence ConfidenceOf(FormulaDraft draft) => draft.Questions.Any(q => q.IsGrave) ? DraftConfidence.Doubtful
        : draft.Questions.Any(q => q.BearsOnValue) ? DraftConfidence.Likely
        : DraftConfidence.Clear;

    /// <summary>A body in every way it can be read, of which those that compile to different formulas count.</summary>
    private void Explore(string body)
    {
        var first = Read(body, []);
        if (first is null) return;
        var drafted = Variants(first);
        if (drafted.Count == 0) return;
        var turned = new List<(Doubt Doubt, FormulaDraft Draft)>();
        foreach (var doubt in first.Choices.Met.Take(MostTurns))
        {
            if (Read(body, [doubt]) is not { } other || Variants(other) is not [var draft, ..] || draft.Formula == drafted[0].Formula) continue;
            turned.Add((doubt, draft));
        }

        // What can be read in one way only needs no question.
        var asked = turned.Select(t => DraftQuestions.Of(t.Doubt)).ToList();
        if (parts.Bodies.Count > 1) asked.Insert(0, DraftQuestions.SeveralFormulas(parts.Bodies.Count));
        _drafts.Add(drafted[0] with { Questions = [.. asked, .. drafted[0].Questions] });
        _further.AddRange(turned.Select(t => t.Draft with { Questions = [DraftQuestions.Of(t.Doubt), .. t.Draft.Questions] }));
        _further.AddRange(drafted.Skip(1).Select(d => d with { Questions = [.. asked, .. d.Questions] }));
    }

    private PrintedReading? Read(string body, Doubt[] turned)
    {
        var choices = new PrintedChoices(turned) { IsPercentHinted = DraftWriter.IsPercentage(context, parts) };
        var book = new PhraseBook(parts.Legend);
        var spelt = Spell(body, choices);

        // "Persentase a terhadap b": the word says what the result is, and is not part of what is divided.
        var named = PercentageFirst().Match(spelt);
        if (named.Success && PercentageWord().Count(spelt) == 1)
        {
            var ratio = ReadVariants(spelt[named.Length..], book, choices);
            if (ratio?.Has('/') == true)
            {
                choices.IsPercentHinted = true;
                return Finished(spelt[named.Length..], ratio, book, choices);
            }
        }

        return ReadVariants(spelt, book, choices) is { } node ? Finished(spelt, node, book, choices) : null;
    }

    private static PrintedReading Finished(string text, PrintedNode node, PhraseBook book, PrintedChoices choices) =>
        new(text, WeightedMean(AverageByPeriod(text, node, book, choices), choices), book, choices);

    /// <summary>A body with what its indexes, years and comparisons mean in the words that the parser knows.</summary>
    private static string Spell(string body, PrintedChoices choices)
    {
        var spelt = PrintedTimes.Spell(body);
        if (PrintedTimes.HasIndex(body)) choices.Questions.Add(DraftQuestions.IndexOfTime());
        if (PrintedTimes.SpellYears(spelt) is { } relative)
        {
            spelt = relative;
            choices.Questions.Add(DraftQuestions.NamedYears());
        }

        if (Comparing().Match(spelt) is not { Success: true } comparing) return spelt;
        choices.Questions.Add(DraftQuestions.Compared());
        return $"{comparing.Groups["left"].Value} berbanding {comparing.Groups["right"].Value}";
    }

    /// <summary>A formula in words, "atau" the same in symbols.</summary>
    private static PrintedNode? ReadVariants(string body, PhraseBook book, PrintedChoices choices)
    {
        var or = Or().Matches(body).FirstOrDefault(m => PartSplitter.IsArithmetic(body[..m.Index]) && PartSplitter.IsArithmetic(body[(m.Index + m.Length)..]));
        if (or is null) return PrintedParser.Parse(body, book, choices);
        var inWords = PrintedParser.Parse(body[..or.Index], book, choices);
        var apart = new PrintedChoices([]);
        var inSymbols = PrintedParser.Parse(body[(or.Index + or.Length)..], book, apart);
        if (inWords is null) return inSymbols;
        if (inSymbols is not null && ShapeOf(inWords) != ShapeOf(inSymbols)) choices.Questions.Add(DraftQuestions.VariantsDiffer());
        return inWords;
    }

    private static string ShapeOf(PrintedNode node) => NodeText.Write(node, _ => "n");

    /// <summary>Σ(x w) / Σ w, which the language has a function for.</summary>
    private static PrintedNode WeightedMean(PrintedNode node, PrintedChoices choices)
    {
        if (node is PrintedOperation { Operator: '*', Left: PrintedOperation inner, Right: PrintedNumber } scaled) return scaled with { Left = WeightedMean(inner, choices) };
        if (node is not PrintedOperation { Operator: '/', Left: PrintedCall { Function: "SumOver", Arguments: [PrintedOperation { Operator: '*' } product] }, Right: PrintedName below }
            || product is not { Left: PrintedName a, Right: PrintedName b }) return node;
        if (below.Phrase != a.Phrase && below.Phrase != b.Phrase) return node;
        choices.Questions.RemoveAll(q => q.Text.English.StartsWith("Σ of ", StringComparison.Ordinal));
        choices.Questions.Add(DraftQuestions.WeightedMean());
        var (value, weight) = below.Phrase == b.Phrase ? (a, b) : (b, a);
        return new PrintedCall("WeightedAverage", [value, weight]) { Start = node.Start, End = node.End };
    }

    /// <summary>"rata-rata persentase … triwulan": the mean of the ratios of the parts of the period.</summary>
    private static PrintedNode AverageByPeriod(string body, PrintedNode node, PhraseBook book, PrintedChoices choices)
    {
        if (node is not PrintedOperation { Operator: '/', Left: PrintedName above } ratio || !above.Phrase.StartsWith("rata-rata ", StringComparison.Ordinal)) return node;
        if (PeriodWord().Match(body) is not { Success: true } period) return node;
        var word = period.Groups["word"].Value.ToLowerInvariant();
        var bare = AverageOf().Replace(above.Phrase, "");
        var percent = new PrintedNumber("100") { Sign = '%', Start = node.End, End = node.End };
        var isPercentage = above.Phrase.Contains("persentase", StringComparison.Ordinal);
        PrintedNode part = ratio with { Left = book.Resolve(bare, bare, above.Start, above.End) };
        if (isPercentage) part = new PrintedOperation('*', part, percent) { Start = node.Start, End = node.End };
        choices.Questions.Add(DraftQuestions.AverageOverWhat(word));
        var axis = word.StartsWith("bulan", StringComparison.Ordinal) ? "month" : word.StartsWith("triwulan", StringComparison.Ordinal) ? "quarter" : "semester";
        return new PrintedCall("AverageOver", [part]) { Axis = axis, Start = node.Start, End = node.End };
    }

    private PrintedReading Listed()
    {
        var choices = new PrintedChoices([]);
        var book = new PhraseBook(parts.Legend);
        var whole = string.Join("; ", parts.Bodies);
        PrintedNode? sum = null;
        var at = 0;
        foreach (var body in parts.Bodies.Take(MostListed))
        {
            var name = book.Resolve(PrintedMarks.Shown(body), PrintedMarks.Shown(body), at, at + body.Length);
            sum = sum is null ? name : new PrintedOperation('+', sum, name) { Start = 0, End = at + body.Length };
            at += body.Length + 2;
        }

        if (parts.Bodies.Count > 1) choices.Questions.Add(DraftQuestions.ListAdded());
        return new PrintedReading(whole, sum!, book, choices);
    }

    private PrintedReading Named(string key, string label, DraftQuestion question)
    {
        var choices = new PrintedChoices([]);
        choices.Questions.Add(question);
        var book = new PhraseBook(parts.Legend);
        return new PrintedReading(label, book.Resolve(key, label, 0, label.Length), book, choices);
    }

    private void Add(PrintedReading reading) => _drafts.AddRange(Variants(reading));

    private List<FormulaDraft> Variants(PrintedReading reading) => new DraftWriter(printed, parts, context, reading).Write();

    private bool IsBands(string body) => parts.Notes.Count > 0 && Band().IsMatch(body) && parts.Notes.Any(n => Band().IsMatch(n));

    [GeneratedRegex(@"\b(?:persentase|prosentase|presentase)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PercentageWord();

    [GeneratedRegex(@"[\s,;]+atau\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Or();

    [GeneratedRegex(@"\b(?<word>bulan(?:an)?|triwulan(?:an)?|semester(?:an)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PeriodWord();

    [GeneratedRegex(@"^(?:persentase|prosentase|presentase)\s+(?=.*(?:\s[/:]|[/:]\s|\bdibagi\b|\bdibanding|\bberbanding\b|\bterhadap\b|\bdari\b|\bper\b))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PercentageFirst();

    [GeneratedRegex(@"^(?:perbandingan|rasio)\s+(?:antara\s+)?(?<left>(?!.*[/:*]).+?)\s+(?:dengan|dan|terhadap|banding)\s+(?<right>(?:jumlah|total|seluruh|banyaknya)\b.+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();

    [GeneratedRegex(@"^rata-rata\s+(?:persentase\s+|prosentase\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex AverageOf();

    [GeneratedRegex(@"^[\p{L}][\p{L}\s]{0,24}\s*[:=<>≤≥]+\s*\d[\d.,%\s]*(?:[–-]\s*[<>≤≥]?\s*\d[\d.,%\s]*)?$|^[<>≤≥]?\s*\d[\d.,%\s]*[–-]\s*[<>≤≥]?\s*\d[\d.,%\s]*[:=]\s*\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Band();
}

/// <summary>A body read in one way.</summary>
internal sealed record PrintedReading(string Text, PrintedNode Node, PhraseBook Book, PrintedChoices Choices);
