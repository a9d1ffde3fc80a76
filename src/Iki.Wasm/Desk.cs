using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Core.Formulas;
using Iki.Native.Border;
using Iki.Native.Formulas;
using Iki.Native.Handles;

namespace Iki.Wasm;

/// <summary>
/// Memory that JavaScript and the library both see, so that a formula is computed without a document: two handles, then places for outcomes, then places for
/// figures. <c>lib/desk.js</c> of the package lays it out in the same way, and so does the addon for Node.
/// </summary>
internal static unsafe class Desk
{
    /// <summary>How many outcomes there is room for.</summary>
    public const int MostOutcomes = 4096;

    /// <summary>How many figures there is room for.</summary>
    public const int MostFigures = 16384;

    private const int HandleBytes = 2 * sizeof(ulong);

    private static readonly byte* Memory = (byte*)NativeMemory.AllocZeroed((nuint)(HandleBytes + (MostOutcomes * sizeof(NativeOutcome)) + (MostFigures * sizeof(NativeNumber))));

    public static int Address => (int)Memory;

    /// <summary>The handle that the next call is about: a formula or a catalog; or that of what the last one keeps.</summary>
    public static ref ulong Handle => ref *(ulong*)Memory;

    /// <summary>The handle of figures, where a call is about a catalog and its figures.</summary>
    public static ref ulong Figured => ref *((ulong*)Memory + 1);

    private static NativeOutcome* Outcomes => (NativeOutcome*)(Memory + HandleBytes);

    private static NativeNumber* Figures => (NativeNumber*)(Memory + HandleBytes + (MostOutcomes * sizeof(NativeOutcome)));

    /// <summary>Computes a kept formula for rows of figures that lie one after another; false where the call itself is wrong.</summary>
    public static bool Compute(int rows, int count)
    {
        if (HandleTable.Find<KeptFormula>(Handle)?.Prepared is not { } prepared || prepared.Inputs.Count != count) return false;
        if (rows is < 0 or > MostOutcomes || (long)rows * count > MostFigures) return false;
        Span<long> whole = stackalloc long[Math.Min(count, 64)];
        var figures = new decimal?[count];
        for (var row = 0; row < rows; row++)
        {
            var numbers = new ReadOnlySpan<NativeNumber>(Figures + (row * count), count);
            Outcomes[row] = NativeOutcome.Of(Compute(prepared, numbers, whole, figures));
        }

        return true;
    }

    /// <summary>Computes a text once: the text with the names of its figures behind it, a NUL before each; false where there are not so many names.</summary>
    public static bool Once(string text, int count)
    {
        var parts = text.Split('\0');
        if (parts.Length != count + 1 || count > MostFigures) return false;
        var figures = new (string, Figure)[count];
        for (var i = 0; i < count; i++) figures[i] = (parts[i + 1], Figures[i].ToFigure());
        Outcomes[0] = OnceAnswers.Compute(parts[0], figures);
        return true;
    }

    private static PreparedOutcome Compute(PreparedFormula prepared, ReadOnlySpan<NativeNumber> numbers, Span<long> whole, Span<decimal?> figures)
    {
        var isWhole = numbers.Length == whole.Length;
        for (var i = 0; i < numbers.Length && isWhole; i++)
        {
            isWhole = numbers[i].Scale == 0;
            whole[i] = numbers[i].Coefficient;
        }

        if (isWhole) return prepared.Evaluate(whole);
        for (var i = 0; i < numbers.Length; i++) figures[i] = numbers[i].ToDecimal();
        return prepared.Evaluate(figures);
    }
}
