using Iki.Core.Formulas.Functions;

namespace Iki.Core.Printed;

/// <summary>What the formula language can say; what it cannot is drafted as a figure that is worked out elsewhere.</summary>
internal static class PrintedLanguage
{
    public static bool HasPowers { get; } = Formula.Compile("a ^ 2").ValueOrNull is not null;

    public static bool HasPerMille { get; } = Formula.Compile("a / b * 1000‰").ValueOrNull is not null;

    public static bool Has(string function) => FunctionTable.Find(function) is not null;
}
