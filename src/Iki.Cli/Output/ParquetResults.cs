using Iki.Core;
using Iki.Core.Scoring;
using Parquet;
using Parquet.Schema;
using static Iki.Cli.Output.ParquetResultColumn;

namespace Iki.Cli.Output;

/// <summary>
/// Results as a Parquet file, a row for each, with the columns that CSV has: numbers as numbers, and beside them their text, which has every digit and
/// the words of what is no number. At most one row group is kept.
/// </summary>
internal sealed class ParquetResults
{
    /// <summary>The decimals of the columns of numbers.</summary>
    public const int Decimals = 9;

    /// <summary>How many rows are written together.</summary>
    public const int RowsOfGroup = 1 << 16;

    private readonly ParquetResultColumn[] _columns =
    [
        Text("id", r => r.Score.Result.Id, isEach: true),
        Text("position", r => r.Score.Result.Position.Id, isEach: true),
        Text("indicator", r => r.Score.Result.Indicator.Name, isEach: true),
        Text("measure", r => r.Score.Result.Measure?.Id),
        Text("period", r => r.Card.Results.Period.ToString(), isEach: true),
        Text("office", r => r.Card.Results.Office, isEach: true),
        Text("status", r => ResultsFile.WordOf(r.Score.Result.Status), isEach: true),
        Number("value", r => r.Score.Result.Value),
        Text("valueText", r => r.Score.Result.Value is { } value ? ResultCsv.NumberOf(value) : r.Score.Result.Text, repeats: false),
        Text("exact", r => r.Score.Result.Exact?.ToString(), repeats: false),
        Text("unit", r => r.Score.Result.Unit, isEach: true),
        Text("missing", r => ProblemOf(r) is null || r.Score.Result.Outcome.Missing.Count == 0 ? null : string.Join(' ', r.Score.Result.Outcome.Missing)),
        Number("target", r => r.Score.Target?.Value),
        Text("targetText", r => ResultCsv.TargetOf(r.Score.Target)),
        Number("achievement", r => r.Score.Achievement),
        Text("grade", r => r.Score.Grade),
        Number("score", r => r.Score.Score),
        Number("realization", r => r.Score.Target is null ? null : r.Score.Realization),
        Text("realizationText", r => r.Score.Target is null ? null : r.Score.RealizationText ?? ResultCsv.NumberOf(r.Score.Realization), repeats: false),
        Flag("met", r => r.Score.IsTextMet),
        Flag("official", r => r.Score.Confidence is null ? null : r.Score.IsOfficial),
        Flag("suggestion", r => r.Score.Grade is null ? null : r.Score.IsSuggestion),
        Text("basis", r => ResultCsv.BasisOf(r.Score, r.Card)),
        Text("input", r => ProblemOf(r) is null ? null : r.Score.Result.Outcome.Input),
        Text("message", r => ProblemOf(r)?.Message(r.Language)),
        Text("diagnostics", r => ResultCsv.RemarksOf(r.Score, r.Card, r.Language) is { Length: > 0 } remarks ? remarks : null),
        Text("legend", r => r.Score.Result.Legend?.Word),
        Text("realizationLegend", r => r.Score.Target is null ? null : r.Score.RealizationResult.Legend?.Word),
        Flag("approximate", r => r.Score.Result.Outcome.IsApproximate || r.Score.IsRealizationApproximate),
    ];

    private readonly Language _language;
    private readonly OutputStream _stream;
    private readonly ParquetWriter _writer;
    private int _rows;

    /// <param name="file">The file to write to.</param>
    /// <param name="language">The language of messages.</param>
    public ParquetResults(OutputFile file, Language language)
    {
        (_language, _stream) = (language, new OutputStream(file));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        foreach (var column in _columns.Where(c => c.Repeats)) options.ColumnEncodingHints[column.Field.Name] = EncodingHint.Dictionary;
        _writer = Waited(() => ParquetWriter.CreateAsync(new ParquetSchema(_columns.Select(c => c.Field)), _stream, options));
    }

    /// <summary>Writes the results of a card.</summary>
    public void Write(Scorecard card)
    {
        foreach (var score in card.Indicators)
        {
            foreach (var column in _columns) column.Add(new ResultRow(score, card, _language));
            if (++_rows == RowsOfGroup) WriteGroup();
        }
    }

    /// <summary>Writes what is left, and the end of the file.</summary>
    public void Close()
    {
        if (_rows > 0) WriteGroup();
        Waited(async () =>
        {
            await _writer.DisposeAsync().ConfigureAwait(false);
            return true;
        });
    }

    private void WriteGroup() => Waited(async () =>
    {
        using var group = _writer.CreateRowGroup();
        foreach (var column in _columns) await column.WriteAsync(group).ConfigureAwait(false);
        group.CompleteValidate();
        _rows = 0;
        return true;
    });

    /// <summary>What work gives. A fault of the file is passed on as it was.</summary>
    private T Waited<T>(Func<Task<T>> work)
    {
        try
        {
            return work().GetAwaiter().GetResult();
        }
        catch (Exception)
        {
            _stream.ThrowFault();
            throw;
        }
    }

    private static Diagnostic? ProblemOf(in ResultRow row) => row.Score.Result.HasValue ? null : row.Score.Result.Outcome.Problem;
}
