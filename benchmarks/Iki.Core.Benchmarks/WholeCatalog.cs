using System.Text;
using BenchmarkDotNet.Attributes;

namespace Iki.Core.Benchmarks;

/// <summary>
/// Every indicator of a catalog (ten, each with the attendance formula over figures of its own) for 20 offices and 12 months in one
/// call, with names, figures used and diagnostics; the others compute the bare numbers.
/// </summary>
[MemoryDiagnoser]
public class WholeCatalog
{
    private const int Indicators = 10;
    private const int Offices = 20;
    private const int Months = 12;

    private readonly CatalogEvaluator _evaluator = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(Catalog())).Value;
    private readonly Period[] _months = [.. Enumerable.Range(1, Months).Select(m => Period.OfMonth(2025, m))];
    private readonly string[] _offices = [.. Enumerable.Range(1, Offices).Select(o => $"Kelurahan {o}")];
    private readonly DataSet _data;

    public WholeCatalog() => _data = DataFile.Load(_evaluator.Catalog, [], Rows(), Period.OfYear(2025)).Value;

    [Benchmark(Baseline = true)]
    public decimal HandWrittenDecimal() => Sum((staff, days, absent) => Attendance.InDecimal(staff, days, absent));

    [Benchmark]
    public decimal HandWrittenDouble() => Sum((staff, days, absent) => (decimal)Attendance.InDouble(staff, days, absent));

    [Benchmark]
    public decimal OneCore() => Sum(1);

    [Benchmark]
    public decimal TwoCores() => Sum(2);

    [Benchmark]
    public decimal NCalcEvaluate()
    {
        var ncalc = Attendance.ByNCalc();
        return Sum((staff, days, absent) => (decimal)ncalc.Evaluate(staff, days, absent));
    }

    [Benchmark]
    public decimal NCalcLambda()
    {
        var lambda = Attendance.ByLambda();
        var context = new NCalcContext();
        return Sum((staff, days, absent) =>
        {
            (context.pegawai, context.hariKerja, context.hariTidakMasuk) = (staff, days, absent);
            return (decimal)lambda(context);
        });
    }

    private static decimal Sum(Func<long, long, long, decimal> compute)
    {
        var sum = 0m;
        for (var month = 1; month <= Months; month++)
        {
            for (var office = 1; office <= Offices; office++)
            {
                for (var i = 0; i < Indicators; i++) sum += compute(20 + office, 20 + (month % 3), i);
            }
        }

        return sum;
    }

    private decimal Sum(int cores)
    {
        var sum = 0m;
        foreach (var results in _evaluator.EvaluateEach(_data, _months, _offices, cores))
        {
            foreach (var result in results.Results) sum += result.Value ?? 0;
        }

        return sum;
    }

    private static IEnumerable<ObservationRow> Rows()
    {
        for (var month = 1; month <= Months; month++)
        {
            for (var office = 1; office <= Offices; office++)
            {
                ObservationRow Row(string variable, int value) =>
                    new() { Variable = variable, Period = $"2025-{month:00}", Office = $"Kelurahan {office}", Value = value.ToString(System.Globalization.CultureInfo.InvariantCulture) };
                for (var i = 0; i < Indicators; i++)
                {
                    yield return Row($"pegawai{i}", 20 + office);
                    yield return Row($"hariKerja{i}", 20 + (month % 3));
                    yield return Row($"hariTidakMasuk{i}", i);
                }
            }
        }
    }

    private static string Catalog()
    {
        var numbers = Enumerable.Range(0, Indicators).ToArray();
        string Variable(string name, int i) => $$"""  "{{name}}{{i}}": { "label": "{{name}} {{i}}" }""";
        var variables = string.Join(",\n", numbers.SelectMany(i => new[] { Variable("pegawai", i), Variable("hariKerja", i), Variable("hariTidakMasuk", i) }));
        var offices = string.Join(", ", Enumerable.Range(1, Offices).Select(o => $$"""{ "name": "Kelurahan {{o}}" }"""));
        var indicators = string.Join(",\n", numbers.Select(i =>
            $$"""
            { "id": "camat/kehadiran-{{i}}", "name": "Kehadiran {{i}}", "unit": "%", "decimals": 2,
              "formula": "pegawai{{i}} * (hariKerja{{i}} - hariTidakMasuk{{i}}) / (pegawai{{i}} * hariKerja{{i}}) * 100%" }
            """));
        return $$"""
            { "formatVersion": 1, "id": "banyak-2025", "title": "Banyak kelurahan", "office": { "name": "Kecamatan" },
              "offices": [ {{offices}} ],
              "variables": { {{variables}} },
              "positions": [ { "id": "camat", "title": "Camat", "objectives": [ { "statement": "Tertib", "indicators": [ {{indicators}} ] } ] } ] }
            """;
    }
}
