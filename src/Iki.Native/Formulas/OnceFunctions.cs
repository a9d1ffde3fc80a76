using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Iki.Core;
using Iki.Native.Border;

namespace Iki.Native.Formulas;

/// <summary>A text that is computed once for figures by name, without a document and without a handle.</summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class OnceFunctions
{
    // Of more figures the places are taken from the heap.
    private const int Few = 8;

    // A UTF-16 unit takes at most three bytes: what is longer is beyond the limit of a formula however it reads.
    private static readonly int MostBytes = 3 * FormulaLimits.Default.Characters;

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_once", CallConvs = [typeof(CallConvCdecl)])]
    public static int Once(byte* formula, long length, NativeFigure* figures, int count, NativeOutcome* outcome)
    {
        if (outcome is null) return Reply.WrongCall;
        try
        {
            if (!Utf8.IsGiven(formula, length) || count < 0 || (figures is null && count > 0)) return Wrong(outcome);
            var given = new ReadOnlySpan<NativeFigure>(figures, count);
            foreach (ref readonly var figure in given)
            {
                if (!figure.IsGiven) return Wrong(outcome);
            }

            *outcome = Computed(Utf8.Of(formula, length), given);
            return outcome->Status == 0 ? Reply.Well : Reply.HasErrors;
        }
        catch (Exception)
        {
            return Wrong(outcome);
        }
    }

    private static NativeOutcome Computed(ReadOnlySpan<byte> formula, ReadOnlySpan<NativeFigure> given)
    {
        var room = default(Room);
        Span<(string Name, Figure Figure)> figures = given.Length <= Few ? room : new (string, Figure)[given.Length];
        var count = 0;
        foreach (ref readonly var figure in given)
        {
            if (figure.Value.Scale == NativeNumber.Missing) continue;
            if (!IsText(figure.NameText, int.MaxValue)) return NativeOutcome.NoFormula;
            figures[count++] = (Encoding.UTF8.GetString(figure.NameText), figure.Value.ToFigure());
        }

        return IsText(formula, MostBytes) ? OnceAnswers.Compute(Encoding.UTF8.GetString(formula), figures[..count]) : NativeOutcome.NoFormula;
    }

    private static bool IsText(ReadOnlySpan<byte> utf8, int most) => utf8.Length <= most && System.Text.Unicode.Utf8.IsValid(utf8);

    private static int Wrong(NativeOutcome* outcome)
    {
        *outcome = NativeOutcome.Wrong;
        return Reply.WrongCall;
    }

    [InlineArray(Few)]
    private struct Room
    {
        private (string, Figure) _first;
    }
}
