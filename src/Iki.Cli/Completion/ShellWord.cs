using System.Text;

namespace Iki.Cli.Completion;

/// <summary>A word as it was typed into a shell.</summary>
internal static class ShellWord
{
    /// <summary>The word without the quotes and backslashes that the shell would take away; a quote need not be closed.</summary>
    public static string Bare(string word)
    {
        if (word.AsSpan().IndexOfAny('\'', '"', '\\') < 0) return word;
        var (bare, quote) = (new StringBuilder(), '\0');
        for (var i = 0; i < word.Length; i++)
        {
            var letter = word[i];
            if (letter == quote) quote = '\0';
            else if (quote == '\0' && letter is '\'' or '"') quote = letter;
            else if (letter == '\\' && quote != '\'' && i + 1 < word.Length) bare.Append(word[++i]);
            else bare.Append(letter);
        }

        return bare.ToString();
    }
}
