using Iki.Cli.Answers;
using Iki.Core;
using Iki.Core.Definitions;
using Iki.Core.Scoring;
using Iki.Native.Border;
using Iki.Native.Handles;
using Iki.Native.Options;

namespace Iki.Native.Catalogs;

/// <summary>Catalogs, figures and what is asked of them → their documents.</summary>
internal static class CatalogAnswers
{
    public static Reply Load(ReadOnlySpan<byte> json, CallOptions options, out ulong handle)
    {
        handle = 0;
        var read = CatalogFile.ReadEvaluator(json, options.File, examples: false);
        var reply = Told(read.Diagnostics, options, read.Accepted);
        if (read.ValueOrNull is not { } evaluator) return reply with { Code = Reply.HasErrors };
        handle = HandleTable.Add(new KeptCatalog(evaluator, read.Diagnostics));
        return handle == 0 ? TooMany(options) : reply;
    }

    /// <summary>What <c>iki check</c> tells of a catalog.</summary>
    public static Reply Check(ReadOnlySpan<byte> json, CallOptions options)
    {
        var read = CatalogFile.ReadEvaluator(json, options.File, options.IsLinted ? LintOptions.Default : null, examples: true);
        return Told(read.Diagnostics, options, read.Accepted);
    }

    public static Reply LoadData(KeptCatalog catalog, IReadOnlyList<Source> sources, CallOptions options, out ulong handle)
    {
        handle = 0;
        if (options.Period is null && sources.All(s => s.IsTable)) return Reply.Wrong(Diagnostic.Of(OptionDescriptors.PeriodWanted), options.Language);
        var rows = ObservationTable.Concat(sources.Where(s => s.IsTable).Select(s => ObservationTable.Read(new MemoryStream(s.Bytes, writable: false), s.File)));
        var read = DataFile.Read(
            catalog.Evaluator.Catalog, [.. sources.Where(s => !s.IsTable).Select(s => (s.File, (ReadOnlyMemory<byte>)s.Bytes))], rows, options.Period, options.Numbers);
        EquatableList<Diagnostic> found = [.. read.Diagnostics, .. read.ValueOrNull?.Tables.Select(t => t.Summary) ?? []];
        var reply = Told(found, options, read.Accepted);
        if (read.ValueOrNull is not { } figures) return reply with { Code = Reply.HasErrors };
        handle = HandleTable.Add(new KeptData(catalog.Evaluator, figures, found));
        return handle == 0 ? TooMany(options) : reply;
    }

    public static Reply Evaluate(KeptCatalog catalog, KeptData data, CallOptions options)
    {
        var asked = AskedBy(options, new RowSelection(options.Indicators, options.Positions));
        if (WrongIn(catalog, data, options, asked) is { } wrong) return wrong;
        var (card, _, diagnostics, isIncomplete) = RatedResults.Of(catalog.Evaluator, data.Figures, [.. catalog.Found, .. data.Found], asked, RaterOf(options));
        if (Rater.RatesValues(card.Regulation) && !asked.Rows.NamesIndicators) return Wrong(OptionDescriptors.RatesValues, options, card.Regulation!.Title);
        return new Reply(isIncomplete ? Reply.HasErrors : CodeOf(diagnostics), ResultsFile.Write(card, options.Language, diagnostics));
    }

    public static Reply Explain(KeptCatalog catalog, KeptData data, CallOptions options)
    {
        var asked = AskedBy(options, RowSelection.All);
        if (options.Indicator is not { } id) return Wrong(OptionDescriptors.Missing, options, OptionMember.Indicator.Name, OptionMember.Indicator.Example);
        if (WrongIn(catalog, data, options, asked) is { } wrong) return wrong;
        if (RowSelection.RowsOf(catalog.Evaluator.Catalog, id).Length == 0) return Wrong(OptionDescriptors.UnknownIndicator, options, id);
        var (explanations, card, diagnostics) = Explained.Of(catalog.Evaluator, data.Figures, [.. catalog.Found, .. data.Found], id, asked, RaterOf(options));
        return new Reply(CodeOf(diagnostics), ExplanationFile.Write(explanations, options.Language, diagnostics, card));
    }

