using System.Globalization;
using Iki.Core.Numerics;

namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of a formula: IKI1xxx text, IKI2xxx names, IKI3xxx kinds, percentages and units.</content>
internal sealed partial class DiagnosticCollector
{
    // Digits with commas can be as long as a formula, and each reading of them is.
    private const int LongestChoice = 160;

    public void UnknownCharacter(TextSpan at, string shown) => Add(Descriptors.UnknownCharacter, at, shown);

    public void TextTooLong(TextSpan at, int length, int limit) => Add(Descriptors.TextTooLong, at, Number(length), Number(limit));

    public void NestedTooDeep(TextSpan at, int limit) => Add(Descriptors.NestedTooDeep, at, Number(limit));

    public void TooManyOperands(TextSpan at, int limit) => Add(Descriptors.TooManyOperands, at, Number(limit));

    public void EmptyFormula(TextSpan at) => Add(Descriptors.EmptyFormula, at);

    public void DecimalComma(TextSpan at, string written, string repaired) => Add(Descriptors.DecimalComma, at, written, repaired);

    public void NumberMalformed(TextSpan at, string written) => Add(Descriptors.NumberMalformed, at, written);

    public void TooManyDigits(TextSpan at, int digits, int limit) => Add(Descriptors.TooManyDigits, at, Number(digits), Number(limit));

    public void NumberWithExponent(TextSpan at) => Add(Descriptors.NumberWithExponent, at, Under(at));

    public void ForeignDigits(TextSpan at, string digits) => Add(Descriptors.ForeignDigits, at, digits);

    public void TextLiteral(TextSpan at) => Add(Descriptors.TextLiteral, at);

    public void DateLiteral(TextSpan at) => Add(Descriptors.DateLiteral, at);

    public void PowerSign(TextSpan at) => Add(Descriptors.PowerSign, at);

    public void BitwiseOperator(TextSpan at, string sign) => Add(Descriptors.BitwiseOperator, at, sign);

    public void ForeignOperator(TextSpan at, string sign, string instead) => Add(Descriptors.ForeignOperator, at, sign, instead);

    public void OperatorMissing(TextSpan at, TextSpan before) => Add(Descriptors.OperatorMissing, at, Under(before), Under(at));

    public void LetterX(TextSpan at) => Add(Descriptors.LetterX, at, Under(at));

    public void PercentIsNotModulo(TextSpan at) => Add(Descriptors.PercentIsNotModulo, at);

    public void ModuloWord(TextSpan at) => Add(Descriptors.ModuloWord, at, Under(at));

    public void OperandMissingAfter(TextSpan at) => Add(Descriptors.OperandMissingAfter, at, Under(at));

    public void OperandMissingBefore(TextSpan at) => Add(Descriptors.OperandMissingBefore, at, Under(at));

    public void ParenthesisNotClosed(TextSpan at) => Add(Descriptors.ParenthesisNotClosed, at, Under(at));

    public void ParenthesisNotOpened(TextSpan at) => Add(Descriptors.ParenthesisNotOpened, at);

    public void BracketNotClosed(TextSpan at) => Add(Descriptors.BracketNotClosed, at);

    public void BracketsEmpty(TextSpan at) => Add(Descriptors.BracketsEmpty, at);

    public void CharacterInBrackets(TextSpan at, string shown) => Add(Descriptors.CharacterInBrackets, at, shown);

    public void SigmaMisplaced(TextSpan at) => Add(Descriptors.SigmaMisplaced, at);

    public void SigmaBeforeParenthesis(TextSpan at) => Add(Descriptors.SigmaBeforeParenthesis, at);

    public void StrayComma(TextSpan at) => Add(Descriptors.StrayComma, at);

    public void ColonMissing(TextSpan at) => Add(Descriptors.ColonMissing, at);

    public void StrayColon(TextSpan at) => Add(Descriptors.StrayColon, at);

    public void ComparisonsChained(TextSpan at) => Add(Descriptors.ComparisonsChained, at, Under(at));

    public void ItemMissing(TextSpan at) => Add(Descriptors.ItemMissing, at);

    public void ItemOfItem(TextSpan at) => Add(Descriptors.ItemOfItem, at);

    public void BracketedFunction(TextSpan at) => Add(Descriptors.BracketedFunction, at, Under(at));

    public void SpaceBeforeArguments(TextSpan at, string name) => Add(Descriptors.SpaceBeforeArguments, at, name);

    public void PrefixPlus(TextSpan at) => Add(Descriptors.PrefixPlus, at);

    public void NotInsideComparison(TextSpan at) => Add(Descriptors.NotInsideComparison, at, Under(at));

    public void ParenthesesEmpty(TextSpan at) => Add(Descriptors.ParenthesesEmpty, at);

    public void ArgumentMissing(TextSpan at) => Add(Descriptors.ArgumentMissing, at);

    public void StrayPercent(TextSpan at) => Add(Descriptors.StrayPercent, at);

    public void RunNotRead(TextSpan at) => Add(Descriptors.RunNotRead, at);

    public void NumberAmbiguous(TextSpan at, string written, EquatableList<string> readings) =>
        Add(Descriptors.NumberAmbiguous, at, [Brief(written), Choice(readings), .. readings]);

    public void NumberOfOtherNotation(TextSpan at, string written, NumberNotation notation, string repaired) =>
        Add(Descriptors.NumberOfOtherNotation, at, written, NumberReadings.WordOf(notation), RuleOf(notation), repaired);

    public void NumberNotOfNotation(TextSpan at, string written, NumberNotation notation) =>
        Add(Descriptors.NumberNotOfNotation, at, written, NumberReadings.WordOf(notation), RuleOf(notation));

