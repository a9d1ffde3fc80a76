using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Handles;

namespace Iki.Native.Formulas;

/// <summary>Formulas, by documents.</summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class FormulaFunctions
{
    [UnmanagedCallersOnly(EntryPoint = "iki_formula_answer", CallConvs = [typeof(CallConvCdecl)])]
    public static int Answer(byte* question, long length, NativeText* answer)
    {
        try
        {
            return Answered(question, length, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_batch", CallConvs = [typeof(CallConvCdecl)])]
    public static int Batch(byte* questions, long length, NativeText* answers)
    {
        try
        {
            return BatchAnswered(questions, length, answers);
        }
        catch (Exception)
        {
            return Entry.Lost(answers);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_compile", CallConvs = [typeof(CallConvCdecl)])]
    public static int Compile(byte* question, long length, ulong* formula, NativeText* answer)
    {
        if (formula is not null) *formula = 0;
        try
        {
            return Compiled(question, length, formula, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer, formula);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_describe", CallConvs = [typeof(CallConvCdecl)])]
    public static int Describe(ulong formula, NativeText* answer)
    {
        try
        {
            return Described(formula, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_formula_evaluate", CallConvs = [typeof(CallConvCdecl)])]
    public static int Evaluate(ulong formula, byte* values, long length, NativeText* answer)
    {
        try
        {
            return Evaluated(formula, values, length, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    private static int Answered(byte* question, long length, NativeText* answer) => Entry.Run(answer, (ref _) =>
        Utf8.IsGiven(question, length) ? FormulaAnswers.Answer(Utf8.Of(question, length)) : NullText("question"));

    private static int BatchAnswered(byte* questions, long length, NativeText* answers) => Entry.Run(answers, (ref _) =>
        Utf8.IsGiven(questions, length) ? FormulaAnswers.Batch(Utf8.Of(questions, length)) : NullText("questions"));

    private static int Compiled(byte* question, long length, ulong* formula, NativeText* answer) => Entry.RunKeeping(formula, answer, (ref language) =>
    {
        if (formula is null) return Reply.Wrong(Diagnostic.Of(CallDescriptors.NoPlace, "formula"));
        if (!Utf8.IsGiven(question, length)) return NullText("question");
        var reply = FormulaAnswers.Compile(Utf8.Of(question, length), answer is not null, ref language, out var handle);
        *formula = handle;
        return reply;
    });

    private static int Described(ulong formula, NativeText* answer) => Entry.Run(answer, (ref language) =>
    {
        if (HandleTable.Find<KeptFormula>(formula) is not { } kept) return Unknown(formula);
        language = kept.Language;
        return new Reply(Reply.Well, FormulaAnswers.Describe(kept));
    });

    private static int Evaluated(ulong formula, byte* values, long length, NativeText* answer) => Entry.Run(answer, (ref language) =>
    {
        if (HandleTable.Find<KeptFormula>(formula) is not { } kept) return Unknown(formula);
        language = kept.Language;
        return Utf8.IsGiven(values, length) ? FormulaAnswers.Evaluate(kept, Utf8.Of(values, length)) : NullText("values", language);
    });

    private static Reply NullText(string name, Language language = Language.English) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NullText, name), language);

    private static Reply Unknown(ulong handle) => Reply.Wrong(CallDescriptors.Unknown(handle, "formula"));
}
