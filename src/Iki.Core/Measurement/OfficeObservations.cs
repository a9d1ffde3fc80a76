namespace Iki.Core.Measurement;

/// <summary>What one evaluation takes its figures from: the observations of an office and all below it. Used by one thread.</summary>
internal sealed class OfficeObservations(ObservationStore store, OfficeRange offices)
{
    private readonly Dictionary<MonthSpan, string> _texts = [];

    public ObservationStore Store => store;

    public OfficeRange Offices => offices;

    /// <summary>Room for the figures of one input after another.</summary>
    public List<TakenFigure> Taken { get; } = [];

    /// <summary>The text of some months, which most inputs have in common.</summary>
    public string TextOf(MonthSpan months)
    {
        if (!_texts.TryGetValue(months, out var text)) _texts.Add(months, text = months.ToString());
        return text;
    }
}
