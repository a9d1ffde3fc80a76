using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Iki.Core.Formulas.Columnar;

/// <summary>
/// Brings into the cache what the next block will read and write while this one is computed. Columns are the only memory that a
/// formula waits for, and a processor fetches ahead by itself only within a page, which is as long as a block.
/// </summary>
internal static class NextBlock
{
    /// <summary>Fetches what lies one block behind; where that is nothing, nothing happens.</summary>
    /// <param name="column">Where this block lies in a column.</param>
    /// <param name="at">The row of the block.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(ref double column, nuint at)
    {
        if (Sse.IsSupported) Sse.Prefetch0((double*)Unsafe.AsPointer(ref column) + at + BlockRunner.BlockRows);
    }
}
