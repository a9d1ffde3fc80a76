using System.Globalization;
using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>How many of a set of ties come out wrong. The library rounds itself; what the others give is rounded by .NET, half away from zero.</summary>
internal static class TieCount
{
    public static int Wrong(Peer peer, IEnumerable<Tie> ties)
    {
        const string Formula = "a / b * c";
        var compute = peer.Compile(peer.Dialect == Dialect.Iki ? $"Round({Formula}, 2)" : Formula, ["a", "b", "c"]);
        return Wrong(ties, tie => Rounded(compute([peer.Figure(tie.A), peer.Figure(tie.B), peer.Figure(tie.C)])));
    }

    public static int WrongInDouble(IEnumerable<Tie> ties) => Wrong(ties, tie => Rounded((double)tie.A / tie.B * tie.C));

    public static int WrongInDecimal(IEnumerable<Tie> ties) => Wrong(ties, tie => Rounded((decimal)tie.A / tie.B * tie.C));

    private static int Wrong(IEnumerable<Tie> ties, Func<Tie, decimal> compute) => ties.Count(tie => compute(tie) * 100 != tie.Hundredths);

    private static decimal Rounded(object? value) => value switch
    {
        Outcome outcome => outcome.Value!.Value,
        decimal number => Math.Round(number, 2, MidpointRounding.AwayFromZero),
        _ => (decimal)Math.Round(Convert.ToDouble(value, CultureInfo.InvariantCulture), 2, MidpointRounding.AwayFromZero),
    };
}
