namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of definition and data files: IKI4xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void FileNotFound(Place at, string file) => Add("IKI4001", at, file);

    public void FileUnreadable(Place at, string file) => Add("IKI4002", at, file);

    public void EmptyFile(Place at) => Add("IKI4003", at);

    public void NotUtf8(Place at, int offset) => Add("IKI4004", at, Number(offset));

    public void ByteOrderMark(Place at) => Add("IKI4005", at);

    public void JsonBroken(Place at, string shown) => Add("IKI4006", at, shown);

    public void JsonEndsEarly(Place at) => Add("IKI4007", at);

    public void JsonTooDeep(Place at, int limit) => Add("IKI4008", at, Number(limit));

    public void JsonComment(Place at) => Add("IKI4009", at);

    public void JsonTrailingComma(Place at) => Add("IKI4010", at);

    public void UnknownMember(Place at, string name, string? nearest) => Add("IKI4011", at, name, nearest ?? "");

    public void DuplicateMember(Place at, string name) => Add("IKI4012", at, name);

    public void MissingMember(Place at, string name) => Add("IKI4013", at, name);

    public void NullValue(Place at) => Add("IKI4014", at);

    public void WrongKind(Place at, string wanted, string given) => Add("IKI4015", at, wanted, given);

    public void EmptyText(Place at) => Add("IKI4016", at);

    public void TextNotUnicode(Place at) => Add("IKI4017", at);

    public void WrongForm(Place at, string text, string form) => Add("IKI4018", at, text, form);

    public void UnknownWord(Place at, string word, string words) => Add("IKI4019", at, word, words);

    public void NumberOutOfRange(Place at, string number, int least, int most) =>
        Add("IKI4020", at, number, Number(least), Number(most));

    public void TooFewElements(Place at, int least) => Add("IKI4021", at, Number(least));

    public void AggregateNeeded(Place at, string variable) => Add("IKI4022", at, variable);

    public void QuestionTooLong(Place at, int limit) => Add("IKI4023", at, Number(limit));

    public void FurtherProblems(Place at, int count) => Add("IKI4024", at, Number(count));

    public void IdTwice(Place at, string id, string first) => Add("IKI4030", at, id, first);

    public void NotAName(Place at, string name) => Add("IKI4031", at, name);

    public void NameTaken(Place at, string name, string first) => Add("IKI4032", at, name, first);

    public void EndsBeforeStart(Place at) => Add("IKI4033", at);

    public void ValuesOverlap(Place at, string parameter) => Add("IKI4034", at, parameter);

    public void MinAboveMax(Place at) => Add("IKI4035", at);

    public void NoOrderOfOffices(Place at) => Add("IKI4036", at);

    public void OfficeTwice(Place at, string office) => Add("IKI4037", at, office);

    public void UnknownPosition(Place at, string id, string? nearest) => Add("IKI4038", at, id, nearest ?? "");

    public void ReportsInCircle(Place at, string id) => Add("IKI4039", at, id);

    public void FormulaAndMeasures(Place at) => Add("IKI4040", at);

    public void NoFormula(Place at) => Add("IKI4041", at);

    public void OneMeasure(Place at) => Add("IKI4042", at);

    public void NotWithMeasures(Place at, string member) => Add("IKI4043", at, member);

    public void ReadingNeeded(Place at) => Add("IKI4044", at);

    public void ReadingNoteNeeded(Place at) => Add("IKI4045", at);

    public void TargetTwice(Place at, string period) => Add("IKI4046", at, period);

    public void TargetOfOneKind(Place at) => Add("IKI4047", at);

    public void WeightNegative(Place at) => Add("IKI4048", at);

    public void SymbolCycle(Place at, string cycle) => Add("IKI4049", at, cycle);
}
