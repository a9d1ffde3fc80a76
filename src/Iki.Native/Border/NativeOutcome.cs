using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Core.Formulas;

namespace Iki.Native.Border;

/// <summary><c>iki_outcome</c>: a value, or why there is none.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeOutcome
{
    public const int HasValue = 1;

    public const int HasExact = 2;

    public const int IsCondition = 4;

    public const int ExactBeyond = 8;

    public const int IsApproximate = 16;

    private const int NotCalled = -1;

    private const int Invalid = -2;

    public int Status;

    public int Parts;

    public long Numerator;

    public long Denominator;

    public ulong ValueLow;

    public uint ValueHigh;

    public ushort ValueScale;

    public ushort ValueNegative;

    /// <summary>That of a call that is wrong itself.</summary>
    public static NativeOutcome Wrong => new() { Status = NotCalled };

    /// <summary>That of a text that is no formula, or figures that are none of one.</summary>
    public static NativeOutcome NoFormula => new() { Status = Invalid };

    public static NativeOutcome Of(in PreparedOutcome outcome) => Of(outcome.Status, outcome.Condition, outcome.Value, outcome.Exact);

    public static NativeOutcome Of(Outcome outcome) => Of(outcome.Status, outcome.Condition, outcome.Value, outcome.Exact);

    private static NativeOutcome Of(OutcomeStatus status, bool? holds, decimal? number, Rational? exact)
    {
        var native = new NativeOutcome { Status = (int)status };
        if (holds is { } condition)
        {
            native.Parts = IsCondition;
            native.Numerator = condition ? 1 : 0;
            native.Denominator = 1;
        }
        else if (number is { } value)
        {
            native.Parts = HasValue;
            native.Set(value);
            native.Set(exact);
        }

        return native;
    }

    private void Set(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        ValueLow = unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        ValueHigh = unchecked((uint)bits[2]);
        ValueScale = (ushort)((bits[3] >> 16) & 0xFF);
        ValueNegative = (ushort)(bits[3] < 0 ? 1 : 0);
    }

    private void Set(Rational? exact)
    {
        if (exact is not { } fraction) Parts |= IsApproximate;
        else if (fraction.TryToFraction(out Numerator, out Denominator)) Parts |= HasExact;
        else Parts |= ExactBeyond;
    }
}
