using Iki.Core;
using Iki.Core.Formulas;
using Iki.Core.Formulas.Syntax;

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
    public string NameOf(string? item) => InputText.Of(Variable.Name, item, Time, Periods);
}
