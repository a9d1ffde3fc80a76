using Iki.Core.Definitions;

namespace Iki.Core.Measurement;

/// <summary>
/// The realization in words of an indicator whose formula is the name of one variable: what was observed in words of that
/// variable, for the very period and office.
/// </summary>
internal static class TextRealization
{
    public static string? Of(FormulaRow row, ObservationStore store, Period period, string office)
    {
        if (row.Formula!.Program.LoneInput is not { } input || store.Find(input.Symbol.Name, input.Item)?.HasTexts != true) return null;

        // A word that contradicts another, or that is not on the scale, comes with the problem that it has as a figure.
        return store.In(input.Symbol.Name, input.Item, store.Offices.Only(office), period.Span)
            .LastOrDefault(o => o is { Text: not null, Value: null } && o.Period == period)?.Text;
    }
}
