using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Handles;
using Iki.Native.Options;

namespace Iki.Native.Catalogs;

/// <summary>Catalogs and figures, and what is asked of them.</summary>
internal static unsafe class CatalogFunctions
{
    private static readonly OptionMember[] OfLoad = [OptionMember.Language, OptionMember.File];

    private static readonly OptionMember[] OfCheck = [OptionMember.Language, OptionMember.File, OptionMember.Lint];

    private static readonly OptionMember[] OfData = [OptionMember.Language, OptionMember.File, OptionMember.Format, OptionMember.Numbers, OptionMember.Period];

    private static readonly OptionMember[] OfSources = [OptionMember.Language, OptionMember.Numbers, OptionMember.Period];

    private static readonly OptionMember[] OfAll = [OptionMember.Language, OptionMember.Period, OptionMember.Office, OptionMember.YearToDate, OptionMember.Regulation];

    private static readonly OptionMember[] OfEvaluate = [.. OfAll, OptionMember.Indicators, OptionMember.Positions, OptionMember.Strict];

    private static readonly OptionMember[] OfExplain = [.. OfAll, OptionMember.Indicator];

    private static readonly OptionMember[] OfScorecard =
        [.. OfAll, OptionMember.Positions, OptionMember.Strict, OptionMember.Organization, OptionMember.Reach, OptionMember.By, OptionMember.Indicator];

    private delegate Reply Ask(KeptCatalog catalog, KeptData data, CallOptions options);

    [UnmanagedCallersOnly(EntryPoint = "iki_check", CallConvs = [typeof(CallConvCdecl)])]
    public static int Check(byte* json, long length, byte* options, long optionsLength, NativeText* answer) => Entry.Run(answer, () =>
        !Utf8.IsGiven(json, length) ? NullText("json")
        : Read(options, optionsLength, OfCheck, out var read) is { } wrong ? wrong
        : CatalogAnswers.Check(Utf8.Of(json, length), read));

    [UnmanagedCallersOnly(EntryPoint = "iki_catalog_load", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadCatalog(byte* json, long length, byte* options, long optionsLength, ulong* catalog, NativeText* answer)
    {
        if (catalog is not null) *catalog = 0;
        return Entry.RunQuietly(answer, () =>
        {
            if (catalog is null) return NoPlace("catalog");
            if (!Utf8.IsGiven(json, length)) return NullText("json");
            if (Read(options, optionsLength, OfLoad, out var read) is { } wrong) return wrong;
            var reply = CatalogAnswers.Load(Utf8.Of(json, length), read, out var handle);
            *catalog = handle;
            return reply;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_data_load", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadData(ulong catalog, byte* text, long length, byte* options, long optionsLength, ulong* data, NativeText* answer)
    {
        if (data is not null) *data = 0;
        return Entry.RunQuietly(answer, () =>
        {
            if (data is null) return NoPlace("data");
            if (!Utf8.IsGiven(text, length)) return NullText("text");
            if (HandleTable.Find<KeptCatalog>(catalog) is not { } kept) return Unknown(catalog, "catalog");
            if (Read(options, optionsLength, OfData, out var read) is { } wrong) return wrong;
            var reply = CatalogAnswers.LoadData(kept, [new Source(read.File, Utf8.Of(text, length).ToArray(), read.IsTable)], read, out var handle);
            *data = handle;
            return reply;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_data_load_several", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadSeveral(ulong catalog, NativeSource* sources, int count, byte* options, long optionsLength, ulong* data, NativeText* answer)
    {
        if (data is not null) *data = 0;
        return Entry.RunQuietly(answer, () =>
        {
            if (data is null) return NoPlace("data");
            if (sources is null || count < 1) return NullText("sources");
            if (HandleTable.Find<KeptCatalog>(catalog) is not { } kept) return Unknown(catalog, "catalog");
            if (Read(options, optionsLength, OfSources, out var read) is { } wrong) return wrong;
            var given = new List<Source>();
            for (var i = 0; i < count; i++)
            {
                if (!sources[i].IsGiven) return NullText("sources");
                given.Add(sources[i].ToSource());
            }

            var reply = CatalogAnswers.LoadData(kept, given, read, out var handle);
            *data = handle;
            return reply;
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_evaluate", CallConvs = [typeof(CallConvCdecl)])]
    public static int Evaluate(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer) =>
        Answer(catalog, data, options, optionsLength, answer, OfEvaluate, CatalogAnswers.Evaluate);

    [UnmanagedCallersOnly(EntryPoint = "iki_explain", CallConvs = [typeof(CallConvCdecl)])]
    public static int Explain(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer) =>
        Answer(catalog, data, options, optionsLength, answer, OfExplain, CatalogAnswers.Explain);

    [UnmanagedCallersOnly(EntryPoint = "iki_scorecard", CallConvs = [typeof(CallConvCdecl)])]
    public static int Rate(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer) =>
        Answer(catalog, data, options, optionsLength, answer, OfScorecard, CatalogAnswers.Rate);

    private static int Answer(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer, OptionMember[] members, Ask ask) => Entry.Run(answer, () =>
        HandleTable.Find<KeptCatalog>(catalog) is not { } kept ? Unknown(catalog, "catalog")
        : HandleTable.Find<KeptData>(data) is not { } figures ? Unknown(data, "data")
        : Read(options, optionsLength, members, out var read) is { } wrong ? wrong
        : ask(kept, figures, read));

    /// <summary>What is wrong with options; null for nothing.</summary>
    private static Reply? Read(byte* options, long length, OptionMember[] members, out CallOptions read)
    {
        read = new CallOptions();
        if (!Utf8.IsGiven(options, length)) return NullText("options");
        read = OptionsReader.Read(Utf8.Of(options, length), members, out var problem);
        return problem is null ? null : Reply.Wrong(problem, read.Language);
    }

    private static Reply NullText(string name) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NullText, name));

    private static Reply NoPlace(string name) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NoPlace, name));

    private static Reply Unknown(ulong handle, string kind) => Reply.Wrong(CallDescriptors.Unknown(handle, kind));
}
