using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Iki.Core;
using Iki.Core.Scoring;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Iki.Extensions.Hosting.Tests;

/// <summary>What an operator sees: health, metrics and traces.</summary>
public sealed class HealthAndTelemetryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private Task<IHost> Start(MemorySource source) => TestHost.Started(
        _folder,
        options =>
        {
            options.Catalogs.Add(source);
            options.AtStart = FaultAtStart.StartDegraded;
        },
        services => services.AddHealthChecks().AddIki());

    private static async Task<HealthReportEntry> Health(IHost host) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries["iki"];

    [Fact]
    public async Task Health_is_good_degraded_while_a_version_is_kept_out_and_bad_where_nothing_is_loaded()
    {
        var source = new MemorySource(CatalogDocument.Of("awan", "{"));
        using var host = await Start(source);
        var nothing = await Health(host);
        nothing.Status.Should().Be(HealthStatus.Unhealthy);
        nothing.Description.Should().StartWith("No catalog is loaded.").And.Contain("awan:1");
        source.Documents = [CatalogDocument.Of("awan", CatalogText.Of(), "1")];
        await host.Store().ReloadAsync();
        var good = await Health(host);
        good.Status.Should().Be(HealthStatus.Healthy);
        good.Data["catalog awan"].Should().Be("1");
        source.Documents = [CatalogDocument.Of("awan", CatalogText.Of(formula: "hadir / pegwai"), "2")];
        await host.Store().ReloadAsync();
        var degraded = await Health(host);
        degraded.Status.Should().Be(HealthStatus.Degraded);
        degraded.Description.Should().Contain("IKI2001");
        degraded.Data["catalog awan"].Should().Be("1");
    }

    [Fact]
    public async Task Evaluations_are_counted_by_catalog_and_operation_and_results_by_status()
    {
        using var meters = new Measured();
        using var host = await Start(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of())));
        meters.Of(host);
        var awan = host.Store().Current.Find("awan")!;
        var data = DataSet.Create(awan.Catalog, "2025", ("hadir", 18), ("pegawai", 20)).Value;
        awan.Evaluate(data);
        awan.Evaluate("camat/kehadiran", DataSet.Create(awan.Catalog, "2025", ("hadir", 18)).Value);
        awan.Explain("camat/kehadiran", data);
        awan.Score(data);
        awan.Recap(data, RecapColumns.Quarter);
        FluentActions.Invoking(() => awan.Evaluate("camat/kehadran", data)).Should().Throw<ArgumentException>();
        meters.Sum("iki.evaluations", ("iki.catalog.id", "awan"), ("iki.operation", "evaluate")).Should().Be(3);
        meters.Sum("iki.evaluations", ("error.type", "System.ArgumentException")).Should().Be(1);
        meters.Sum("iki.evaluations", ("iki.operation", "score")).Should().Be(1);
        meters.Sum("iki.results", ("iki.catalog.id", "awan"), ("iki.result.status", "computed")).Should().BeGreaterThanOrEqualTo(3);
        meters.Sum("iki.results", ("iki.result.status", "missingInput")).Should().BeGreaterThanOrEqualTo(1);
        meters.Count("iki.evaluation.duration").Should().Be(6);
        meters.Collect();
        meters.Sum("iki.catalogs").Should().Be(1);
        meters.Sum("iki.catalog.problems").Should().Be(0);
    }

    [Fact]
    public async Task Reloads_are_counted_by_outcome()
    {
        using var meters = new Measured();
        var source = new MemorySource(CatalogDocument.Of("awan", CatalogText.Of()));
        using var host = await Start(source);
        meters.Of(host);
        await host.Store().ReloadAsync();
        source.Documents = [CatalogDocument.Of("awan", "{")];
        await host.Store().ReloadAsync();
        source.Documents = [CatalogDocument.Of("awan", CatalogText.Of(title: "Lain"))];
        await host.Store().ReloadAsync();
        foreach (var outcome in (string[])["unchanged", "refused", "applied"]) meters.Sum("iki.catalog.reloads", ("iki.reload.outcome", outcome)).Should().Be(1);
        meters.Count("iki.catalog.reload.duration").Should().Be(3);
    }

    [Fact]
    public async Task Evaluations_are_traced_with_catalog_version_office_and_period()
    {
        var ended = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == IkiTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var parent = new Activity("test").Start();
        using var host = await Start(new MemorySource(CatalogDocument.Of("awan", CatalogText.Of(), "7")));
        var awan = host.Store().Current.Find("awan")!;
        awan.Evaluate(DataSet.Create(awan.Catalog, "2025-Q1", ("hadir", 18), ("pegawai", 20)).Value);
        var own = ended.Where(a => a.TraceId == parent.TraceId).ToArray();
        own.Select(a => a.DisplayName).Should().BeEquivalentTo("reload catalogs", "evaluate awan");
        own.Single(a => a.DisplayName == "reload catalogs").GetTagItem("iki.reload.outcome").Should().Be("applied");
        own.Single(a => a.DisplayName == "evaluate awan").TagObjects.Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["iki.catalog.id"] = "awan",
            ["iki.catalog.version"] = "7",
            ["iki.operation"] = "evaluate",
            ["iki.period"] = "2025-Q1",
            ["iki.office"] = "Kecamatan Awan Rekaan",
            ["iki.results.computed"] = 1,
        });
    }

    /// <summary>What the instruments of one host have measured, and of no other that runs beside it.</summary>
    private sealed class Measured : IDisposable
    {
        private readonly MeterListener _listener = new();

        private readonly ConcurrentBag<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> _all = [];

        public void Of(IHost host)
        {
            var meters = host.Services.GetRequiredService<IMeterFactory>();
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == IkiTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, meters)) listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _all.Add((instrument.Name, value, tags.ToArray())));
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => _all.Add((instrument.Name, value, tags.ToArray())));
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _all.Add((instrument.Name, value, tags.ToArray())));
            _listener.Start();
        }

        public void Collect() => _listener.RecordObservableInstruments();

        public double Sum(string name, params (string Name, string Value)[] tags) => With(name, tags).Sum(m => m.Value);

        public int Count(string name) => With(name, []).Count();

        public void Dispose() => _listener.Dispose();

        private IEnumerable<(string Name, double Value, KeyValuePair<string, object?>[] Tags)> With(string name, (string Name, string Value)[] tags) =>
            _all.Where(m => m.Name == name && tags.All(t => m.Tags.Any(own => own.Key == t.Name && Equals(own.Value, t.Value))));
    }
}
