using System.Text;

namespace Iki.Documents.Reading.Pages;

/// <summary>
/// What one stream of a page draws, counted before it is drawn. What a stream means can be hidden from any reader but the one that runs it, so that
/// forms are counted by more than can be drawn: a name before "Do" counts wherever it stands, in comments, strings and pictures too.
/// </summary>
internal sealed class DrawnContent
{
    public static readonly DrawnContent Nothing = new();

    /// <summary>Operations, nearly: words outside of strings.</summary>
    public long Operations { get; private set; }

    /// <summary>Bytes of strings.</summary>
    public long Characters { get; private set; }

    /// <summary>How often each name is drawn at most.</summary>
    public Dictionary<string, long> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>How often a name with letters outside of ASCII is drawn, which may be any such name: how it is written is not fixed.</summary>
    public long OddForms { get; private set; }

    public static bool IsOdd(string name) => name.AsSpan().ContainsAnyExceptInRange('!', '~');

    public static DrawnContent Of(ReadOnlySpan<byte> content)
    {
        var counted = new DrawnContent();
        counted.CountOperations(content);
        counted.CountForms(content);
        return counted;
    }

    private void CountOperations(ReadOnlySpan<byte> content)
    {
        var depth = 0;
        bool hex = false, word = false, comment = false;
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (depth > 0)
            {
                if (c == '\\') i++;
                else if (c == '(') depth++;
                else if (c == ')') depth--;
                Characters++;
            }
            else if (hex)
            {
                hex = c != '>';
                Characters++;
            }
            else if (comment)
            {
                comment = c is not ((byte)'\n' or (byte)'\r');
            }
            else if (c == '(')
            {
                depth = 1;
            }
            else if (c == '<' && i + 1 < content.Length && content[i + 1] != '<')
            {
                hex = true;
            }
            else
            {
                comment = c == '%';
                var isLetter = char.IsAsciiLetter((char)c) || c is (byte)'\'' or (byte)'"';
                if (isLetter && !word) Operations++;
                word = isLetter;
            }
        }
    }

    private void CountForms(ReadOnlySpan<byte> content)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var any = false;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '/')
            {
                var end = i + 1;
                while (end < content.Length && IsOfName(content[end])) end++;
                var name = content[(i + 1)..end];
                var text = Unescaped(name);
                names.Add(text);
                any |= IsOdd(text);
                i = end - 1;
            }
            else if (content[i] == 'D' && i + 1 < content.Length && content[i + 1] == 'o')
            {
                foreach (var name in names) Forms[name] = Forms.GetValueOrDefault(name) + 1;
                if (any) OddForms++;
                names.Clear();
                any = false;
            }
        }
    }

    /// <summary>A name in which "#58" is an "X".</summary>
    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && char.IsAsciiHexDigit((char)name[i + 1]) && char.IsAsciiHexDigit((char)name[i + 2]))
            {
                text.Append((char)Convert.FromHexString([(char)name[i + 1], (char)name[i + 2]])[0]);
                i += 2;
            }
            else
            {
                text.Append((char)name[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsOfName(byte c) => c > ' ' && c is not ((byte)'/' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'%');
}
