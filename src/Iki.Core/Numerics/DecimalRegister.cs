using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Iki.Core.Numerics;

/// <summary>
/// Decimals written at once. The constructor writes four parts, and the next copy of the decimal has to wait for all of them, which
/// is an eighth of evaluating a formula.
/// </summary>
internal static class DecimalRegister
{
    // Sign and scale, high part, low parts: what every runtime has for decimals so far, though none promises it. The interpreter of WebAssembly (10.0.12) has it
    // too, but gives another decimal once it has optimized this, after a thousand calls.
    private static readonly bool IsLaidOutAsKnown = !OperatingSystem.IsBrowser() && !OperatingSystem.IsWasi() && OfRegister(81_985_529_216_486_895, true, 5) == -819_855_292_164.86895m;

    /// <summary>A magnitude with so many decimals, as <see cref="MachineRounding.ToDecimal(ulong, bool, int)"/> gives it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Of(ulong scaled, bool isNegative, int decimals)
    {
        if (!IsLaidOutAsKnown) return MachineRounding.ToDecimal(scaled, isNegative, decimals);
        MachineRounding.DropZeros(ref scaled, ref decimals);
        return OfRegister(scaled, isNegative && scaled != 0, decimals);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static decimal OfRegister(ulong scaled, bool isNegative, int decimals)
    {
        var flags = ((ulong)(uint)decimals << 16) | (isNegative ? 1UL << 31 : 0);
        return Unsafe.BitCast<Vector128<ulong>, decimal>(Vector128.Create(flags, scaled));
    }
}
