using System.Text.Json.Serialization;

namespace Iki.Core;

/// <summary>
/// A function that a host adds to the language, under a name that is not taken. It takes plain numbers, gives a plain number,
/// and must be pure: the same arguments, the same result, from any thread.
/// </summary>
[JsonConverter(typeof(IkiJsonConverter))]
public sealed record HostFunction
{
    /// <summary>Computes the result; null where there is none, which makes the outcome not applicable.</summary>
    /// <param name="arguments">As many numbers as the formula gave.</param>
    public delegate Rational? Body(ReadOnlySpan<Rational> arguments);

    /// <summary>A function of one number: <c>HostFunction.Of("Indeks", skor => skor / 4)</c>.</summary>
    /// <param name="name">The name it has in formulas.</param>
    /// <param name="compute">What it computes; null where there is no result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example>
    /// <code>
    /// var index = HostFunction.Of("Indeks", skor => skor > 4 ? null : skor / 4);
    /// var formula = Formula.Compile("Indeks(skor) × 100%", FormulaScope.Open.With(index)).OrThrow();
    /// Console.WriteLine(formula.Evaluate(("skor", 3)));   // 75 %
    /// </code>
    /// </example>
    public static HostFunction Of(string name, Func<Rational, Rational?> compute)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(compute);
        return new HostFunction { Name = name, MinArguments = 1, MaxArguments = 1, Compute = arguments => compute(arguments[0]) };
    }

    /// <summary>A function of two numbers.</summary>
    /// <param name="name">The name it has in formulas.</param>
    /// <param name="compute">What it computes; null where there is no result.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static HostFunction Of(string name, Func<Rational, Rational, Rational?> compute)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(compute);
        return new HostFunction { Name = name, MinArguments = 2, MaxArguments = 2, Compute = arguments => compute(arguments[0], arguments[1]) };
    }

    /// <summary>The name: a letter or <c>_</c>, then letters, digits and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The fewest arguments.</summary>
    public required int MinArguments { get; init; }

    /// <summary>The most arguments.</summary>
    public required int MaxArguments { get; init; }

    /// <summary>The unit of the result; null where it fits any.</summary>
    public string? Unit { get; init; }

    /// <summary>What it computes. An exception it throws is the host's own and reaches the caller of the evaluation.</summary>
    public required Body Compute { get; init; }
}
