using Iki.Core.Benchmarks.Peers;

namespace Iki.Core.Benchmarks.Accuracy;

/// <summary>Something to compute, with the right answer, which was worked out by hand.</summary>
internal sealed record Question
{
    /// <summary>What it is about, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How the formula is written, and in which dialects otherwise.</summary>
    public required string Text { get; init; }

    /// <summary>The formula in a dialect that writes it otherwise; empty where it has no such thing.</summary>
    public IReadOnlyDictionary<Dialect, string> Otherwise { get; init; } = new Dictionary<Dialect, string>();

    /// <summary>The names of the figures.</summary>
    public string[] Names { get; init; } = [];

    /// <summary>The figures; null is one that is missing.</summary>
    public decimal?[] Figures { get; init; } = [];

    /// <summary>Whether the figures are handed over as whole numbers (<c>long</c>), as a program has counts.</summary>
    public bool Whole { get; init; }

    /// <summary>The right answer as it is printed.</summary>
    public required string Right { get; init; }

    /// <summary>The same by a program that computes in double; null where that has no such thing.</summary>
    public required Func<object?>? InDouble { get; init; }

    /// <summary>The same by a program that computes in decimal; null where that has no such thing.</summary>
    public required Func<object?>? InDecimal { get; init; }

    /// <summary>The formula as a peer writes it; null where it cannot.</summary>
    public string? TextFor(Dialect dialect) => Otherwise.TryGetValue(dialect, out var text) ? (text.Length == 0 ? null : text) : Text;
}
