namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of a formula: IKI1xxx text, IKI2xxx names, IKI3xxx kinds, percentages and units.</content>
internal sealed partial class DiagnosticCollector
{
    public void UnknownCharacter(TextSpan at, string shown) => Add("IKI1001", at, shown);

    public void TextTooLong(TextSpan at, int length, int limit) => Add("IKI1002", at, Number(length), Number(limit));

    public void NestedTooDeep(TextSpan at, int limit) => Add("IKI1003", at, Number(limit));

    public void TooManyOperands(TextSpan at, int limit) => Add("IKI1004", at, Number(limit));

    public void EmptyFormula(TextSpan at) => Add("IKI1005", at);

    public void DecimalComma(TextSpan at, string written, string repaired) => Add("IKI1006", at, written, repaired);

    public void NumberMalformed(TextSpan at, string written) => Add("IKI1007", at, written);

    public void TooManyDigits(TextSpan at, int digits, int limit) => Add("IKI1008", at, Number(digits), Number(limit));

    public void NumberWithExponent(TextSpan at) => Add("IKI1009", at, Under(at));

    public void ForeignDigits(TextSpan at, string digits) => Add("IKI1010", at, digits);

    public void TextLiteral(TextSpan at) => Add("IKI1011", at);

    public void DateLiteral(TextSpan at) => Add("IKI1012", at);

    public void PowerSign(TextSpan at) => Add("IKI1013", at);

    public void BitwiseOperator(TextSpan at, string sign) => Add("IKI1014", at, sign);

    public void ForeignOperator(TextSpan at, string sign, string instead) => Add("IKI1015", at, sign, instead);

    public void OperatorMissing(TextSpan at, TextSpan before) => Add("IKI1016", at, Under(before), Under(at));

    public void LetterX(TextSpan at) => Add("IKI1017", at, Under(at));

    public void PercentIsNotModulo(TextSpan at) => Add("IKI1018", at);

    public void ModuloWord(TextSpan at) => Add("IKI1019", at, Under(at));

    public void OperandMissingAfter(TextSpan at) => Add("IKI1020", at, Under(at));

    public void OperandMissingBefore(TextSpan at) => Add("IKI1021", at, Under(at));

    public void ParenthesisNotClosed(TextSpan at) => Add("IKI1022", at, Under(at));

    public void ParenthesisNotOpened(TextSpan at) => Add("IKI1023", at);

    public void BracketNotClosed(TextSpan at) => Add("IKI1024", at);

    public void BracketsEmpty(TextSpan at) => Add("IKI1025", at);

    public void CharacterInBrackets(TextSpan at, string shown) => Add("IKI1026", at, shown);

    public void SigmaMisplaced(TextSpan at) => Add("IKI1027", at);

    public void SigmaBeforeParenthesis(TextSpan at) => Add("IKI1028", at);

    public void StrayComma(TextSpan at) => Add("IKI1029", at);

    public void ColonMissing(TextSpan at) => Add("IKI1030", at);

    public void StrayColon(TextSpan at) => Add("IKI1031", at);

    public void ComparisonsChained(TextSpan at) => Add("IKI1032", at, Under(at));

    public void ItemMissing(TextSpan at) => Add("IKI1033", at);

    public void ItemOfItem(TextSpan at) => Add("IKI1034", at);

    public void BracketedFunction(TextSpan at) => Add("IKI1035", at, Under(at));

    public void SpaceBeforeArguments(TextSpan at, string name) => Add("IKI1036", at, name);

    public void PrefixPlus(TextSpan at) => Add("IKI1037", at);

    public void NotInsideComparison(TextSpan at) => Add("IKI1038", at, Under(at));

    public void ParenthesesEmpty(TextSpan at) => Add("IKI1039", at);

    public void ArgumentMissing(TextSpan at) => Add("IKI1040", at);

    public void StrayPercent(TextSpan at) => Add("IKI1041", at);

    public void RunNotRead(TextSpan at) => Add("IKI1042", at);

    public void SemicolonBetweenArguments(TextSpan at) => Add("IKI1043", at);

    public void UnknownName(TextSpan at, string name, string? nearest) => Add("IKI2001", at, name, nearest ?? "");

    public void UnknownFunction(TextSpan at, string name, string? nearest) => Add("IKI2002", at, name, nearest ?? "");

    public void WrongArgumentCount(TextSpan at, string function, string parameters, int count) =>
        Add("IKI2003", at, function, parameters, Number(count));

    public void UnknownItem(TextSpan at, string variable, string item, string? nearest) =>
        Add("IKI2004", at, item, variable, nearest ?? "");

    public void NoItems(TextSpan at, string variable) => Add("IKI2005", at, variable);

    public void VariableWanted(TextSpan at, string function, string given) => Add("IKI2006", at, function, given);

    public void WholeNumberWanted(TextSpan at, string function, int least, int most) =>
        Add("IKI2007", at, function, Number(least), Number(most));

    public void NumberWanted(TextSpan at, string given) => Add("IKI3001", at, given);

    public void ConditionWanted(TextSpan at, string given) => Add("IKI3002", at, given);

    public void BranchesDiffer(TextSpan at, string first, string second) => Add("IKI3003", at, first, second);

    public void PlainLiteralBesidePercentage(TextSpan at, string literal) => Add("IKI3004", at, literal);

    public void PlainBesidePercentage(TextSpan at, string plain, string percentage) => Add("IKI3005", at, plain, percentage);

    public void PercentageWanted(TextSpan at, string offered) => Add("IKI3006", at, offered);

    public void PercentageForOtherUnit(TextSpan at, string unit) => Add("IKI3007", at, unit);

    public void PercentageOfUnitless(TextSpan at, string percentage, string plain) => Add("IKI3008", at, percentage, plain);

    public void AcceptedAsPercentPoints(TextSpan at) => Add("IKI3009", at);

    public void ResultIsNoNumber(TextSpan at) => Add("IKI3010", at);

    public void ResultIsNoCondition(TextSpan at) => Add("IKI3011", at);

    public void SumOfOtherAggregate(TextSpan at, string variable, Aggregation aggregate, string offered) =>
        Add("IKI3012", at, variable, WordOf(aggregate), offered);

    public void UnitsClash(TextSpan at, string first, string firstUnit, string second, string secondUnit) =>
        Add("IKI3013", at, first, firstUnit, second, secondUnit);

    public void ResultUnitDiffers(TextSpan at, string unit, string declared) => Add("IKI3014", at, unit, declared);

    public void PlainNumberWanted(TextSpan at, string function, string given) => Add("IKI3015", at, function, given);

    public void WholeWanted(TextSpan at) => Add("IKI3016", at);

    /// <summary>The word a definition file has for an aggregation.</summary>
    private static string WordOf(Aggregation aggregate) => aggregate.ToString().ToLowerInvariant();
}
