using System.Globalization;
using Xunit.Abstractions;

namespace Iki.Core.Tests.Numerics;

/// <summary>Random roots, powers, logarithms and exponentials, and what is made of them, rounded in every way, against 200 digits worked out otherwise.</summary>
public class RealReferenceTests(ITestOutputHelper output)
{
    /// <summary>How many numbers: few in every run; as many as <c>IKI_REALS</c> says where it is set (CONTRIBUTING.md).</summary>
    private static readonly int Numbers = int.TryParse(Environment.GetEnvironmentVariable("IKI_REALS"), CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    [Fact]
    public void Every_number_is_rounded_as_its_first_200_digits_say()
    {
        var (exact, slowest) = (0, TimeSpan.Zero);
        for (var seed = 1; seed <= Numbers; seed++)
        {
            var sample = new RealSample(seed);
            sample.Difference().Should().BeNull("of seed {0}", seed);
            if (sample.IsExact) exact++;
            if (sample.Time > slowest) slowest = sample.Time;
        }

        output.WriteLine($"{Numbers} numbers, {exact} of them fractions; the slowest took {slowest.TotalMicroseconds:N0} µs");

        // A comparison of which most are fractions, or none, proves little.
        exact.Should().BeInRange(Numbers / 20, Numbers / 4);
    }

    [Fact]
    public void Expressions_are_rounded_as_their_first_digits_say()
    {
        var compared = 0;
        for (var seed = 1; seed <= Numbers / 8; seed++)
        {
            if (new RealCompound(seed) is not { HasValue: true } compound) continue;
            compound.Difference().Should().BeNull("of seed {0}", seed);
            compared++;
        }

        output.WriteLine($"{compared} expressions");
        compared.Should().BeGreaterThan(Numbers / 40);
    }
}
