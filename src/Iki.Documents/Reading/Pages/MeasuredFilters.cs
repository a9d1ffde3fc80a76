using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Iki.Documents.Reading.Pages;

/// <summary>
/// The filters of a PDF's streams, with everything that is unpacked counted before it is, as often as it is. Pictures are not unpacked at all.
/// The library asks for filters only where a stream has some: what is drawn is counted in <see cref="DrawnPages"/>.
/// </summary>
internal sealed class MeasuredFilters(DocumentReading reading) : IFilterProvider
{
    // Streams without a kind are the operations of pages, and tables of the letters of a font, which take as long.
    private const int BytesOfElement = 32;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Measured(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Measured(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    private List<IFilter> Measured(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => (IFilter)new MeasuredFilter(f, reading))];

    private sealed class MeasuredFilter(IFilter inner, DocumentReading reading) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var kind = inner.GetType().Name;
            if (kind.StartsWith("Flate", StringComparison.Ordinal)) CountInflated(input);
            else if (kind.StartsWith("Lzw", StringComparison.Ordinal) || kind.StartsWith("RunLength", StringComparison.Ordinal)) CountAtMost(input, kind);
            else if (!kind.StartsWith("Ascii", StringComparison.Ordinal)) return Memory<byte>.Empty;
            var unpacked = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            if (!streamDictionary.ContainsKey(NameToken.Type) && !streamDictionary.ContainsKey(NameToken.Subtype) && !streamDictionary.ContainsKey(NameToken.Length1)) reading.Elements(unpacked.Length / BytesOfElement);
            return unpacked;
        }

        private void CountInflated(Memory<byte> input)
        {
            try
            {
                using var inflated = new MeasuredStream(new ZLibStream(PackageBytes.Stream(input), CompressionMode.Decompress), 0, reading);
                var buffer = new byte[1 << 15];
                while (inflated.Read(buffer) > 0)
                {
                }
            }
            catch (InvalidDataException)
            {
                // The library reads damaged streams as far as they go, which is as far as this went.
            }
        }

        /// <summary>What is seldom used is counted by the most that it can unpack to.</summary>
        private void CountAtMost(Memory<byte> input, string kind) => reading.Unpacked(kind[0] == 'L' ? LzwLength(input.Span) : input.Length * 64L);

        /// <summary>How long the text of LZW codes is, without making it.</summary>
        private static long LzwLength(ReadOnlySpan<byte> input)
        {
            var lengths = new int[4097];
            long total = 0, bits = 0;
            int held = 0, width = 9, next = 258, last = 0;
            foreach (var b in input)
            {
                bits = ((bits << 8) | b) & 0xFFFFFF;
                held += 8;
                if (held < width) continue;
                var code = (int)((bits >> (held - width)) & ((1 << width) - 1));
                held -= width;
                if (code == 257) break;
                if (code == 256)
                {
                    (width, next, last) = (9, 258, 0);
                    continue;
                }

                var length = code < 256 ? 1 : code < next ? lengths[code] : last + 1;
                total += length;
                if (last > 0 && next < 4096) lengths[next++] = last + 1;
                last = length;
                width = next >= 2047 ? 12 : next >= 1023 ? 11 : next >= 511 ? 10 : 9;
            }

            return total;
        }
    }
}
