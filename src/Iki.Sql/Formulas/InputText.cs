using System.Globalization;
using System.Text;
using Iki.Core.Formulas;

namespace Iki.Sql.Formulas;

/// <summary>What an input is called, as <see cref="Iki.Core.Formula.Inputs"/> has it.</summary>
internal static class InputText
{
    /// <summary>The text of an input: <c>a</c>, <c>dokumen.lkjip</c>, <c>Previous(a)</c>.</summary>
    public static string Of(FormulaReference reference) => Of(reference.Symbol.Name, reference.Item, reference.Time, reference.Periods);

    /// <summary>The same by its parts.</summary>
    /// <param name="symbol">The name.</param>
    /// <param name="item">The key of the item; null for none.</param>
    /// <param name="time">The time.</param>
    /// <param name="periods">How many periods before.</param>
    public static string Of(string symbol, string? item, FormulaTime time, int periods)
    {
        var own = symbol.AsSpan().ContainsAny('.', '(') ? $"[{symbol}]" : symbol;
        var name = item is null ? own : $"{own}.{(IsPlain(item) ? item : $"[{item}]")}";
        return time switch
        {
            FormulaTime.Current => name,
            FormulaTime.Previous when periods == 1 => $"Previous({name})",
            FormulaTime.Previous => $"Previous({name}, {periods.ToString(CultureInfo.InvariantCulture)})",
            _ => $"{time}({name})",
        };
    }

    /// <summary>Whether an item stands without brackets: letters of any script, digits and <c>_</c>, and no digit first.</summary>
    private static bool IsPlain(string name)
    {
        // A capital sigma is a sign of the formula language, and no letter of a name.
        var isFirst = true;
        foreach (var rune in name.EnumerateRunes())
        {
            var isLetter = rune.Value == '_' || (Rune.IsLetter(rune) && rune.Value != '\u03A3');
            if (!isLetter && (isFirst || rune.Value is < '0' or > '9')) return false;
            isFirst = false;
        }

        return !isFirst;
    }
}
