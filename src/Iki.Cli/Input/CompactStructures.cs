namespace Iki.Cli.Input;

/// <summary>
/// Looks through structures in the compact protocol of Thrift, of which Parquet files consist besides their values, before the library reads them: it would follow
/// nesting of any depth until the stack is used up, which ends the process.
/// </summary>
internal ref struct CompactStructures(ReadOnlySpan<byte> bytes)
{
    private const int Deepest = 32;

    private const int True = 1;
    private const int False = 2;
    private const int Byte = 3;
    private const int Double = 7;
    private const int Binary = 8;
    private const int List = 9;
    private const int Set = 10;
    private const int Map = 11;
    private const int Structure = 12;

    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes it has gone through.</summary>
    public int At { get; private set; }

    /// <summary>Goes through the description of a file: its columns, and the columns within them, are not nested too deeply.</summary>
    /// <exception cref="InvalidDataException">They are, or it is no such description.</exception>
    public void GoThroughFile()
    {
        const int Schema = 2;
        for (var field = 0; Next(ref field) is var kind and not 0;)
        {
            if (field != Schema || kind != List) Skip(kind, 1);
            else GoThroughSchema();
        }
    }

    /// <summary>Goes through a structure and takes one of its whole numbers; 0 where it is not there.</summary>
    private long Number(int wanted, int depth)
    {
        var found = 0L;
        for (var field = 0; Next(ref field) is var kind and not 0;)
        {
            if (field != wanted) Skip(kind, depth + 1);
            else if (kind is > Byte and < Double) found = Int32();
            else throw new InvalidDataException("A number is of another kind.");
        }

        return found;
    }

    private void GoThroughSchema()
    {
        const int Children = 5;
        var open = new Stack<long>();
        for (var (left, kind) = Elements(); left > 0; left--)
        {
            if (kind != Structure) throw new InvalidDataException("The list of columns has something else in it.");
            while (open.TryPeek(out var rest) && rest == 0) open.Pop();
            if (open.TryPop(out var among)) open.Push(among - 1);
            var children = Number(Children, 2);
            if (children > 0) open.Push(children);
            if (open.Count > Deepest) throw new InvalidDataException("Columns are nested too deeply.");
        }
    }

    /// <summary>The kind of the next field of a structure; 0 at its end.</summary>
    /// <param name="field">The number of the last field, and then of this one.</param>
    /// <exception cref="InvalidDataException">The number of the field is too large.</exception>
    public int Next(ref int field)
    {
        var head = _bytes[At++];
        if (head == 0) return 0;
        field = head >> 4 != 0 ? field + (head >> 4) : Int32();
        if (field is < 0 or > short.MaxValue) throw new InvalidDataException("There is no such field.");
        return head & 0xF;
    }

    /// <summary>A whole number of 32 bits.</summary>
    /// <exception cref="InvalidDataException">It is longer.</exception>
    public int Int32()
    {
        var raw = Varint();
        if (raw > uint.MaxValue) throw new InvalidDataException("A number is too long.");
        return (int)(raw >> 1) ^ -(int)(raw & 1);
    }

    private (long Count, int Kind) Elements()
    {
        var head = _bytes[At++];
        return (head >> 4 == 0xF ? (long)Varint() : head >> 4, head & 0xF);
    }

    /// <summary>Passes over a field.</summary>
    /// <exception cref="InvalidDataException">It is nested too deeply, or of no known kind.</exception>
    public void Skip(int kind, int depth)
    {
        if (depth > Deepest) throw new InvalidDataException("Structures are nested too deeply.");
        switch (kind)
        {
            case True or False:
                break;
            case Byte:
                Pass(1);
                break;
            case > Byte and < Double:
                Varint();
                break;
            case Double:
                Pass(sizeof(double));
                break;
            case Binary:
                Pass(Varint());
                break;
            case List or Set:
                var (count, element) = Elements();
                for (; count > 0; count--) SkipElement(element, depth + 1);
                break;
            case Map:
                SkipMap(depth);
                break;
            case Structure:
                for (var field = 0; Next(ref field) is var inner and not 0;) Skip(inner, depth + 1);
                break;
            default:
                throw new InvalidDataException("There is no such kind of field.");
        }
    }

    private void SkipMap(int depth)
    {
        var count = Varint();
        if (count == 0) return;
        var kinds = _bytes[At++];
        for (; count > 0; count--)
        {
            SkipElement(kinds >> 4, depth + 1);
            SkipElement(kinds & 0xF, depth + 1);
        }
    }

    // A truth value is a byte in a list, and nothing in a field, whose kind says it.
    private void SkipElement(int kind, int depth) => Skip(kind is True or False ? Byte : kind, depth);

    private void Pass(ulong count)
    {
        if (count > (ulong)(_bytes.Length - At)) throw new InvalidDataException("A field is longer than what there is.");
        At += (int)count;
    }

    private ulong Varint()
    {
        var (value, shift) = (0UL, 0);
        for (byte part = 0x80; (part & 0x80) != 0; shift += 7)
        {
            if (shift > 63) throw new InvalidDataException("A number is too long.");
            part = _bytes[At++];
            value |= (ulong)(part & 0x7F) << shift;
        }

        return value;
    }
}
