using System.Buffers;
using System.Runtime.CompilerServices;

namespace Iki.Core.Json;

/// <summary>
/// The bytes of an observation of a data file as nearly all are written: known members, each once, texts without escapes, a number without exponent.
/// Of any other nothing is said but that it is not plain: it is read by the table of members, which tells what is wrong with it, or nothing.
/// </summary>
internal ref struct PlainObservation
{
    /// <summary>What <see cref="Scan"/> gives for one that is not plain.</summary>
    public const int NotPlain = 0;

    /// <summary>What it gives where the bytes end before the observation does.</summary>
    public const int Unfinished = -1;

    // As many bytes as the longest name takes in quotation marks follow every name: at least a colon, a value, and what closes object, list and document.
    private const int LongestName = 10;

    private static readonly SearchValues<byte> EndsOfText =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(b => (byte)b), (byte)'"', (byte)'\\']);

    public ReadOnlySpan<byte> Variable;

    public ReadOnlySpan<byte> Item;

    public ReadOnlySpan<byte> Period;

    public ReadOnlySpan<byte> Office;

    /// <summary>A number as JSON writes it, without exponent.</summary>
    public ReadOnlySpan<byte> Value;

    public ReadOnlySpan<byte> Text;

    public ReadOnlySpan<byte> Source;

    public ReadOnlySpan<byte> Note;

    /// <summary>Whether it is a figure without anything that only some have.</summary>
    public readonly bool IsFigureAlone => Text.IsEmpty && Source.IsEmpty && Note.IsEmpty;

    /// <summary>Finds the members of an observation that begins at the first byte.</summary>
    /// <param name="json">The bytes, and those that follow.</param>
    /// <param name="plain">The members; empty for one that is not there.</param>
    /// <returns>How many bytes it takes; <see cref="NotPlain"/> or <see cref="Unfinished"/>.</returns>
    /// <remarks>It is compiled for speed at once: most files end before the runtime would have found out that it is worth it.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Scan(ReadOnlySpan<byte> json, out PlainObservation plain)
    {
        plain = default;
        if (json is not [(byte)'{', ..]) return NotPlain;
        var at = 1;
        while (true)
        {
            if (!ToToken(json, ref at) || json.Length - at < LongestName) return Unfinished;
            var name = NameAt(json[at..]);
            at += name.Length;
            if (name.IsEmpty) return NotPlain;
            if (!ToToken(json, ref at)) return Unfinished;
            if (json[at++] != ':') return NotPlain;
            if (!ToToken(json, ref at)) return Unfinished;
            var isText = json[at] == '"';
            if (isText) at++;
            var length = isText ? TextLength(json[at..]) : NumberLength(json[at..]);
            if (length <= 0) return length;
            if (!plain.Take(name, json.Slice(at, length), isText)) return NotPlain;
            at += isText ? length + 1 : length;
            if (!ToToken(json, ref at)) return Unfinished;
            if (json[at] == '}') break;
            if (json[at++] != ',') return NotPlain;
        }

        return plain.Variable.IsEmpty || plain.Value.IsEmpty == plain.Text.IsEmpty ? NotPlain : at + 1;
    }

    /// <summary>Goes past space; false where nothing follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ToToken(ReadOnlySpan<byte> json, ref int at)
    {
        while (at < json.Length)
        {
            if (json[at] > ' ' || json[at] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')) return true;
            at++;
        }

        return false;
    }

    /// <summary>The name of a member in its quotation marks; empty for one that is not in the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> json)
    {
        var name = json[1] switch
        {
            (byte)'v' when json[4] == 'u' => "\"value\""u8,
            (byte)'v' => "\"variable\""u8,
            (byte)'i' => "\"item\""u8,
            (byte)'p' => "\"period\""u8,
            (byte)'o' => "\"office\""u8,
            (byte)'t' => "\"text\""u8,
            (byte)'s' => "\"source\""u8,
            _ => "\"note\""u8,
        };
        return json.StartsWith(name) ? name : default;
    }

    /// <summary>How long a text is, to its closing quotation mark; none that might be blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TextLength(ReadOnlySpan<byte> json)
    {
        var length = json.IndexOfAny(EndsOfText);
        if (length < 0) return Unfinished;
        return json[length] == '"' && json[0] is > (byte)' ' and < 0x80 ? length : NotPlain;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int NumberLength(ReadOnlySpan<byte> json)
    {
        var at = json[0] == '-' ? 1 : 0;
        var whole = Digits(json[at..]);
        if (whole == 0 || (whole > 1 && json[at] == '0')) return at + whole == json.Length ? Unfinished : NotPlain;
        at += whole;
        if (at < json.Length && json[at] == '.')
        {
            var places = Digits(json[++at..]);
            at += places;
            if (places == 0 && at < json.Length) return NotPlain;
        }

        // What follows must be looked at too: more digits may, or an exponent.
        if (at == json.Length) return Unfinished;
        return json[at] is (byte)'e' or (byte)'E' ? NotPlain : at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Digits(ReadOnlySpan<byte> json)
    {
        var count = 0;
        while (count < json.Length && json[count] is >= (byte)'0' and <= (byte)'9') count++;
        return count;
    }

    /// <summary>Keeps a member; false for one that was there before, or is of another kind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool isText)
    {
        switch (name[1])
        {
            case (byte)'v' when name.Length == 7:
                return !isText && Keep(ref Value, value);
            case (byte)'v':
                return isText && Keep(ref Variable, value);
            case (byte)'i':
                return isText && Keep(ref Item, value);
            case (byte)'p':
                return isText && Keep(ref Period, value);
            case (byte)'o':
                return isText && Keep(ref Office, value);
            case (byte)'t':
                return isText && Keep(ref Text, value);
            case (byte)'s':
                return isText && Keep(ref Source, value);
            default:
                return isText && Keep(ref Note, value);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Keep(ref ReadOnlySpan<byte> member, ReadOnlySpan<byte> value)
    {
        if (!member.IsEmpty) return false;
        member = value;
        return true;
    }
}
