using Iki.Core.Definitions;
using Iki.Core.Formulas;
using Iki.Core.Json;
using Iki.Core.Printed;
using Iki.Core.Scoring;

namespace Iki.Core.Serialization;

/// <summary>How each public type is written and read, in each language: by the documents it is part of. What is added first counts.</summary>
internal static class DocumentTables
{
    private static readonly EachLanguage<Lazy<DocumentTable>> Tables = new(l => new Lazy<DocumentTable>(() => Make(l)));

    public static DocumentTable In(Language language) => Tables.In(language).Value;

    private static DocumentTable Make(Language language)
    {
        var table = new DocumentTable();
        AddValues(table);
        AddDefinitions(table);
        AddResults(table, language);
        AddWords(table);
        AddPrograms(table);
        return table;
    }

    private static void AddValues(DocumentTable table)
    {
        table.AddList(TextShape.Any);
        table.AddList(DecimalShape.Instance);
        table.AddList(BooleanShape.Instance);
        table.AddList(Json.Forms.Date);
        table.AddList(new IntegerShape(int.MinValue, int.MaxValue));
        table.Add(Json.Forms.Period);
        table.Add(RationalShape.Instance);
        table.Add(ExactFigureShape.Instance);
        table.Add(ObservationShape.Instance);
        NamedFiguresShape.Map(ExactFigureShape.Instance).Declare(table);
        GivenRatingMembers.Position.Declare(table);
        RuleMembers.Wording.Declare(table);
    }

    private static void AddDefinitions(DocumentTable table)
    {
        table.AddChecked(CatalogMembers.Catalog, utf8 =>
        {
            var read = CatalogFile.ReadEvaluator(utf8);
            return (read.ValueOrNull?.Catalog, read.Diagnostics);
        });
        table.AddChecked(RegulationMembers.Regulation, utf8 =>
        {
            var read = RegulationFile.ReadScorer(utf8, null);
            return (read.ValueOrNull?.Regulation, read.Diagnostics);
        });
    }

    private static void AddResults(DocumentTable table, Language language)
    {
        table.Add(new WrittenAsShape<Outcome>((writer, outcome) => OutcomeMembers.WriteWhole(writer, outcome, language)));
        table.Add(new WrittenAsShape<AcceptedFinding>((writer, finding) => DiagnosticMembers.Write(writer, finding, language)));
        DiagnosticMembers.In(language).Declare(table);
        table.AddWritten<IndicatorResult, ScoredResult>(ResultMembers.ResultIn(language), r => new ScoredResult(r, null));
        table.AddWritten<ResultSet, ResultDocument>(ResultMembers.In(language), r => new ResultDocument(r, RemarksOnWhole.Of([], r.Remarks)));
        table.AddWritten<Explanation, ScoredExplanation>(ExplanationMembers.OneIn(language), e => new ScoredExplanation(e, null));
        table.AddWritten<Scorecard, ScorecardDocument>(ScorecardMembers.In(language), c => new ScorecardDocument(c, RemarksOnWhole.Of([], c.Remarks)));
        table.AddWritten<Recap, RecapDocument>(RecapMembers.In(language), r => new RecapDocument(r, r.Diagnostics));
        RequiredFigureMembers.In(language).Declare(table);
        table.Add(new WrittenAsShape<PrintedFormula>((writer, printed) => PrintedFormulaFile.Write(writer, printed, language)));
        table.Add(new WrittenAsShape<FormulaDraft>((writer, draft) => PrintedFormulaFile.WriteDraft(writer, draft, language)));
    }

    /// <summary>Words of no document are the names of the members, as the documents would write them.</summary>
    private static void AddWords(DocumentTable table)
    {
        table.Add(new WordShape<Language>([.. Languages.All.Select(l => (Languages.Tag(l), l))]));
        table.Add(Json.Forms.Numbers);
        AddWords<ChangeKind>(table);
        AddWords<DraftConfidence>(table);
        AddWords<FormulaAxis>(table);
        AddWords<FormulaKind>(table);
        AddWords<FormulaNotation>(table);
        AddWords<FormulaOperator>(table);
        AddWords<FormulaTime>(table);
        AddWords<FormulaTokenKind>(table);
        AddWords<RecapFigure>(table);
        AddWords<SchemaKind>(table);
        AddWords<SymbolRole>(table);
    }

    private static void AddWords<T>(DocumentTable table)
        where T : struct, Enum =>
        table.Add(new WordShape<T>([.. Enum.GetValues<T>().Select(v => (System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(v.ToString()), v))]));

    private static void AddPrograms(DocumentTable table)
    {
        table.Refuse<CatalogEvaluator>(Sentences.Evaluator);
        table.Refuse<Scorer>(Sentences.Scorer);
        table.Refuse<DataSet>(Sentences.Data);
        table.Refuse<Formula>(Sentences.Formula);
        table.Refuse<PreparedFormula>(Sentences.Formula);
        table.Refuse<ColumnFormula>(Sentences.Formula);
        table.Refuse<PreparedOutcome>(Sentences.Prepared);
        table.Refuse<Column>(Sentences.Columns);
        table.Refuse<FormulaInputs>(Sentences.Inputs);
        table.Refuse<FormulaScope>(Sentences.Scope);
        table.Refuse<FormulaRequest>(Sentences.Request);
        table.Refuse<FunctionDescription>(Sentences.Description);
        table.Refuse<HostFunction>(Sentences.Function);
        table.Refuse<LintOptions>(Sentences.Lint);
        table.Refuse<CatalogComparison>(Sentences.Comparison);
        table.Refuse<FormulaNode>(Sentences.Node);
        table.Refuse<FormulaBoolean>(Sentences.Node);
        table.Refuse<FormulaCall>(Sentences.Node);
        table.Refuse<FormulaChoice>(Sentences.Node);
        table.Refuse<FormulaNumber>(Sentences.Node);
        table.Refuse<FormulaOperation>(Sentences.Node);
        table.Refuse<FormulaReference>(Sentences.Node);
    }
}
