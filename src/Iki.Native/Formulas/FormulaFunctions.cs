using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Handles;

namespace Iki.Native.Formulas;

/// <summary>Formulas, by documents.</summary>
internal static unsafe class FormulaFunctions
{
    [UnmanagedCallersOnly(EntryPoint = "iki_formula_answer", CallConvs = [typeof(CallConvCdecl)])]
    public static int Answer(byte* question, long length, NativeText* answer) => Entry.Run(answer, () =>
        Utf8.IsGiven(question, length) ? FormulaAnswers.Answer(Utf8.Of(question, length)) : NullText("question"));

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_batch", CallConvs = [typeof(CallConvCdecl)])]
    public static int Batch(byte* questions, long length, NativeText* answers) => Entry.Run(answers, () =>
        Utf8.IsGiven(questions, length) ? FormulaAnswers.Batch(Utf8.Of(questions, length)) : NullText("questions"));

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_compile", CallConvs = [typeof(CallConvCdecl)])]
    public static int Compile(byte* question, long length, ulong* formula, NativeText* answer)
    {
        if (formula is not null) *formula = 0;
        return Entry.RunQuietly(answer, () =>
        {
            if (formula is null) return Reply.Wrong(Diagnostic.Of(CallDescriptors.NoPlace, "formula"));
            if (!Utf8.IsGiven(question, length)) return NullText("question");
            var reply = FormulaAnswers.Compile(Utf8.Of(question, length), answer is not null, out var handle);
            *formula = handle;
            return reply;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_describe", CallConvs = [typeof(CallConvCdecl)])]
    public static int Describe(ulong formula, NativeText* answer) => Entry.Run(answer, () =>
        HandleTable.Find<KeptFormula>(formula) is { } kept ? new Reply(Reply.Well, FormulaAnswers.Describe(kept)) : Unknown(formula));

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_evaluate", CallConvs = [typeof(CallConvCdecl)])]
    public static int Evaluate(ulong formula, byte* values, long length, NativeText* answer) => Entry.Run(answer, () =>
        HandleTable.Find<KeptFormula>(formula) is not { } kept ? Unknown(formula)
        : Utf8.IsGiven(values, length) ? FormulaAnswers.Evaluate(kept, Utf8.Of(values, length))
        : NullText("values"));

    private static Reply NullText(string name) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NullText, name));

    private static Reply Unknown(ulong handle) => Reply.Wrong(CallDescriptors.Unknown(handle, "formula"));
}
