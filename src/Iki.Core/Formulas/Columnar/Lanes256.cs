using System.Runtime.Intrinsics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Four rows at once.</summary>
internal readonly struct Lanes256 : ILanes<Vector256<double>>
{
    // 1.5 × 2^52: a smaller integer added to it stands in the low bits of the sum.
    private const double Shift = 6_755_399_441_055_744;

    public static int Count => Vector256<double>.Count;

    public static Vector256<double> Load(ref double from, nuint at) => Vector256.LoadUnsafe(ref from, at);

    public static void Store(Vector256<double> value, ref double to, nuint at) => value.StoreUnsafe(ref to, at);

    public static Vector256<double> LoadIntegers(ref long from, nuint at) => Vector256.ConvertToDouble(Vector256.LoadUnsafe(ref from, at));

    public static void StoreIntegers(Vector256<double> value, ref long to, nuint at)
    {
        var shift = Vector256.Create(Shift);
        ((Vector256.Truncate(value) + shift).AsInt64() - shift.AsInt64()).StoreUnsafe(ref to, at);
    }

    public static Vector256<double> All(double value) => Vector256.Create(value);

    public static Vector256<double> Add(Vector256<double> a, Vector256<double> b) => a + b;

    public static Vector256<double> Subtract(Vector256<double> a, Vector256<double> b) => a - b;

    public static Vector256<double> Multiply(Vector256<double> a, Vector256<double> b) => a * b;

    public static Vector256<double> Divide(Vector256<double> a, Vector256<double> b) => a / b;

    public static Vector256<double> Quotient(Vector256<double> a, Vector256<double> b) => a / b;

    public static Vector256<double> MultiplyAdd(Vector256<double> a, Vector256<double> b, Vector256<double> c) =>
        Vector256.FusedMultiplyAdd(a, b, c);

    public static Vector256<double> Negate(Vector256<double> a) => -a;

    public static Vector256<double> Abs(Vector256<double> a) => Vector256.Abs(a);

    public static Vector256<double> LargerMagnitude(Vector256<double> a, Vector256<double> b) =>
        Vector256.MaxNative(Vector256.Abs(a), Vector256.Abs(b));

    public static Vector256<double> SmallerMagnitude(Vector256<double> a, Vector256<double> b) =>
        Vector256.MinNative(Vector256.Abs(a), Vector256.Abs(b));

    public static Vector256<double> WithSignOf(Vector256<double> a, Vector256<double> b) => Vector256.CopySign(a, b);

    public static Vector256<double> Floor(Vector256<double> a) => Vector256.Floor(a);

    public static Vector256<double> Ceiling(Vector256<double> a) => Vector256.Ceiling(a);

    public static Vector256<double> RoundToEven(Vector256<double> a) => Vector256.Round(a);

    public static Vector256<double> Truncate(Vector256<double> a) => Vector256.Truncate(a);

    public static Vector256<double> And(Vector256<double> a, Vector256<double> b) => a & b;

    public static Vector256<double> Or(Vector256<double> a, Vector256<double> b) => a | b;

    public static Vector256<double> Xor(Vector256<double> a, Vector256<double> b) => a ^ b;

    public static Vector256<double> Not(Vector256<double> a) => ~a;

    public static Vector256<double> Less(Vector256<double> a, Vector256<double> b) => Vector256.LessThan(a, b);

    public static Vector256<double> LessOrEqual(Vector256<double> a, Vector256<double> b) => Vector256.LessThanOrEqual(a, b);

    public static Vector256<double> Equal(Vector256<double> a, Vector256<double> b) => Vector256.Equals(a, b);

    public static Vector256<double> Select(Vector256<double> condition, Vector256<double> whenTrue, Vector256<double> whenFalse) =>
        Vector256.ConditionalSelect(condition, whenTrue, whenFalse);

    public static double LargestOf(Vector256<double> a) => Lanes128.LargestOf(Lanes128.LargerMagnitude(a.GetLower(), a.GetUpper()));

    public static double SmallestOf(Vector256<double> a) => Lanes128.SmallestOf(Lanes128.SmallerMagnitude(a.GetLower(), a.GetUpper()));
}
