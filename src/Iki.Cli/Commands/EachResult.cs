using System.Buffers;
using System.Text;
using Iki.Cli.Output;
using Iki.Core;
using Iki.Core.Scoring;
using Iki.Reports.Texts;

namespace Iki.Cli.Commands;

/// <summary>Evaluates a catalog for many periods and offices, and writes each result when it is there: none is kept.</summary>
internal sealed class EachResult(Invocation call, CatalogEvaluator evaluator, DataSet figures, ProgressBar bar)
{
    private readonly RemarkCounts _remarks = new(call.Error, call.Language);
    private readonly ArrayBufferWriter<byte> _lines = new(64 * 1024);
    private (long Written, long WithValue) _counts;
    private object? _parquet;

    /// <summary>Whether a result has no value.</summary>
    public bool IsIncomplete => _counts.WithValue < _counts.Written;

    /// <summary>Whether something was found that is an error of a result as a whole.</summary>
    public bool HasErrors => _remarks.HasErrors;

    /// <summary>Writes all, a period with all offices after the other; each set scored by the command.</summary>
    /// <param name="periods">The periods.</param>
    /// <param name="offices">The offices.</param>
    /// <param name="rows">The only rows, by id; null for all.</param>
    /// <param name="score">Scores the results of a period and an office.</param>
    public void Write(IReadOnlyList<Period> periods, IReadOnlyList<string> offices, IReadOnlyCollection<string>? rows, Func<ResultSet, (Scorecard Card, IEnumerable<Diagnostic> Remarks)> score)
    {
        if (call.Is("csv")) ResultCsv.WriteHeader(call.Writer);
        else if (call.Is("parquet")) Open();
        var all = (long)periods.Count * offices.Count;
        bar.Counting(all, EachWords.Evaluating, advance =>
        {
            foreach (var results in evaluator.EvaluateEach(figures, periods, offices, Math.Clamp(Environment.ProcessorCount, 1, 8), rows))
            {
                var (card, remarks) = score(results);
                _remarks.Add(results, results.Remarks.Concat(remarks));
                Write(card);
                advance?.Invoke(1);
            }
        });
        if (call.Is("parquet")) Close();
        _remarks.TellRest();
        call.Error.WriteLine(Words.Say(
            EachWords.Done,
            call.Language,
            NumberText.Of(_counts.Written, call.Language),
            Words.Count(periods.Count, EachWords.Periods, call.Language),
            Words.Count(offices.Count, EachWords.Offices, call.Language),
            NumberText.Of(_counts.WithValue, call.Language)));
    }

    private void Write(Scorecard card)
    {
        _counts.Written += card.Results.Results.Count;
        foreach (var result in card.Results.Results)
        {
            if (result.HasValue) _counts.WithValue++;
        }

        if (call.Is("csv"))
        {
            ResultCsv.WriteRows(card, call.Writer, call.Language);
            return;
        }

        if (call.Is("parquet"))
        {
            WriteRows(card);
            return;
        }

        _lines.ResetWrittenCount();
        ResultsFile.WriteLines(_lines, card, call.Language);
        call.Writer.Write(Encoding.UTF8.GetString(_lines.WrittenSpan));
    }

    // The library of Parquet is loaded where a method that names it is first called.
    private void Open() => _parquet = new ParquetResults((OutputFile)call.Writer, call.Language);

    private void WriteRows(Scorecard card) => ((ParquetResults)_parquet!).Write(card);

    private void Close() => ((ParquetResults)_parquet!).Close();
}
