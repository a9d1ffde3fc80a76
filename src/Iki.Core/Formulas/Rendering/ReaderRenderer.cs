using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Rendering;

/// <summary>
/// Writes a formula for people to read, in the decree's notation and with the number signs, the words and the function
/// names of a language. It can be read back in the number notation of the language, in which semicolons separate arguments.
/// </summary>
internal sealed class ReaderRenderer(Language language) : LineRenderer(isDecree: true)
{
    private static readonly Wording If = new("If", "Jika");

    protected override Part[] Number(string digits, ShareUnit share) => base.Number(ReaderNumbers.OfDigits(digits, language), share);

    protected override Part[] Word(string word) => [WordOf(word)];

    protected override string AxisWord(Wording word) => word.In(language);

    protected override Part[] Prefix(UnaryNode node) => node.Operator == FormulaOperator.Not
        ? [$"{WordOf("not")} ", Part.Of(node.Operand, Tightness.Not)]
        : base.Prefix(node);

    protected override Part[] Between(BinaryNode node) =>
        [Left(node), $" {WordOf(Sign(node.Operator))} ", Right(node)];

    protected override Part[] Conditional(ConditionalNode node) =>
    [
        If.In(language) + "(", Part.Of(node.Condition), "; ", Part.Of(node.WhenTrue), "; ", Part.Of(node.WhenFalse), ")",
    ];

    protected override Part[] Call(string function, CallNode node) =>
        Arguments(node, (FunctionTable.Find(function)?.Name.In(language) ?? function) + "(", "; ", ")");

    // A sign is no word, and is the same in every language.
    private string WordOf(string sign) => ReservedWords.Find(sign) is { } word ? ReservedWords.In(word, language) : sign;
}
