using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>
/// Writes a formula for people to read, in the decree's notation; in Indonesian with its decimal comma, its thousands point, its words
/// and its function names. It can be read back in the number notation of the language, in which semicolons separate arguments.
/// </summary>
internal sealed class ReaderRenderer(Language language) : LineRenderer(isDecree: true)
{
    private bool IsIndonesian => language == Language.Indonesian;

    protected override Part[] Number(string digits, bool isPercent) => base.Number(ReaderNumbers.OfDigits(digits, language), isPercent);

    protected override Part[] Word(string word) => [WordOf(word)];

    protected override string AxisWord(Wording word) => IsIndonesian ? word.Indonesian : word.English;

    protected override Part[] Prefix(UnaryNode node) => node.Operator == FormulaOperator.Not
        ? [$"{WordOf("not")} ", Part.Of(node.Operand, Tightness.Not)]
        : base.Prefix(node);

    protected override Part[] Between(BinaryNode node) =>
        [Left(node), $" {WordOf(Sign(node.Operator))} ", Right(node)];

    protected override Part[] Conditional(ConditionalNode node) =>
    [
        IsIndonesian ? "Jika(" : "If(", Part.Of(node.Condition), "; ", Part.Of(node.WhenTrue), "; ", Part.Of(node.WhenFalse), ")",
    ];

    protected override Part[] Call(string function, CallNode node) =>
        Arguments(node, $"{(IsIndonesian ? FunctionTable.Find(function)?.Name.Indonesian ?? function : function)}(", "; ", ")");

    // A sign is no word, and is the same in both languages.
    private string WordOf(string sign) => IsIndonesian && ReservedWords.Find(sign) is { } word ? ReservedWords.Indonesian(word) : sign;
}
