using System.Globalization;

namespace Iki.Core.Formulas.Syntax;

/// <summary>What an input is called: <c>musdes</c>, <c>dokumen.lkjip</c>, <c>Previous(x)</c>; no two are called the same.</summary>
internal static class InputText
{
    /// <summary>The text of an input. The name of a symbol stands in brackets only if it could be taken for an item or a call.</summary>
    /// <param name="symbol">The name.</param>
    /// <param name="item">The key of the item; null for none.</param>
    /// <param name="time">The time.</param>
    /// <param name="periods">How many periods before, for <see cref="FormulaTime.Previous"/>.</param>
    public static string Of(string symbol, string? item, FormulaTime time, int periods)
    {
        var own = symbol.AsSpan().ContainsAny('.', '(') ? $"[{symbol}]" : symbol;
        var name = item is null ? own : $"{own}.{(NameText.IsPlain(item) ? item : $"[{item}]")}";
        return time switch
        {
            FormulaTime.Current => name,
            FormulaTime.Previous when periods == 1 => $"Previous({name})",
            FormulaTime.Previous => $"Previous({name}, {periods.ToString(CultureInfo.InvariantCulture)})",
            _ => $"{time}({name})",
        };
    }
}
