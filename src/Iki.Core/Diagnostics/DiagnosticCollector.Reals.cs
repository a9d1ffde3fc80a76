using Iki.Core.Numerics;

namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of powers, roots and logarithms: IKI1050, IKI3033 and IKI506x.</content>
internal sealed partial class DiagnosticCollector
{
    /// <summary>Says of <c>-2 ^ 2</c> that it has two readings.</summary>
    /// <param name="at">All of it.</param>
    /// <param name="negated">The sign and the base.</param>
    /// <param name="power">The base and the exponent.</param>
    public void SignBeforePower(TextSpan at, TextSpan negated, TextSpan power)
    {
        var sign = Under(new TextSpan(at.Start, power.Start - at.Start));
        Add(Descriptors.SignBeforePower, at, Under(at), $"{sign}({Under(power)})", $"({Under(negated)}){Under(new TextSpan(negated.End, at.End - negated.End))}");
    }

    public void ExponentHasUnit(TextSpan at, string exponent, string unit) => Add(Descriptors.ExponentHasUnit, at, exponent, unit);

    public void Undefined(TextSpan at, RealFailure reason, string row) => Add(
        reason switch
        {
            RealFailure.RootOfNegative => Descriptors.RootOfNegative,
            RealFailure.PowerOfNegative => Descriptors.PowerOfNegative,
            RealFailure.ZeroToTheZero => Descriptors.ZeroToTheZero,
            _ => Descriptors.LogarithmOfNotPositive,
        },
        at,
        Under(at),
        row);

    public void FractionWanted(string function) => Add(Descriptors.FractionWanted, Place.Nowhere, function);

    public void Undecided(TextSpan at) => Add(Descriptors.Undecided, at, Under(at));
}
