using BenchmarkDotNet.Attributes;
using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks;

/// <summary>One evaluation of the attendance formula by each evaluator of docs/accuracy.md, with the same figures every time, handed over as a list of objects.</summary>
[MemoryDiagnoser]
public class OneRowByPeers
{
    private Func<object?[], object?> _evaluate = _ => null;
    private object?[] _figures = [];

    public static IEnumerable<string> Names => [EveryPeer.Iki.Name, .. EveryPeer.Others.Select(p => p.Name)];

    [ParamsSource(nameof(Names))]
    public string Peer { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var peer = EveryPeer.Others.Prepend(EveryPeer.Iki).Single(p => p.Name == Peer);
        var text = peer.Dialect switch
        {
            Dialect.Iki => Attendance.Text,
            Dialect.Cel => Attendance.Plain.Replace("* 100", peer.InDecimal ? "* 100" : "* 100.0", StringComparison.Ordinal),
            _ => Attendance.Plain,
        };
        _evaluate = peer.Compile(text, ["pegawai", "hariKerja", "hariTidakMasuk"]);
        _figures = [peer.Figure(24), peer.Figure(240), peer.Figure(3)];
    }

    [Benchmark]
    public object? Evaluate() => _evaluate(_figures);
}
