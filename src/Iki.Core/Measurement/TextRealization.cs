using Iki.Core.Definitions;
using Iki.Core.Formulas.Compilation;
using Iki.Core.Formulas.Functions;

namespace Iki.Core.Measurement;

/// <summary>
/// The realization in words of an indicator whose formula is the name of one variable: what was observed in words of that
/// variable, for the very period and office.
/// </summary>
internal static class TextRealization
{
    public static string? Of(FormulaRow row, ObservationStore store, Period period, string office)
    {
        var program = row.Formula!.Program;
        if (program.Code is not [{ Code: OpCode.Load }] || program.Inputs[0] is not { Shift: Shift.None } input) return null;
        if (store.Find(input.Symbol.Name, input.Item)?.HasTexts != true) return null;
        return store.In(input.Symbol.Name, input.Item, store.Offices.Only(office), period.Span)
            .LastOrDefault(o => o.Text is not null && o.Period == period)?.Text;
    }
}