    public static Reply Rate(KeptCatalog catalog, KeptData data, CallOptions options)
    {
        var asked = AskedBy(options, new RowSelection([], options.Positions));
        if (WrongIn(catalog, data, options, asked) is { } wrong) return wrong;
        var rater = RaterOf(options);
        if (options.Reach is not null || options.By is not null || options.Indicator is not null) return Require(catalog, data, options, asked, rater);
        var rated = RatedPositions.Of(catalog.Evaluator, data.Figures, [.. catalog.Found, .. data.Found], asked, rater);
        if (Rater.RatesValues(rated.Card.Regulation)) return Wrong(OptionDescriptors.RatesValues, options, rated.Card.Regulation!.Title);
        if (options.Organization is { } organization)
        {
            if (rated.ComparedWith(organization, rater) is not { } compared) return Wrong(OptionDescriptors.NoDistribution, options);
            rated = compared;
        }

        return new Reply(CodeOf(rated.All), ScorecardFile.Write(rated.Card, options.Language, rated.Diagnostics));
    }

    private static Reply Require(KeptCatalog catalog, KeptData data, CallOptions options, Asked asked, Rater rater)
    {
        if (options is not { Reach: { } grade, By: { } variable, Indicator: { } id, IsYearToDate: false, Positions.Count: 0, Organization: null }) return Wrong(OptionDescriptors.ReachWants, options);
        if (!Required.Knows(catalog.Evaluator.Catalog, id)) return Wrong(OptionDescriptors.UnknownIndicator, options, id);
        return Required.Of(catalog.Evaluator, data.Figures, [.. catalog.Found, .. data.Found], id, variable, grade, asked, rater) is { } required
            ? new Reply(CodeOf(required.Diagnostics), ScorecardFile.Write(required.Figure, options.Language, required.Diagnostics))
            : Wrong(OptionDescriptors.NoRegulation, options);
    }

    private static Asked AskedBy(CallOptions options, RowSelection rows) => new()
    {
        Period = options.Period, Office = options.Office, IsYearToDate = options.IsYearToDate, IsStrict = options.IsStrict, Rows = rows,
    };

    private static Reply? WrongIn(KeptCatalog kept, KeptData data, CallOptions options, Asked asked)
    {
        var catalog = kept.Evaluator.Catalog;
        return !ReferenceEquals(kept.Evaluator, data.Evaluator) ? Wrong(OptionDescriptors.OtherCatalog, options)
            : asked.Office is { } office && !catalog.FindOffice(office).HasValue ? Wrong(OptionDescriptors.UnknownOffice, options, office)
            : asked.Rows.UnknownIndicator(catalog) is { } indicator ? Wrong(OptionDescriptors.UnknownIndicator, options, indicator)
            : asked.Rows.UnknownPosition(catalog) is { } position ? Wrong(OptionDescriptors.UnknownPosition, options, position)
            : null;
    }

    private static Rater RaterOf(CallOptions options) => new(options.Regulation is not null || options.OwnRegulation is not null, (catalog, period) =>
    {
        if (options.OwnRegulation is { } own)
        {
            var read = RegulationFile.Read(own);
            return (read.ValueOrNull is { } regulation ? Scorer.Create(regulation).ValueOrNull : null, read.Diagnostics);
        }

        var scorer = Regulations.ScorerFor(catalog, period, options.Regulation);
        return (scorer.ValueOrNull, scorer.Diagnostics);
    });

    private static Reply Told(EquatableList<Diagnostic> found, CallOptions options, EquatableList<AcceptedFinding> accepted) =>
        new(CodeOf(found), DiagnosticsFile.Write(found, options.Language, accepted));

    private static Reply TooMany(CallOptions options) => Reply.Wrong(Diagnostic.Of(CallDescriptors.TooManyHandles), options.Language);

    private static Reply Wrong(DiagnosticDescriptor said, CallOptions options, params ReadOnlySpan<string> arguments) => Reply.Wrong(Diagnostic.Of(said, arguments), options.Language);

    private static int CodeOf(IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == Severity.Error) ? Reply.HasErrors : Reply.Well;
}
