using BenchmarkDotNet.Attributes;
using Iki.Core.Benchmarks.Quick;

namespace Iki.Core.Benchmarks;

/// <summary>The start of the tool, named by IKI_TOOL, against a program that ends at once, named by IKI_EMPTY.</summary>
public class Starting
{
    [Benchmark(Baseline = true)]
    public void EmptyProgram() => StartRace.Start(StartRace.Empty ?? throw new InvalidOperationException("Set IKI_EMPTY (benchmarks/README.md)."));

    [Benchmark]
    public void Tool() => StartRace.Start(StartRace.Tool ?? throw new InvalidOperationException("Set IKI_TOOL (benchmarks/README.md)."), "formula", "1+1");
}
