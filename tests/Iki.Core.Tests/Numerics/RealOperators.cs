using Iki.Core.Numerics;

namespace Iki.Core.Tests.Numerics;

/// <summary>The four operations where a test knows that they have a result.</summary>
internal static class RealOperators
{
    public static RealNumber Plus(this RealNumber a, RealNumber b) => Of(RealNumber.Add(a, b));

    public static RealNumber Times(this RealNumber a, RealNumber b) => Of(RealNumber.Multiply(a, b));

    public static RealNumber Divided(this RealNumber a, RealNumber b) => Of(RealNumber.Divide(a, b));

    private static RealNumber Of(RealResult result)
    {
        result.Failure.Should().Be(RealFailure.None);
        return result.Value;
    }
}
