using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <summary>An input that a program asks for: a symbol or one of its items, at a time.</summary>
internal sealed class InputReference(FormulaSymbol symbol, string? item, Shift shift, int periods)
{
    /// <summary>The days of the period, which the calendar tells where there is a period, and the caller of a formula alone.</summary>
    public static InputReference DaysOfPeriod { get; } =
        new(new FormulaSymbol { Name = $"{FunctionTable.DaysInPeriod.Name.English}()", Role = SymbolRole.Parameter, Unit = "hari" }, null, Shift.None, 0);

    public FormulaSymbol Symbol => symbol;

    /// <summary>Whether the calendar tells it.</summary>
    public bool IsOfCalendar => ReferenceEquals(symbol, DaysOfPeriod.Symbol);

    public string? Item => item;

    public Shift Shift => shift;

    public int Periods => periods;

    // Both enumerations of times are in the same order.
    /// <summary>
    /// What it is called: <c>musdes</c>, <c>dokumen.lkjip</c>, <c>Previous(x)</c>; no two are called the same. The name of a symbol stands in brackets only if it
    /// could be taken for one of the other two.
    /// </summary>
    public string Text => field ??= IsOfCalendar ? symbol.Name : InputText.Of(symbol.Name, item, (FormulaTime)shift, periods);

    /// <summary>The unit in whose points its figures come.</summary>
    public ShareUnit Share => Symbol.ShareOfFigures;

    /// <summary>Whether its figures come in percent points, or in points per mille.</summary>
    public bool IsInPoints => Share != ShareUnit.None;

    /// <summary>What a figure is divided by to be a ratio.</summary>
    public Rational Points => new(Share.Points());

    /// <summary>Whether two references ask for the same, their names compared as the language compares names.</summary>
    public bool IsSame(InputReference other) => Shift == other.Shift && Periods == other.Periods
        && Symbol.Name.Equals(other.Symbol.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Item, other.Item, StringComparison.OrdinalIgnoreCase);

    /// <summary>One of its items at the same time.</summary>
    public InputReference OfItem(string? key) => new(symbol, key, shift, periods);
}
