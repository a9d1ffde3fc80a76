using System.Globalization;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Compilation;

/// <summary>At which time an input is taken.</summary>
internal enum Shift
{
    None,
    Previous,
    LastYear,
    YearToDate,
}

/// <summary>An input that a program asks for: a symbol or one of its items, at a time.</summary>
internal sealed record InputReference(FormulaSymbol Symbol, string? Item, Shift Shift, int Periods)
{
    /// <summary>What it is called: <c>musdes</c>, <c>dokumen.lkjip</c>, <c>Previous(x)</c>; the name of a symbol without brackets.</summary>
    public string Text
    {
        get
        {
            var name = Item is null ? Symbol.Name : $"{Symbol.Name}.{(NameText.IsPlain(Item) ? Item : $"[{Item}]")}";
            return Shift switch
            {
                Shift.None => name,
                Shift.Previous when Periods == 1 => $"Previous({name})",
                Shift.Previous => $"Previous({name}, {Periods.ToString(CultureInfo.InvariantCulture)})",
                _ => $"{Shift}({name})",
            };
        }
    }

    /// <summary>Whether its figures come in percent points. Indicators hand on their exact ratio; only figures come in points.</summary>
    public bool IsInPoints => Symbol.IsPercentage && Symbol.Role != SymbolRole.Indicator;

    /// <summary>Whether two references ask for the same, their names compared as the language compares names.</summary>
    public bool IsSame(InputReference other) => Shift == other.Shift && Periods == other.Periods
        && Symbol.Name.Equals(other.Symbol.Name, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Item, other.Item, StringComparison.OrdinalIgnoreCase);
}
