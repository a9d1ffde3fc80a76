using System.Diagnostics;
using System.Diagnostics.Metrics;
using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Extensions.Hosting.Telemetry;

/// <summary>The activity source and the instruments of one host.</summary>
internal sealed class Instruments : IDisposable
{
    // Seconds: evaluations take from microseconds to a second.
    private static readonly InstrumentAdvice<double> s_seconds = new()
    {
        HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    };

    private readonly Meter _meter;

    private readonly Counter<long> _evaluations;

    private readonly Counter<long> _results;

    private readonly Histogram<double> _duration;

    private readonly Counter<long> _reloads;

    private readonly Histogram<double> _reloadDuration;

    public Instruments(IMeterFactory meters, TimeProvider time)
    {
        var version = typeof(Instruments).Assembly.GetName().Version?.ToString(3);
        Time = time;
        Activities = new ActivitySource(IkiTelemetry.ActivitySourceName, version);
        _meter = meters.Create(new MeterOptions(IkiTelemetry.MeterName) { Version = version });
        _evaluations = _meter.CreateCounter<long>("iki.evaluations", "{evaluation}", "Evaluations of a catalog or of one of its indicators.");
        _results = _meter.CreateCounter<long>("iki.results", "{result}", "Results of indicators, by status.");
        _duration = _meter.CreateHistogram("iki.evaluation.duration", "s", "How long evaluations took.", advice: s_seconds);
        _reloads = _meter.CreateCounter<long>("iki.catalog.reloads", "{reload}", "Reloads of the store, by outcome.");
        _reloadDuration = _meter.CreateHistogram("iki.catalog.reload.duration", "s", "How long reloads took.", advice: s_seconds);
    }

    public ActivitySource Activities { get; }

    public TimeProvider Time { get; }

    /// <summary>Has the numbers of catalogs and problems asked of the store whenever they are collected.</summary>
    public void Observe(Func<CatalogSnapshot> current)
    {
        _meter.CreateObservableUpDownCounter("iki.catalogs", () => current().Catalogs.Count, "{catalog}", "Catalogs that are served.");
        _meter.CreateObservableUpDownCounter("iki.catalog.problems", () => current().Problems.Count, "{problem}", "What is kept out of the store.");
    }

    /// <summary>Runs an evaluation, traced, measured and counted.</summary>
    public T Run<T>(string operation, HostedCatalog catalog, Period period, string office, Func<T> evaluate)
        where T : class
    {
        using var activity = Activities.StartActivity($"{operation} {catalog.Id}");
        if (activity?.IsAllDataRequested == true)
        {
            activity.SetTag("iki.catalog.id", catalog.Id).SetTag("iki.catalog.version", catalog.Version).SetTag("iki.operation", operation)
                .SetTag("iki.period", period.ToString()).SetTag("iki.office", office);
        }

        var start = Time.GetTimestamp();
        string? error = null;
        try
        {
            var outcome = evaluate();
            Count(outcome, catalog.Id, activity);
            return outcome;
        }
        catch (Exception problem)
        {
            error = problem.GetType().FullName;
            activity?.SetStatus(ActivityStatusCode.Error, problem.Message).SetTag("error.type", error);
            throw;
        }
        finally
        {
            var tags = new TagList { { "iki.catalog.id", catalog.Id }, { "iki.operation", operation } };
            if (error is not null) tags.Add("error.type", error);
            _evaluations.Add(1, tags);
            _duration.Record(Time.GetElapsedTime(start).TotalSeconds, tags);
        }
    }

    public void Reloaded(long start, string outcome)
    {
        _reloads.Add(1, new KeyValuePair<string, object?>("iki.reload.outcome", outcome));
        _reloadDuration.Record(Time.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("iki.reload.outcome", outcome));
    }

    public void Dispose() => Activities.Dispose();

    private void Count(object outcome, string catalog, Activity? activity)
    {
        IEnumerable<IndicatorResult> results = outcome switch
        {
            ResultSet set => set.Results,
            IndicatorResult result => [result],
            Explanation explanation => [explanation.Result],
            Scorecard card => card.Results.Results,
            Recap recap => recap.Rows.SelectMany(r => r.Cells).Select(c => c.Score.Result),
            _ => [],
        };
        if (!_results.Enabled && activity is null) return;
        foreach (var (status, count) in results.CountBy(r => r.Outcome.Status))
        {
            var word = ResultsFile.WordOf(status);
            _results.Add(count, new("iki.catalog.id", catalog), new("iki.result.status", word));
            activity?.SetTag($"iki.results.{word}", count);
        }
    }
}
