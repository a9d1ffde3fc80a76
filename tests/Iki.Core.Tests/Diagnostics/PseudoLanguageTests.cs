using System.Text.RegularExpressions;
using Iki.Core.Tests.Documentation;

namespace Iki.Core.Tests.Diagnostics;

/// <summary>Every message in a language made here: what is not of its wording is of what it is about.</summary>
public class PseudoLanguageTests
{
    [Fact]
    public void A_message_says_nothing_but_its_wording_and_what_was_given()
    {
        PseudoLanguage.Run<string[]>(typeof(PseudoLanguageTests), nameof(Untranslated)).Should().BeEmpty();
    }

    // Runs in the copy.
    private static string[] Untranslated()
    {
        // What can be given besides the example: the words of the formats and of regulations, and what the programs say.
        var formats = Directory.EnumerateFiles(RepositoryFiles.PathOf("docs", "schema")).SelectMany(f =>
            Regex.Matches(File.ReadAllText(f), @"""([$\w]+)""").Select(m => m.Groups[1].Value));
        var regulations = Directory.EnumerateFiles(RepositoryFiles.PathOf("src", "Iki.Core", "Scoring", "Regulations")).Select(File.ReadAllText);
        var sources = new[] { "src/Iki.Core/WordScale.cs", "src/Iki.Core/Loading/TableColumns.cs", "tests/Iki.Core.Tests/Documentation/DiagnosticsProvoked.cs" };
        var common = string.Join(' ', [.. formats, .. regulations, .. sources.Select(s => File.ReadAllText(RepositoryFiles.PathOf(s))), .. DiagnosticsPage.Current.Introduction.Select(b => b.Content)]);
        var byExample =
            from section in DiagnosticsPage.Current.Sections
            where section.Example.Count > 0
            from diagnostic in DiagnosticsExample.Run(section.Code, section.Example)
            from word in Unknown(diagnostic, common + string.Concat(section.Example.Select(e => e.Content)))
            select $"{diagnostic.Code} {word}: {diagnostic.Message(Language.Indonesian)}";
        var byProgram =
            from provoke in DiagnosticsProvoked.ByProgram.Values
            from diagnostic in provoke().Select(p => p.Diagnostic).OfType<Diagnostic>()
            from word in Unknown(diagnostic, common)
            select $"{diagnostic.Code} {word}: {diagnostic.Message(Language.Indonesian)}";
        return [.. byExample.Concat(byProgram)];
    }

    /// <summary>Words that stand outside of the wording and were not given; a name drafted from printed words, <c>pegawaiHadir</c>, consists of these.</summary>
    private static IEnumerable<string> Unknown(Diagnostic diagnostic, string given) =>
        from Match word in Regex.Matches(
            diagnostic.Code == "IKI6020"
                ? Regex.Replace(PseudoLanguage.Outside(diagnostic.Message(Language.Indonesian)), @"(?<=\p{Ll})(?=\p{Lu})", " ")
                : PseudoLanguage.Outside(diagnostic.Message(Language.Indonesian)),
            @"\p{L}{2,}")
        where !Regex.IsMatch(given, $@"(?<!\p{{L}}){word.Value}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
        select word.Value;
}
