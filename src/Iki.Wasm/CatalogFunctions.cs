using System.Runtime.InteropServices.JavaScript;
using Iki.Native.Border;
using Iki.Native.Catalogs;
using Iki.Native.Handles;
using Iki.Native.Options;

namespace Iki.Wasm;

/// <summary>Catalogs and figures for JavaScript, as <c>iki.h</c> has them for C. Handles lie on the <see cref="Desk"/>.</summary>
internal static partial class CatalogFunctions
{
    [JSExport]
    public static string Check(string json, string options) => Border.Run(() => Read(options, CallMembers.OfCheck, out var read) ?? CatalogAnswers.Check(Border.Utf8(json), read));

    [JSExport]
    public static string Load(string json, string options) => Border.Run(() =>
    {
        Desk.Handle = 0;
        if (Read(options, CallMembers.OfLoad, out var read) is { } wrong) return wrong;
        var reply = CatalogAnswers.Load(Border.Utf8(json), read, out var handle);
        Desk.Handle = handle;
        return reply;
    });

    /// <summary>Keeps figures of data files: of each its name, which may be empty, its text, and "csv" or "json".</summary>
    [JSExport]
    public static string LoadData(string[] files, string options) => Border.Run(() =>
    {
        var catalog = Desk.Handle;
        Desk.Handle = 0;
        var wrong = Read(options, CallMembers.OfSources, out var read);
        if (HandleTable.Find<KeptCatalog>(catalog) is not { } kept) return Reply.Wrong(CallDescriptors.Unknown(catalog, "catalog"), read.Language);
        if (wrong is { } said) return said;
        var sources = files.Chunk(3).Select(f => new Source(f[0].Length == 0 ? null : f[0], Border.Utf8(f[1]), f[2] == "csv")).ToArray();
        var reply = CatalogAnswers.LoadData(kept, sources, read, out var handle);
        Desk.Handle = handle;
        return reply;
    });

    [JSExport]
    public static string Evaluate(string options) => Ask(options, CallMembers.OfEvaluate, CatalogAnswers.Evaluate);

    [JSExport]
    public static string Explain(string options) => Ask(options, CallMembers.OfExplain, CatalogAnswers.Explain);

    [JSExport]
    public static string Rate(string options) => Ask(options, CallMembers.OfScorecard, CatalogAnswers.Rate);

    private static string Ask(string options, OptionMember[] members, Func<KeptCatalog, KeptData, CallOptions, Reply> ask) => Border.Run(() =>
    {
        var wrong = Read(options, members, out var read);
        return HandleTable.Find<KeptCatalog>(Desk.Handle) is not { } catalog ? Reply.Wrong(CallDescriptors.Unknown(Desk.Handle, "catalog"), read.Language)
            : HandleTable.Find<KeptData>(Desk.Figured) is not { } data ? Reply.Wrong(CallDescriptors.Unknown(Desk.Figured, "data"), read.Language)
            : wrong ?? ask(catalog, data, read);
    });

    private static Reply? Read(string text, OptionMember[] members, out CallOptions options)
    {
        options = OptionsReader.Read(Border.Utf8(text), members, out var problem);
        return problem is null ? null : Reply.Wrong(problem, options.Language);
    }
}
