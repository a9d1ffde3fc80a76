using System.Numerics;
using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

public class IntegerRootTests
{
    /// <summary>The root is the integer whose power is not above the value, while that of the next one is.</summary>
    [Fact]
    public void Roots_are_what_they_are_defined_to_be()
    {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++)
        {
            var index = random.Next(3) == 0 ? random.Next(2, 300) : random.Next(2, 12);
            var root = (BigInteger)random.NextInt64(1, random.Next(2) == 0 ? 50 : long.MaxValue);
            var value = BigInteger.Max(0, BigInteger.Pow(root, index) + random.Next(-1, 2));
            var floor = IntegerRoot.Floor(value, index);
            (BigInteger.Pow(floor, index) <= value && BigInteger.Pow(floor + 1, index) > value).Should().BeTrue("{0} is taken for the root of {1} with index {2}", floor, value, index);
        }
    }
}