    public void CommaBetweenArguments(TextSpan at, NumberNotation notation, EquatableList<string> readings) =>
        Add(Descriptors.CommaBetweenArguments, at, [NumberReadings.WordOf(notation), Choice(readings), .. readings]);

    public void PrintTooLong(int length, int limit) => Add(Descriptors.PrintTooLong, Place.Nowhere, Number(length), Number(limit));

    public void PrintWithoutFormula() => Add(Descriptors.PrintWithoutFormula, Place.Nowhere);

    public void NameOfSeveralWords(TextSpan at, EquatableList<string> offered, string repaired) =>
        Add(Descriptors.NameOfSeveralWords, at, Choice(offered), repaired);

    public void SignOfPrint(TextSpan at, string sign, string instead) => Add(Descriptors.SignOfPrint, at, sign, instead);

    public void BracketedArithmetic(TextSpan at, string text) => Add(Descriptors.BracketedArithmetic, at, Brief(text));

    public void LeadingEquals(TextSpan at) => Add(Descriptors.LeadingEquals, at);

    public void CellReference(TextSpan at, EquatableList<string> cells) => Add(Descriptors.CellReference, at, Choice(cells));

    public void UnknownName(TextSpan at, string name, string? nearest) => Add(Descriptors.UnknownName, at, name, nearest ?? "");

    public void UnknownFunction(TextSpan at, string name, string? nearest) => Add(Descriptors.UnknownFunction, at, name, nearest ?? "");

    public void WrongArgumentCount(TextSpan at, string function, Wording parameters, int count) =>
        Add(Descriptors.WrongArgumentCount, at, new Place(_pointer), [function, parameters.English, Number(count)], parameters);

    public void UnknownItem(TextSpan at, string variable, string item, string? nearest) =>
        Add(Descriptors.UnknownItem, at, item, variable, nearest ?? "");

    public void NoItems(TextSpan at, string variable) => Add(Descriptors.NoItems, at, variable);

    public void VariableWanted(TextSpan at, string function, string given) => Add(Descriptors.VariableWanted, at, function, given);

    public void WholeNumberWanted(TextSpan at, string function, int least, int most) =>
        Add(Descriptors.WholeNumberWanted, at, function, Number(least), Number(most));

    public void NumberWanted(TextSpan at, string given) => Add(Descriptors.NumberWanted, at, given);

    public void ConditionWanted(TextSpan at, string given) => Add(Descriptors.ConditionWanted, at, given);

    public void BranchesDiffer(TextSpan at, string first, string second) => Add(Descriptors.BranchesDiffer, at, first, second);

    public void PlainLiteralBesidePercentage(TextSpan at, string literal) => Add(Descriptors.PlainLiteralBesidePercentage, at, literal);

    public void PlainBesidePercentage(TextSpan at, string plain, string percentage) => Add(Descriptors.PlainBesidePercentage, at, plain, percentage);

    public void PercentageWanted(TextSpan at, string offered) => Add(Descriptors.PercentageWanted, at, offered);

    public void PercentageForOtherUnit(TextSpan at, string unit) => Add(Descriptors.PercentageForOtherUnit, at, unit);

    public void PercentageOfUnitless(TextSpan at, string percentage, string plain) => Add(Descriptors.PercentageOfUnitless, at, percentage, plain);

    public void AcceptedAsPercentPoints(TextSpan at, int points, string sign) => Add(Descriptors.AcceptedAsPercentPoints, at, Number(points), sign);

    public void RateWithoutFactor(TextSpan at, string unit, long count, string offered) =>
        Add(Descriptors.RateWithoutFactor, at, unit, count.ToString(CultureInfo.InvariantCulture), offered);

    public void ResultIsNoNumber(TextSpan at) => Add(Descriptors.ResultIsNoNumber, at);

    public void ResultIsNoCondition(TextSpan at) => Add(Descriptors.ResultIsNoCondition, at);

    public void SumOfOtherAggregate(TextSpan at, string variable, Aggregation aggregate, string offered) =>
        Add(Descriptors.SumOfOtherAggregate, at, variable, WordOf(aggregate), offered);

    public void UnitsClash(TextSpan at, string first, string firstUnit, string second, string secondUnit) =>
        Add(Descriptors.UnitsClash, at, first, firstUnit, second, secondUnit);

    public void ResultUnitDiffers(TextSpan at, string unit, string declared) => Add(Descriptors.ResultUnitDiffers, at, unit, declared);

    public void PlainNumberWanted(TextSpan at, string function, string given) => Add(Descriptors.PlainNumberWanted, at, function, given);

    public void WholeWanted(TextSpan at, string whole) => Add(Descriptors.WholeWanted, at, whole);

    public void BoundsInWrongOrder(TextSpan at, string low, string high, string offered) =>
        Add(Descriptors.BoundsInWrongOrder, at, low, high, offered);

    /// <summary>Texts to choose from; only the first where they are long, so that the message can still be read.</summary>
    private static string Choice(EquatableList<string> texts)
    {
        var length = 0;
        var shown = texts.TakeWhile((t, i) => (length += t.Length) <= LongestChoice || i == 0).Select(t => $"'{Brief(t)}'").ToList();
        return string.Join(", ", shown) + (shown.Count < texts.Count ? ", …" : "");
    }

    private static string Brief(string text) => text.Length <= LongestChoice ? text : text[..LongestChoice] + "…";

    private static string RuleOf(NumberNotation notation) => notation == NumberNotation.Indonesian
        ? "a decimal comma, and points between whole groups of three digits"
        : "a decimal point, and commas between whole groups of three digits";

    /// <summary>The word a definition file has for an aggregation.</summary>
    private static string WordOf(Aggregation aggregate) => aggregate.ToString().ToLowerInvariant();
}
