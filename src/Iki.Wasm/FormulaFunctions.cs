using System.Runtime.InteropServices.JavaScript;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Formulas;
using Iki.Native.Handles;

namespace Iki.Wasm;

/// <summary>Formulas for JavaScript, as <c>iki.h</c> has them for C. Handles lie on the <see cref="Desk"/>.</summary>
internal static partial class FormulaFunctions
{
    [JSExport]
    public static int DeskAddress() => Desk.Address;

    [JSExport]
    public static string Answer(string question) => Border.Run(() => FormulaAnswers.Answer(Border.Utf8(question)));

    [JSExport]
    public static string Batch(string questions) => Border.Run(() => FormulaAnswers.Batch(Border.Utf8(questions)));

    [JSExport]
    public static string Compile(string question) => Border.Run(() =>
    {
        Desk.Handle = 0;
        var language = Language.English;
        var reply = FormulaAnswers.Compile(Border.Utf8(question), isDescribed: true, ref language, out var handle);
        Desk.Handle = handle;
        return reply;
    });

    [JSExport]
    public static string Evaluate(string values) => Border.Run(() => HandleTable.Find<KeptFormula>(Desk.Handle) is { } kept
        ? FormulaAnswers.Evaluate(kept, Border.Utf8(values))
        : Reply.Wrong(CallDescriptors.Unknown(Desk.Handle, "formula")));

    [JSExport]
    public static bool Compute(int rows, int count) => Desk.Compute(rows, count);

    [JSExport]
    public static bool Once(string text, int count) => Desk.Once(text, count);

    [JSExport]
    public static bool Release() => HandleTable.Release(Desk.Handle);
}
