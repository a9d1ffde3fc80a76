namespace Iki.Cli.Output;

/// <summary>Text broken into lines between words, so that no terminal breaks it within one.</summary>
internal static class TextLines
{
    /// <summary>Writes a text, its later lines as far in as the first.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="indent">The indentation.</param>
    /// <param name="start">The text before it in the first line; the other lines are indented as far.</param>
    public static void Write(TextWriter writer, string text, int width, int indent = 0, string start = "") =>
        Write(writer, text.Split(' '), width, indent, start);

    /// <summary>Writes words, each of which stays on one line.</summary>
    /// <param name="writer">Where they go.</param>
    /// <param name="words">The words; they may contain spaces.</param>
    /// <param name="width">The width of a line.</param>
    /// <param name="indent">The indentation.</param>
    /// <param name="start">The text before them in the first line; the other lines are indented as far.</param>
    public static void Write(TextWriter writer, IEnumerable<string> words, int width, int indent = 0, string start = "")
    {
        var line = new string(' ', indent) + start;
        var margin = line.Length;
        var length = margin;
        foreach (var word in words)
        {
            if (line.Length > margin && length + 1 + LengthOf(word) > width)
            {
                writer.WriteLine(line.TrimEnd());
                line = new string(' ', margin);
                length = margin;
            }

            length += LengthOf(word) + (line.Length > margin ? 1 : 0);
            line += line.Length > margin ? $" {word}" : word;
        }

        if (line.Length > margin) writer.WriteLine(line);
    }

    /// <summary>How long a word is to its reader: the colour it is set in takes no room.</summary>
    private static int LengthOf(string word)
    {
        if (!word.Contains('\u001b', StringComparison.Ordinal)) return word.Length;
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] == '\u001b') i = word.IndexOf('m', i);
            else length++;
        }

        return length;
    }
}
