using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>
/// Gives diagnostics found after reading, which know their JSON pointer only, the line it stands on. Walks the document a
/// second time, and only when there is something to report.
/// </summary>
internal static class PointerLines
{
    public static IEnumerable<Diagnostic> AddLines(ReadOnlySpan<byte> document, IReadOnlyCollection<Diagnostic> diagnostics, string? file)
    {
        var wanted = diagnostics.Where(d => d is { Pointer: not null, Line: null }).Select(d => d.Pointer!).ToHashSet(StringComparer.Ordinal);
        var lines = wanted.Count == 0 ? [] : Find(document, wanted);
        return diagnostics.Select(d => d with
        {
            File = d.File ?? file,
            Line = d.Line ?? (d.Pointer is { } pointer && lines.TryGetValue(pointer, out var line) ? line : null),
        });
    }

    /// <summary>The name the reader stands on; a name with half a surrogate pair, which was reported, matches no place.</summary>
    private static string NameOf(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static Dictionary<string, int> Find(ReadOnlySpan<byte> document, HashSet<string> wanted)
    {
        document = TextEncoding.WithoutMark(document);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = JsonCursor.MaximumDepth });
        var containers = new Stack<(string Path, int Index)>();
        var path = "";
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                path = containers.Pop().Path;
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                path = $"{containers.Peek().Path}/{JsonPointer.Escape(NameOf(reader))}";
                continue;
            }

            if (containers.TryPeek(out var container) && container.Index >= 0)
            {
                containers.Pop();
                path = FormattableString.Invariant($"{container.Path}/{container.Index}");
                containers.Push((container.Path, container.Index + 1));
            }

            if (wanted.Contains(path))
            {
                line += document[counted..start].Count((byte)'\n');
                counted = start;
                found.TryAdd(path, line);
            }

            if (reader.TokenType == JsonTokenType.StartObject) containers.Push((path, -1));
            else if (reader.TokenType == JsonTokenType.StartArray) containers.Push((path, 0));
        }

        return found;
    }
}
