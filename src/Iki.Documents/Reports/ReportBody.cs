using DocumentFormat.OpenXml.Wordprocessing;
using Iki.Reports;

namespace Iki.Documents.Reports;

/// <summary>The blocks of a report as paragraphs and tables.</summary>
internal sealed class ReportBody(Body body)
{
    /// <summary>Writes a report.</summary>
    public void Write(ReportContent report)
    {
        body.Append(ReportRuns.Of(report.Kind, "IkiKind"), ReportRuns.Of(report.Title, "Title"));
        foreach (var block in report.Blocks) Write(block);
    }

    private void Write(ReportBlock block)
    {
        switch (block)
        {
            case ReportSection section:
                body.Append(ReportRuns.Of(section.Heading, "Heading1"));
                foreach (var inner in section.Blocks) Write(inner);
                break;
            case ReportIndicator indicator:
                body.Append(ReportRuns.Of($"{indicator.Number} {indicator.Name}", "Heading2"));
                foreach (var inner in indicator.Blocks) Write(inner);
                break;
            case ReportLine line:
                body.Append(ReportRuns.Of(line.Pieces, StyleOf(line.Kind)));
                break;
            case ReportFacts facts:
                Add(ReportTables.Of(facts));
                break;
            case ReportTable table:
                Add(ReportTables.Of(table));
                break;
            case ReportTrend trend:
                body.Append(ReportRuns.Of(trend.Name, "IkiCaption"));
                Add(ReportTables.Of(trend));
                break;
            case ReportSteps steps:
                AddSteps(steps);
                break;
            case ReportSignatures signatures:
                body.Append(ReportRuns.Of(signatures.When, "IkiWhen"));
                foreach (var table in ReportTables.Of(signatures)) Add(table);
                break;

            // The number of a bar stands among the values above it.
            case ReportBar:
                break;
        }
    }

    private void AddSteps(ReportSteps steps)
    {
        body.Append(ReportRuns.Of(steps.Title, "IkiCaption"));
        for (var i = 0; i < steps.Steps.Count; i++)
        {
            var paragraph = ReportRuns.Of(steps.Steps[i], steps.IsNumbered ? "IkiStep" : "IkiWorking");
            if (steps.IsNumbered) paragraph.InsertAfter(new Run(new Text(FormattableString.Invariant($"{i + 1}.")), new TabChar()), paragraph.ParagraphProperties);
            body.Append(paragraph);
        }
    }

    /// <summary>A table, and a paragraph that keeps it apart from the next one.</summary>
    private void Add(DocumentFormat.OpenXml.Wordprocessing.Table table) => body.Append(table, ReportRuns.Styled("IkiGap"));

    private static string StyleOf(ReportLineKind kind) => kind switch
    {
        ReportLineKind.Notice => "IkiNotice",
        ReportLineKind.Objective => "IkiObjective",
        ReportLineKind.Total => "IkiTotal",
        ReportLineKind.Note or ReportLineKind.Footnote or ReportLineKind.Policy => "IkiNote",
        _ => "IkiLine",
    };
}
