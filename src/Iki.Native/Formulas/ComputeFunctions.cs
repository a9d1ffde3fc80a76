using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core.Formulas;
using Iki.Native.Border;
using Iki.Native.Handles;

namespace Iki.Native.Formulas;

/// <summary>Formulas by the fast door: no document, no lock, and nothing allocated where the figures and what comes of them fit 64 bits.</summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class ComputeFunctions
{
    // A formula of more inputs is computed as well, with memory of its own for them.
    private const int OnStack = 32;

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_compute", CallConvs = [typeof(CallConvCdecl)])]
    public static int Compute(ulong formula, NativeNumber* values, int count, NativeOutcome* outcome)
    {
        if (outcome is null) return Reply.WrongCall;
        try
        {
            var numbers = values is null ? [] : new ReadOnlySpan<NativeNumber>(values, Math.Max(count, 0));
            return Find(formula, count) is { } prepared && numbers.Length == count ? Compute(prepared, numbers, outcome) : Wrong(outcome);
        }
        catch (Exception)
        {
            return Wrong(outcome);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_compute_whole", CallConvs = [typeof(CallConvCdecl)])]
    public static int ComputeWhole(ulong formula, long* values, int count, NativeOutcome* outcome)
    {
        if (outcome is null) return Reply.WrongCall;
        try
        {
            if (Find(formula, count) is not { } prepared || (values is null && count > 0)) return Wrong(outcome);
            return Give(prepared.Evaluate(new ReadOnlySpan<long>(values, count)), outcome);
        }
        catch (Exception)
        {
            return Wrong(outcome);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_compute_text", CallConvs = [typeof(CallConvCdecl)])]
    [SkipLocalsInit]
    public static int ComputeText(ulong formula, byte* values, long length, NativeOutcome* outcome)
    {
        if (outcome is null) return Reply.WrongCall;
        try
        {
            if (!Utf8.IsGiven(values, length) || HandleTable.Find<KeptFormula>(formula) is not { } kept) return Wrong(outcome);
            var prepared = kept.Prepared;
            var count = prepared.Inputs.Count;
            Span<NativeNumber> numbers = count <= OnStack ? stackalloc NativeNumber[OnStack] : new NativeNumber[count];
            return FigureText.TryRead(Utf8.Of(values, length), numbers[..count]) ? Compute(prepared, numbers[..count], outcome) : Wrong(outcome);
        }
        catch (Exception)
        {
            return Wrong(outcome);
        }
    }

    /// <summary>The formula of a handle, if it takes so many figures.</summary>
    private static PreparedFormula? Find(ulong formula, int count) =>
        HandleTable.Find<KeptFormula>(formula)?.Prepared is { } prepared && prepared.Inputs.Count == count ? prepared : null;

    private static int Compute(PreparedFormula prepared, ReadOnlySpan<NativeNumber> numbers, NativeOutcome* outcome)
    {
        var (isWhole, isNumber) = (true, true);
        foreach (ref readonly var number in numbers)
        {
            isWhole &= number.Scale == 0;
            isNumber &= number.IsNumber;
        }

        return !isNumber ? Wrong(outcome)
            : Give(isWhole && numbers.Length <= OnStack ? EvaluateWhole(prepared, numbers) : EvaluateDecimal(prepared, numbers), outcome);
    }

    [SkipLocalsInit]
    private static PreparedOutcome EvaluateWhole(PreparedFormula prepared, ReadOnlySpan<NativeNumber> numbers)
    {
        Span<long> figures = stackalloc long[OnStack];
        for (var i = 0; i < numbers.Length; i++) figures[i] = numbers[i].Coefficient;
        return prepared.Evaluate(figures[..numbers.Length]);
    }

    private static PreparedOutcome EvaluateDecimal(PreparedFormula prepared, ReadOnlySpan<NativeNumber> numbers)
    {
        if (numbers.Length > OnStack)
        {
            var many = new decimal?[numbers.Length];
            Convert(numbers, many);
            return prepared.Evaluate(many);
        }

        var room = default(Figures);
        Span<decimal?> figures = room;
        Convert(numbers, figures);
        return prepared.Evaluate(figures[..numbers.Length]);
    }

    private static void Convert(ReadOnlySpan<NativeNumber> numbers, Span<decimal?> figures)
    {
        for (var i = 0; i < numbers.Length; i++) figures[i] = numbers[i].ToDecimal();
    }

    private static int Give(in PreparedOutcome computed, NativeOutcome* outcome)
    {
        *outcome = NativeOutcome.Of(computed);
        return outcome->Status == 0 ? Reply.Well : Reply.HasErrors;
    }

    private static int Wrong(NativeOutcome* outcome)
    {
        *outcome = NativeOutcome.Wrong;
        return Reply.WrongCall;
    }

    [InlineArray(OnStack)]
    private struct Figures
    {
        private decimal? _first;
    }
}
