using System.Runtime.Intrinsics;

namespace Iki.Core.Formulas.Columnar;

/// <summary>Two rows at once.</summary>
internal readonly struct Lanes128 : ILanes<Vector128<double>>
{
    // 1.5 × 2^52: a smaller integer added to it stands in the low bits of the sum.
    private const double Shift = 6_755_399_441_055_744;

    public static int Count => Vector128<double>.Count;

    public static Vector128<double> Load(ref double from, nuint at) => Vector128.LoadUnsafe(ref from, at);

    public static void Store(Vector128<double> value, ref double to, nuint at) => value.StoreUnsafe(ref to, at);

    public static Vector128<double> LoadIntegers(ref long from, nuint at) => Vector128.ConvertToDouble(Vector128.LoadUnsafe(ref from, at));

    public static void StoreIntegers(Vector128<double> value, ref long to, nuint at)
    {
        var shift = Vector128.Create(Shift);
        ((Vector128.Truncate(value) + shift).AsInt64() - shift.AsInt64()).StoreUnsafe(ref to, at);
    }

    public static Vector128<double> All(double value) => Vector128.Create(value);

    public static Vector128<double> Add(Vector128<double> a, Vector128<double> b) => a + b;

    public static Vector128<double> Subtract(Vector128<double> a, Vector128<double> b) => a - b;

    public static Vector128<double> Multiply(Vector128<double> a, Vector128<double> b) => a * b;

    public static Vector128<double> Divide(Vector128<double> a, Vector128<double> b) => a / b;

    public static Vector128<double> Quotient(Vector128<double> a, Vector128<double> b) => a / b;

    public static Vector128<double> MultiplyAdd(Vector128<double> a, Vector128<double> b, Vector128<double> c) =>
        Vector128.FusedMultiplyAdd(a, b, c);

    public static Vector128<double> Negate(Vector128<double> a) => -a;

    public static Vector128<double> Abs(Vector128<double> a) => Vector128.Abs(a);

    public static Vector128<double> LargerMagnitude(Vector128<double> a, Vector128<double> b) =>
        Vector128.MaxNative(Vector128.Abs(a), Vector128.Abs(b));

    public static Vector128<double> SmallerMagnitude(Vector128<double> a, Vector128<double> b) =>
        Vector128.MinNative(Vector128.Abs(a), Vector128.Abs(b));

    public static Vector128<double> WithSignOf(Vector128<double> a, Vector128<double> b) => Vector128.CopySign(a, b);

    public static Vector128<double> Floor(Vector128<double> a) => Vector128.Floor(a);

    public static Vector128<double> Ceiling(Vector128<double> a) => Vector128.Ceiling(a);

    public static Vector128<double> RoundToEven(Vector128<double> a) => Vector128.Round(a);

    public static Vector128<double> Truncate(Vector128<double> a) => Vector128.Truncate(a);

    public static Vector128<double> And(Vector128<double> a, Vector128<double> b) => a & b;

    public static Vector128<double> Or(Vector128<double> a, Vector128<double> b) => a | b;

    public static Vector128<double> Xor(Vector128<double> a, Vector128<double> b) => a ^ b;

    public static Vector128<double> Not(Vector128<double> a) => ~a;

    public static Vector128<double> Less(Vector128<double> a, Vector128<double> b) => Vector128.LessThan(a, b);

    public static Vector128<double> LessOrEqual(Vector128<double> a, Vector128<double> b) => Vector128.LessThanOrEqual(a, b);

    public static Vector128<double> Equal(Vector128<double> a, Vector128<double> b) => Vector128.Equals(a, b);

    public static Vector128<double> Select(Vector128<double> condition, Vector128<double> whenTrue, Vector128<double> whenFalse) =>
        Vector128.ConditionalSelect(condition, whenTrue, whenFalse);

    public static double LargestOf(Vector128<double> a) => Math.Max(a.GetElement(0), a.GetElement(1));

    public static double SmallestOf(Vector128<double> a) => Math.Min(a.GetElement(0), a.GetElement(1));
}
