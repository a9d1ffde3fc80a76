namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of definition and data files: IKI4xxx.</content>
internal sealed partial class DiagnosticCollector
{
    public void FileNotFound(Place at, string file) => Add(Descriptors.FileNotFound, at, file);

    public void FileUnreadable(Place at, string file) => Add(Descriptors.FileUnreadable, at, file);

    public void EmptyFile(Place at) => Add(Descriptors.EmptyFile, at);

    public void NotUtf8(Place at, long offset) => Add(Descriptors.NotUtf8, at, Number(offset));

    public void JsonBroken(Place at, string shown) => Add(Descriptors.JsonBroken, at, shown);

    public void JsonEndsEarly(Place at) => Add(Descriptors.JsonEndsEarly, at);

    public void JsonTooDeep(Place at, int limit) => Add(Descriptors.JsonTooDeep, at, Number(limit));

    public void JsonComment(Place at) => Add(Descriptors.JsonComment, at);

    public void JsonTrailingComma(Place at) => Add(Descriptors.JsonTrailingComma, at);

    public void UnknownMember(Place at, string name, string? nearest) => Add(Descriptors.UnknownMember, at, name, nearest ?? "");

    public void DuplicateMember(Place at, string name) => Add(Descriptors.DuplicateMember, at, name);

    public void MissingMember(Place at, string name) => Add(Descriptors.MissingMember, at, name);

    public void NullValue(Place at) => Add(Descriptors.NullValue, at);

    public void WrongKind(Place at, string wanted, string given) => Add(Descriptors.WrongKind, at, wanted, given);

    public void EmptyText(Place at) => Add(Descriptors.EmptyText, at);

    public void TextNotUnicode(Place at) => Add(Descriptors.TextNotUnicode, at);

    public void WrongForm(Place at, string text, string form) => Add(Descriptors.WrongForm, at, text, form);

    public void UnknownWord(Place at, string word, string words) => Add(Descriptors.UnknownWord, at, word, words);

    public void NumberOutOfRange(Place at, string number, int least, int most) =>
        Add(Descriptors.NumberOutOfRange, at, number, Number(least), Number(most));

    public void TooFewElements(Place at, int least) => Add(Descriptors.TooFewElements, at, Number(least));

    public void AggregateNeeded(Place at, string variable) => Add(Descriptors.AggregateNeeded, at, variable);

    public void QuestionTooLong(Place at, int limit) => Add(Descriptors.QuestionTooLong, at, Number(limit));

    public void FurtherProblems(Place at, int count) => Add(Descriptors.FurtherProblems, at, Number(count));

    public void OtherEncoding(Place at, string encoding) => Add(Descriptors.OtherEncoding, at, encoding);

    public void OtherKindOfFile(Place at, string kind) => Add(Descriptors.OtherKindOfFile, at, kind);

    public void TableForJson(Place at) => Add(Descriptors.TableForJson, at);

    public void JsonForTable(Place at) => Add(Descriptors.JsonForTable, at);

    public void FileTooLong(Place at, int limit) => Add(Descriptors.FileTooLong, at, Number(limit));

    public void IdTwice(Place at, string id, string first) => Add(Descriptors.IdTwice, at, id, first);

    public void NotAName(Place at, string name) => Add(Descriptors.NotAName, at, name);

    public void NameTaken(Place at, string name, string first) => Add(Descriptors.NameTaken, at, name, first);

    public void EndsBeforeStart(Place at) => Add(Descriptors.EndsBeforeStart, at);

    public void ValuesOverlap(Place at, string parameter) => Add(Descriptors.ValuesOverlap, at, parameter);

    public void MinAboveMax(Place at) => Add(Descriptors.MinAboveMax, at);

    public void NoOrderOfOffices(Place at) => Add(Descriptors.NoOrderOfOffices, at);

    public void OfficeTwice(Place at, string office) => Add(Descriptors.OfficeTwice, at, office);

    public void OfficeCodeTwice(Place at, string code, string other) => Add(Descriptors.OfficeCodeTwice, at, code, other);

    public void UnknownPosition(Place at, string id, string? nearest) => Add(Descriptors.UnknownPosition, at, id, nearest ?? "");

    public void ReportsInCircle(Place at, string id) => Add(Descriptors.ReportsInCircle, at, id);

    public void FormulaAndMeasures(Place at) => Add(Descriptors.FormulaAndMeasures, at);

    public void NoFormula(Place at) => Add(Descriptors.NoFormula, at);

    public void OneMeasure(Place at) => Add(Descriptors.OneMeasure, at);

    public void NotWithMeasures(Place at, string member) => Add(Descriptors.NotWithMeasures, at, member);

    public void ReadingNeeded(Place at) => Add(Descriptors.ReadingNeeded, at);

    public void ReadingNoteNeeded(Place at) => Add(Descriptors.ReadingNoteNeeded, at);

    public void TargetTwice(Place at, string period) => Add(Descriptors.TargetTwice, at, period);

    public void TargetOfOneKind(Place at) => Add(Descriptors.TargetOfOneKind, at);

    public void WeightNegative(Place at) => Add(Descriptors.WeightNegative, at);

    public void SymbolCycle(Place at, string cycle) => Add(Descriptors.SymbolCycle, at, cycle);

    public void ValueOrItems(Place at) => Add(Descriptors.ValueOrItems, at);

    public void ItemsInSomeValues(Place at, string parameter) => Add(Descriptors.ItemsInSomeValues, at, parameter);

    public void ParameterItemMissing(Place at, string parameter, string item) => Add(Descriptors.ParameterItemMissing, at, parameter, item);

    public void ParameterItemUnknown(Place at, string parameter, string item, string? nearest) =>
        Add(Descriptors.ParameterItemUnknown, at, parameter, item, nearest ?? "");

    public void NotAcceptable(Place at, string code) => Add(Descriptors.NotAcceptable, at, code);

    public void FiguresOfOneKind(Place at, string name) => Add(Descriptors.FiguresOfOneKind, at, name);

    public void AcceptedTwice(Place at, string code) => Add(Descriptors.AcceptedTwice, at, code);
}
