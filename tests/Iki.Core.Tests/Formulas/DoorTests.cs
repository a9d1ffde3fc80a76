using System.Globalization;
using Iki.Core.Tests.Formulas.Reference;
using Xunit.Abstractions;

namespace Iki.Core.Tests.Formulas;

/// <summary>One value by every door: random formulas of all the language over random rows, by name, in slots and in columns, against the naive reference.</summary>
public class DoorTests(ITestOutputHelper output)
{
    /// <summary>How many formulas: few in every run; as many as <c>IKI_DOORS</c> says where it is set (CONTRIBUTING.md).</summary>
    private static readonly int Formulas = int.TryParse(Environment.GetEnvironmentVariable("IKI_DOORS"), CultureInfo.InvariantCulture, out var count) ? count : 2_000;

    [Fact]
    public void Every_door_gives_what_the_naive_reference_gives()
    {
        var (rows, computed, vectorized) = (0L, 0L, 0);
        for (var seed = 1; seed <= Formulas; seed++)
        {
            var doors = new Doors(seed);
            doors.Difference().Should().BeNull("of seed {0}", seed);
            rows += doors.Rows;
            computed += doors.Computed;
            if (doors.IsVectorized) vectorized++;
        }

        output.WriteLine($"{Formulas} formulas, {vectorized} of them in vectors, {rows} rows, {computed} of them with a value");

        // A comparison in which little has a value, or little is done by vectors, proves little.
        vectorized.Should().BeGreaterThan(Formulas / 3);
        computed.Should().BeGreaterThan(rows / 4);
    }
}
