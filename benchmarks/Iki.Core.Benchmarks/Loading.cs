using BenchmarkDotNet.Attributes;

namespace Iki.Core.Benchmarks;

/// <summary>
/// The Wonoasih catalog from its bytes to an evaluator, against the same bytes deserialized by generated code, alone and with NCalc's
/// parse of each formula.
/// </summary>
[MemoryDiagnoser]
public class Loading
{
    private readonly byte[] _bytes = PlainCatalog.Bytes() ?? throw new FileNotFoundException("The seeds are not here.");

    [Benchmark(Baseline = true)]
    public object? DeserializeAndParse() => PlainCatalog.Read(_bytes).Parse();

    [Benchmark]
    public object Deserialize() => PlainCatalog.Read(_bytes);

    [Benchmark]
    public object Load() => CatalogFile.ReadEvaluator(_bytes).Value;
}
