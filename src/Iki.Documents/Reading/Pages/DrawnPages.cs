using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Iki.Documents.Reading.Pages;

/// <summary>How much a page draws.</summary>
internal sealed class DrawnPage
{
    public required long Elements { get; init; }

    public required long Characters { get; init; }
}

/// <summary>
/// Counts what a page draws before the library draws it. A form may draw forms that draw forms, each several times: each is looked at once, and how
/// often it is drawn follows from how often those are that draw it.
/// </summary>
internal sealed class DrawnPages(IPdfTokenScanner scanner, IFilterProvider filters, DocumentReading reading) : IPageFactory<DrawnPage>
{
    private readonly Dictionary<IndirectReference, DrawnForm?> _forms = [];

    public DrawnPage Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        var names = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
        var resources = 0;
        foreach (var inherited in pageTreeMembers.ParentResources) resources += Add(inherited, names);
        if (Get<DictionaryToken>(dictionary, NameToken.Resources) is { } own) resources += Add(own, names);
        var page = new DrawnForm { Content = DrawnContent.Of(Contents(dictionary)), Names = names, Resources = resources, NamesAreDirect = false };
        return new FormCosts(page, FormAt, reading).Count();
    }

    private byte[] Contents(DictionaryToken page)
    {
        if (Get<StreamToken>(page, NameToken.Contents) is { } single) return Decoded(single);
        if (Get<ArrayToken>(page, NameToken.Contents) is not { } parts) return [];
        var content = new List<byte>();
        foreach (var part in parts.Data)
        {
            if (part is not IndirectReferenceToken reference || At(reference.Data) is not StreamToken stream) continue;
            content.AddRange(Decoded(stream));
            content.Add((byte)'\n');
            // The same stream may be named any number of times.
            if (content.Count > reading.Limits.UnpackedBytes) throw reading.Beyond(nameof(DocumentLimits.UnpackedBytes), reading.Limits.UnpackedBytes);
        }

        return [.. content];
    }

    private DrawnForm? FormAt(IndirectReference reference)
    {
        if (_forms.TryGetValue(reference, out var known)) return known;
        DrawnForm? form = null;
        if (At(reference) is StreamToken stream && Get<NameToken>(stream.StreamDictionary, NameToken.Subtype)?.Data == "Form")
        {
            var names = new Dictionary<string, IndirectReference>(StringComparer.Ordinal);
            var resources = Get<DictionaryToken>(stream.StreamDictionary, NameToken.Resources);
            form = new DrawnForm
            {
                Content = DrawnContent.Of(Decoded(stream)),
                Resources = resources is null ? 0 : Add(resources, names),
                Names = names,
                NamesAreDirect = resources is not null && resources.TryGet(NameToken.Xobject, out DictionaryToken _),
            };
        }

        return _forms[reference] = form;
    }

    private int Add(DictionaryToken resources, Dictionary<string, IndirectReference> names)
    {
        var count = 0;
        foreach (var (kind, _) in resources.Data)
        {
            if (Get<DictionaryToken>(resources, NameToken.Create(kind)) is not { } things) continue;
            count += things.Data.Count;
            if (kind != "XObject") continue;
            foreach (var (name, thing) in things.Data)
            {
                if (thing is IndirectReferenceToken reference) names[name] = reference.Data;
            }
        }

        return count;
    }

    private T? Get<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => Try(() => dictionary.TryGet<T>(name, scanner, out var token) ? token : null);

    private IToken? At(IndirectReference reference) => Try(() => scanner.Get(reference)?.Data);

    private byte[] Decoded(StreamToken stream) => Try(() => stream.Decode(filters).ToArray()) ?? [];

    /// <summary>What cannot be looked at here cannot be drawn either, and is said to be damaged where it is.</summary>
    private static T? Try<T>(Func<T?> look)
        where T : class
    {
        try
        {
            return look();
        }
        catch (Exception fault) when (fault is not (UnreadableDocumentException or OperationCanceledException or OutOfMemoryException))
        {
            return null;
        }
    }
}
