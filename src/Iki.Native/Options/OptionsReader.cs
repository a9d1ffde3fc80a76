using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Iki.Core;
using Iki.Core.Diagnostics;
using Iki.Native.Border;

namespace Iki.Native.Options;

/// <summary>The options of a call, one JSON object, read strictly; no text at all stands for an empty one.</summary>
internal static class OptionsReader
{
    private const int MostDepth = 64;

    /// <summary>Reads options.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="members">What they may have.</param>
    /// <param name="problem">What is wrong with them, the first that is; null for nothing.</param>
    /// <returns>What they say, as far as they could be read.</returns>
    public static CallOptions Read(ReadOnlySpan<byte> utf8, OptionMember[] members, out Diagnostic? problem)
    {
        var options = new CallOptions();
        problem = null;
        var isMarked = utf8.Length > ByteOrderMark.Without(utf8).Length;
        utf8 = ByteOrderMark.Without(utf8);
        if (utf8.IsEmpty && !isMarked) return options;
        if (FirstOther(utf8) is { } other)
        {
            problem = Diagnostic.Of(OptionDescriptors.NotUtf8, Number(other));
            return options;
        }

        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostDepth });
        try
        {
            problem = Take(ref reader, members, options);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            problem = reader.CurrentDepth >= MostDepth - 1 && utf8[(int)reader.BytesConsumed..].TrimStart(" \t\r\n"u8) is [(byte)'[' or (byte)'{', ..]
                ? Diagnostic.Of(OptionDescriptors.TooDeep, Number(MostDepth), Number(reader.BytesConsumed))
                : NoObject(reader.BytesConsumed);
        }

        return options;
    }

    private static Diagnostic? Take(ref Utf8JsonReader reader, OptionMember[] members, CallOptions options)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return NoObject(0);
        var taken = new HashSet<OptionMember>();
        Diagnostic? first = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var member = Array.Find(members, m => m.Name == name);
            reader.Read();
            if (member is null) first ??= At(name, Diagnostic.Of(OptionDescriptors.Unknown, name, Suggestion.Nearest(name, members.Select(m => m.Name)) ?? "", string.Join(", ", members.Select(m => m.Name))));
            else if (!taken.Add(member)) first ??= At(name, Diagnostic.Of(OptionDescriptors.Twice, name));
            else if (!member.TryTake(ref reader, options)) first ??= Other(member, reader.CurrentDepth > 1 ? member.Elements?.Invoke(options).Count : null);
            SkipRest(ref reader);
        }

        // Of the text there is only white space left, or the reader throws.
        reader.Read();
        return first;
    }

    /// <summary>To the end of a value that was not taken, or in part: back to where members of the options stand.</summary>
    private static void SkipRest(ref Utf8JsonReader reader)
    {
        reader.Skip();
        while (reader.CurrentDepth > 1 && reader.Read()) continue;
    }

    private static Diagnostic NoObject(long at) => Diagnostic.Of(OptionDescriptors.NoObject, Number(at), "{\"language\": \"id\"}");

    /// <summary>That a member, or this element of a list, has a value that it cannot have.</summary>
    private static Diagnostic Other(OptionMember member, int? element)
    {
        var said = At(member.Name, Diagnostic.Of(OptionDescriptors.OtherValue, member.Name, member.Example));
        return element is { } index ? said with { Pointer = said.Pointer + "/" + Number(index) } : said;
    }

    /// <summary>Where the first byte stands that is not UTF-8; null for nowhere.</summary>
    private static int? FirstOther(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[at..], out _, out var length) != OperationStatus.Done) return at;
            at += length;
        }

        return null;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Diagnostic At(string name, Diagnostic problem) => problem with { Pointer = "/" + JsonPointer.Escape(name) };
}
