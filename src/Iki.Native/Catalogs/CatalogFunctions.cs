using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Iki.Core;
using Iki.Native.Border;
using Iki.Native.Handles;
using Iki.Native.Options;

namespace Iki.Native.Catalogs;

/// <summary>Catalogs and figures, and what is asked of them.</summary>
[SuppressMessage("Design", "CA1031", Justification = "An exception that crossed the border would end the process of the host.")]
internal static unsafe class CatalogFunctions
{
    private delegate Reply Ask(KeptCatalog catalog, KeptData data, CallOptions options);

    [UnmanagedCallersOnly(EntryPoint = "iki_check", CallConvs = [typeof(CallConvCdecl)])]
    public static int Check(byte* json, long length, byte* options, long optionsLength, NativeText* answer)
    {
        try
        {
            return Checked(json, length, options, optionsLength, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_catalog_load", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadCatalog(byte* json, long length, byte* options, long optionsLength, ulong* catalog, NativeText* answer)
    {
        if (catalog is not null) *catalog = 0;
        try
        {
            return CatalogLoaded(json, length, options, optionsLength, catalog, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer, catalog);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_data_load", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadData(ulong catalog, byte* text, long length, byte* options, long optionsLength, ulong* data, NativeText* answer)
    {
        if (data is not null) *data = 0;
        try
        {
            return DataLoaded(catalog, text, length, options, optionsLength, data, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer, data);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_data_load_several", CallConvs = [typeof(CallConvCdecl)])]
    public static int LoadSeveral(ulong catalog, NativeSource* sources, int count, byte* options, long optionsLength, ulong* data, NativeText* answer)
    {
        if (data is not null) *data = 0;
        try
        {
            return SeveralLoaded(catalog, sources, count, options, optionsLength, data, answer);
        }
        catch (Exception)
        {
            return Entry.Lost(answer, data);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_evaluate", CallConvs = [typeof(CallConvCdecl)])]
    public static int Evaluate(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer)
    {
        try
        {
            return Answered(catalog, data, options, optionsLength, answer, CallMembers.OfEvaluate, CatalogAnswers.Evaluate);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_explain", CallConvs = [typeof(CallConvCdecl)])]
    public static int Explain(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer)
    {
        try
        {
            return Answered(catalog, data, options, optionsLength, answer, CallMembers.OfExplain, CatalogAnswers.Explain);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "iki_scorecard", CallConvs = [typeof(CallConvCdecl)])]
    public static int Rate(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer)
    {
        try
        {
            return Answered(catalog, data, options, optionsLength, answer, CallMembers.OfScorecard, CatalogAnswers.Rate);
        }
        catch (Exception)
        {
            return Entry.Lost(answer);
        }
    }

    private static int Checked(byte* json, long length, byte* options, long optionsLength, NativeText* answer) => Entry.Run(answer, (ref language) =>
    {
        var wrong = Read(options, optionsLength, CallMembers.OfCheck, out var read, ref language);
        return !Utf8.IsGiven(json, length) ? NullText("json", language) : wrong ?? CatalogAnswers.Check(Utf8.Of(json, length), read);
    });

    private static int CatalogLoaded(byte* json, long length, byte* options, long optionsLength, ulong* catalog, NativeText* answer) => Entry.RunKeeping(catalog, answer, (ref language) =>
    {
        var wrong = Read(options, optionsLength, CallMembers.OfLoad, out var read, ref language);
        if (catalog is null) return NoPlace("catalog", language);
        if (!Utf8.IsGiven(json, length)) return NullText("json", language);
        if (wrong is { } said) return said;
        var reply = CatalogAnswers.Load(Utf8.Of(json, length), read, out var handle);
        *catalog = handle;
        return reply;
    });

    private static int DataLoaded(ulong catalog, byte* text, long length, byte* options, long optionsLength, ulong* data, NativeText* answer) => Entry.RunKeeping(data, answer, (ref language) =>
    {
        var wrong = Read(options, optionsLength, CallMembers.OfData, out var read, ref language);
        if (data is null) return NoPlace("data", language);
        if (!Utf8.IsGiven(text, length)) return NullText("text", language);
        if (HandleTable.Find<KeptCatalog>(catalog) is not { } kept) return Unknown(catalog, "catalog", language);
        if (wrong is { } said) return said;
        var reply = CatalogAnswers.LoadData(kept, [new Source(read.File, Utf8.Of(text, length).ToArray(), read.IsTable)], read, out var handle);
        *data = handle;
        return reply;
    });

    private static int SeveralLoaded(ulong catalog, NativeSource* sources, int count, byte* options, long optionsLength, ulong* data, NativeText* answer) => Entry.RunKeeping(data, answer, (ref language) =>
    {
        var wrong = Read(options, optionsLength, CallMembers.OfSources, out var read, ref language);
        if (data is null) return NoPlace("data", language);
        if (sources is null || count < 1) return Reply.Wrong(Diagnostic.Of(CallDescriptors.NoSources, count.ToString(CultureInfo.InvariantCulture)), language);
        if (HandleTable.Find<KeptCatalog>(catalog) is not { } kept) return Unknown(catalog, "catalog", language);
        if (wrong is { } said) return said;
        var given = new List<Source>();
        for (var i = 0; i < count; i++)
        {
            if (sources[i].WrongMember is { } member) return Reply.Wrong(Diagnostic.Of(CallDescriptors.WrongSource, string.Create(CultureInfo.InvariantCulture, $"sources[{i}].{member}")), language);
            given.Add(sources[i].ToSource());
        }

        var reply = CatalogAnswers.LoadData(kept, given, read, out var handle);
        *data = handle;
        return reply;
    });

    private static int Answered(ulong catalog, ulong data, byte* options, long optionsLength, NativeText* answer, OptionMember[] members, Ask ask) => Entry.Run(answer, (ref language) =>
    {
        var wrong = Read(options, optionsLength, members, out var read, ref language);
        return HandleTable.Find<KeptCatalog>(catalog) is not { } kept ? Unknown(catalog, "catalog", language)
            : HandleTable.Find<KeptData>(data) is not { } figures ? Unknown(data, "data", language)
            : wrong ?? ask(kept, figures, read);
    });

    /// <summary>What is wrong with options; null for nothing. They are read first, because they say in which language all else is told.</summary>
    private static Reply? Read(byte* options, long length, OptionMember[] members, out CallOptions read, ref Language language)
    {
        read = new CallOptions();
        if (!Utf8.IsGiven(options, length)) return NullText("options", language);
        read = OptionsReader.Read(Utf8.Of(options, length), members, out var problem);
        language = read.Language;
        return problem is null ? null : Reply.Wrong(problem, language);
    }

    private static Reply NullText(string name, Language language) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NullText, name), language);

    private static Reply NoPlace(string name, Language language) => Reply.Wrong(Diagnostic.Of(CallDescriptors.NoPlace, name), language);

    private static Reply Unknown(ulong handle, string kind, Language language) => Reply.Wrong(CallDescriptors.Unknown(handle, kind), language);
}
