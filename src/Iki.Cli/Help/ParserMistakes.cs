using System.Text.RegularExpressions;
using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>What the parser says of a wrong command line, in Indonesian too: it speaks English only.</summary>
internal static partial class ParserMistakes
{
    /// <summary>The sentence in a language; the English one, introduced, where the parser has a new one.</summary>
    public static string In(string english, Language language)
    {
        if (language == Language.English) return english;
        foreach (var (pattern, said) in Sentences())
        {
            if (pattern.Match(english) is { Success: true } match) return said(match.Groups);
        }

        return $"Baris perintah keliru: {english}";
    }

    private static (Regex Pattern, Func<GroupCollection, string> Said)[] Sentences() =>
    [
        (Unrecognized(), g => $"Perintah atau argumen {g[1]} tidak dikenal."),
        (NotOneOf(), g => $"Argumen {g[1]} tidak dikenal. Pilihannya: {string.Join(", ", g[2].Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))}."),
        (OptionWanted(), g => $"Opsi {g[1]} wajib diisi."),
        (CommandWanted(), _ => "Perintah wajib disebutkan."),
        (ArgumentWantedByCommand(), g => $"Argumen {g[1]} untuk perintah {g[2]} wajib diisi."),
        (ArgumentWantedByOption(), g => $"Nilai untuk opsi {g[1]} belum ada."),
        (Single(), g => $"Opsi {g[1]} hanya menerima satu nilai, tetapi diberi {g[2]}."),
        (NoOption(), g => $"{g[1]} bukan opsi di sini."),
        (MostJson(), g => $"--max-json menerima {g[1]} sampai {g[2]}."),
    ];

    [GeneratedRegex("^Unrecognized command or argument (.*)\\.$", RegexOptions.Singleline)]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Argument (.*) not recognized\\. Must be one of:(.*)$", RegexOptions.Singleline)]
    private static partial Regex NotOneOf();

    [GeneratedRegex("^Option (.*) is required\\.$")]
    private static partial Regex OptionWanted();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex CommandWanted();

    [GeneratedRegex("^Required argument (.*) missing for command: (.*)\\.$")]
    private static partial Regex ArgumentWantedByCommand();

    [GeneratedRegex("^Required argument missing for option: (.*)\\.$")]
    private static partial Regex ArgumentWantedByOption();

    [GeneratedRegex("^Option (.*) expects a single argument but (\\d+) were provided\\.$")]
    private static partial Regex Single();

    [GeneratedRegex("^(.*) is not an option here\\.$", RegexOptions.Singleline)]
    private static partial Regex NoOption();

    [GeneratedRegex("^--max-json takes (\\d+) to (\\d+)\\.$")]
    private static partial Regex MostJson();
}
