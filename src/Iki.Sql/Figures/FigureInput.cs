using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Sql.Figures;

/// <summary>What a formula asks of the data: a variable or one of its items, at a time.</summary>
/// <param name="Number">Which it is, in the column <c>input</c> of the result.</param>
/// <param name="Variable">The variable, as the formula sees it.</param>
/// <param name="Item">The key of the item; null for the variable itself.</param>
/// <param name="Time">The time.</param>
/// <param name="Periods">How many periods before, for <see cref="FormulaTime.Previous"/>.</param>
/// <param name="WantsFigures">Whether the figures behind the total are asked for, too.</param>
internal sealed record FigureInput(int Number, Variable Variable, string? Item, FormulaTime Time, int Periods, bool WantsFigures)
{
    /// <summary>What results call it: <c>a</c>, <c>dokumen.lkjip</c>, <c>Previous(a)</c>.</summary>
    public string Name => NameOf(Item);

    /// <summary>What results call one of its items at the same time.</summary>
    public string NameOf(string? item)
    {
        var own = Variable.Name.AsSpan().ContainsAny('.', '(') ? $"[{Variable.Name}]" : Variable.Name;
        var name = item is null ? own : $"{own}.{(IsPlain(item) ? item : $"[{item}]")}";
        return Time switch
        {
            FormulaTime.Current => name,
            FormulaTime.Previous when Periods == 1 => $"Previous({name})",
            FormulaTime.Previous => FormattableString.Invariant($"Previous({name}, {Periods})"),
            _ => $"{Time}({name})",
        };
    }

    private static bool IsPlain(string name)
    {
        // A capital sigma is a sign of the formula language, and no letter of a name.
        var isFirst = true;
        foreach (var rune in name.EnumerateRunes())
        {
            var isLetter = rune.Value == '_' || (System.Text.Rune.IsLetter(rune) && rune.Value != '\u03A3');
            if (!isLetter && (isFirst || rune.Value is < '0' or > '9')) return false;
            isFirst = false;
        }

        return !isFirst;
    }
}
