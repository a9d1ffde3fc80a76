namespace Iki.Core.Printed;

/// <summary>What a print leaves open: each kind has two readings.</summary>
internal enum DoubtKind
{
    FractionBar,
    LostBar,
    TightSlash,
    DividingWord,
    Rate,
    SumOverAll,
    Aside,
}

/// <summary>A place where a print can be read in two ways.</summary>
internal sealed record Doubt(DoubtKind Kind, int At, string Text);

/// <summary>
/// Which way to read each doubtful place: as is likelier, but for those that are turned. Keeps the places it was asked about, so that the
/// other ways can be tried afterwards.
/// </summary>
internal sealed class PrintedChoices(IReadOnlyCollection<Doubt> turned)
{
    private readonly List<Doubt> _met = [];

    public IReadOnlyList<Doubt> Met => _met;

    /// <summary>Whether the likelier reading is to be taken.</summary>
    public bool TakesLikelier(DoubtKind kind, int at, string text)
    {
        var doubt = new Doubt(kind, at, text);
        if (!_met.Any(d => d.Kind == kind && d.At == at)) _met.Add(doubt);
        return !turned.Any(d => d.Kind == kind && d.At == at);
    }

    /// <summary>Whether something in the print says that the result is a percentage.</summary>
    public bool IsPercentHinted { get; set; }

    /// <summary>What was found on reading that a person must be asked about, whichever reading is taken.</summary>
    public List<DraftQuestion> Questions { get; } = [];
}
