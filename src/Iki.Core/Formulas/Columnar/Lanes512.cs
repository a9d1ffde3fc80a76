using System.Runtime.Intrinsics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Eight rows at once.</summary>
internal readonly struct Lanes512 : ILanes<Vector512<double>>
{
    // 1.5 × 2^52: a smaller integer added to it stands in the low bits of the sum.
    private const double Shift = 6_755_399_441_055_744;

    public static int Count => Vector512<double>.Count;

    public static Vector512<double> Load(ref double from, nuint at) => Vector512.LoadUnsafe(ref from, at);

    public static void Store(Vector512<double> value, ref double to, nuint at) => value.StoreUnsafe(ref to, at);

    public static Vector512<double> LoadIntegers(ref long from, nuint at) => Vector512.ConvertToDouble(Vector512.LoadUnsafe(ref from, at));

    public static void StoreIntegers(Vector512<double> value, ref long to, nuint at)
    {
        var shift = Vector512.Create(Shift);
        ((value + shift).AsInt64() - shift.AsInt64()).StoreUnsafe(ref to, at);
    }

    public static Vector512<double> All(double value) => Vector512.Create(value);

    public static Vector512<double> Add(Vector512<double> a, Vector512<double> b) => a + b;

    public static Vector512<double> Subtract(Vector512<double> a, Vector512<double> b) => a - b;

    public static Vector512<double> Multiply(Vector512<double> a, Vector512<double> b) => a * b;

    public static Vector512<double> Divide(Vector512<double> a, Vector512<double> b) => a / b;

    public static Vector512<double> MultiplyAdd(Vector512<double> a, Vector512<double> b, Vector512<double> c) =>
        Vector512.FusedMultiplyAdd(a, b, c);

    public static Vector512<double> Negate(Vector512<double> a) => -a;

    public static Vector512<double> Abs(Vector512<double> a) => Vector512.Abs(a);

    public static Vector512<double> Larger(Vector512<double> a, Vector512<double> b) => Vector512.MaxNative(a, b);

    public static Vector512<double> Floor(Vector512<double> a) => Vector512.Floor(a);

    public static Vector512<double> Ceiling(Vector512<double> a) => Vector512.Ceiling(a);

    public static Vector512<double> RoundToEven(Vector512<double> a) => Vector512.Round(a);

    public static Vector512<double> And(Vector512<double> a, Vector512<double> b) => a & b;

    public static Vector512<double> Or(Vector512<double> a, Vector512<double> b) => a | b;

    public static Vector512<double> Xor(Vector512<double> a, Vector512<double> b) => a ^ b;

    public static Vector512<double> Not(Vector512<double> a) => ~a;

    public static Vector512<double> Less(Vector512<double> a, Vector512<double> b) => Vector512.LessThan(a, b);

    public static Vector512<double> LessOrEqual(Vector512<double> a, Vector512<double> b) => Vector512.LessThanOrEqual(a, b);

    public static Vector512<double> Equal(Vector512<double> a, Vector512<double> b) => Vector512.Equals(a, b);

    public static Vector512<double> Select(Vector512<double> condition, Vector512<double> whenTrue, Vector512<double> whenFalse) =>
        Vector512.ConditionalSelect(condition, whenTrue, whenFalse);

    public static double LargestOf(Vector512<double> a) => Lanes256.LargestOf(Lanes256.Larger(a.GetLower(), a.GetUpper()));

    public static bool Any(Vector512<double> condition) => Vector512.ExtractMostSignificantBits(condition) != 0;
}
