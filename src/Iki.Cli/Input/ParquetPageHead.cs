using Parquet.Meta;

namespace Iki.Cli.Input;

/// <summary>What the head of a page of a column says.</summary>
internal readonly record struct ParquetPageHead
{
    // The kinds of fields in the compact protocol of Thrift.
    private const byte Truth = 1;
    private const byte Int32 = 5;
    private const byte Int64 = 6;
    private const byte Binary = 8;
    private const byte Structure = 12;

    public required PageType Type { get; init; }

    /// <summary>How many bytes it says its content becomes.</summary>
    public required long Whole { get; init; }

    /// <summary>How many bytes follow the head.</summary>
    public required long Packed { get; init; }

    /// <summary>How many values it says it has, those that are null among them.</summary>
    public required long Values { get; init; }

    /// <summary>How many bytes stand before what is compressed.</summary>
    public required long Levels { get; init; }

    /// <summary>Whether its content may be compressed.</summary>
    public required bool IsCompressed { get; init; }

    /// <summary>How many bytes the head has.</summary>
    public required int Length { get; init; }

    /// <summary>Reads a head. Every field that the library would read must be of its kind: it does not look, and would find other numbers than are found here.</summary>
    /// <exception cref="InvalidDataException">It is no such head, or says something impossible.</exception>
    public static ParquetPageHead Read(ReadOnlySpan<byte> bytes)
    {
        var head = new CompactStructures(bytes);
        long type = -1, whole = -1, packed = -1, values = -1, nulls = 0, levels = 0;
        var (isCompressed, kindOfHead) = (true, -1);
        for (var field = 0; head.Next(ref field) is var kind and not 0;)
        {
            if (kind != field switch { >= 1 and <= 4 => Int32, >= 5 and <= 8 => Structure, _ => kind }) throw new InvalidDataException("A field of a page's head is of another kind.");
            switch (field)
            {
                case 1: type = head.Int32(); break;
                case 2: whole = head.Int32(); break;
                case 3: packed = head.Int32(); break;
                case 5 or 7 or 8:
                    // A page has one of them; the library would take that of its type.
                    if (kindOfHead >= 0) throw new InvalidDataException("A page has two heads.");
                    kindOfHead = field;
                    for (var inner = 0; head.Next(ref inner) is var part and not 0;) ReadInner(ref head, field, inner, part);
                    break;
                default: head.Skip(kind, 1); break;
            }
        }

        var isRight = (PageType)type switch { PageType.DATA_PAGE => kindOfHead == 5, PageType.DICTIONARY_PAGE => kindOfHead == 7, PageType.DATA_PAGE_V2 => kindOfHead == 8, _ => false };
        if (!isRight || whole < 0 || packed < 0 || values < 0 || nulls < 0 || nulls > values || levels > Math.Min(whole, packed)) throw new InvalidDataException("A page's head says something impossible.");
        return new ParquetPageHead { Type = (PageType)type, Whole = whole, Packed = packed, Values = values, Levels = levels, IsCompressed = isCompressed, Length = head.At };

        void ReadInner(ref CompactStructures head, int page, int field, int kind)
        {
            var (numbers, truth, statistics) = page switch { 5 => (4, 0, 5), 7 => (2, 3, 0), _ => (6, 7, 8) };
            if (field >= 1 && field <= numbers)
            {
                if (kind != Int32) throw new InvalidDataException("A number of a page's head is of another kind.");
                var number = head.Int32();
                if (field == 1) values = number;
                else if (page == 8 && field == 2) nulls = number;
                else if (page == 8 && field is 5 or 6 && (number < 0 || (levels += number) < 0)) throw new InvalidDataException("A page's levels have a negative length.");
            }
            else if (field > 0 && field == truth)
            {
                if (kind is not (Truth or Truth + 1)) throw new InvalidDataException("A truth value of a page's head is of another kind.");
                if (page == 8) isCompressed = kind == Truth;
            }
            else if (field > 0 && field == statistics)
            {
                if (kind != Structure) throw new InvalidDataException("The statistics of a page are of another kind.");
                for (var inner = 0; head.Next(ref inner) is var part and not 0;)
                {
                    var isOfKind = inner switch { 1 or 2 or 5 or 6 => part == Binary, 3 or 4 => part == Int64, 7 or 8 => part is Truth or Truth + 1, _ => true };
                    if (!isOfKind) throw new InvalidDataException("A field of a page's statistics is of another kind.");
                    head.Skip(part, 3);
                }
            }
            else
            {
                head.Skip(kind, 2);
            }
        }
    }
}
