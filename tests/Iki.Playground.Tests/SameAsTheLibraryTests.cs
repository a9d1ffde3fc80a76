using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Iki.Core;
using Iki.Core.Tests;
using Iki.Core.Tests.Formulas;

namespace Iki.Playground.Tests;

/// <summary>What the page answers is what the library answers, byte for byte, and what is written down elsewhere.</summary>
[Collection(SiteTests.Name)]
public sealed class SameAsTheLibraryTests(Site site)
{
    private const string AskAll = """
        async cases => {
          const { readGiven, writeOutcome } = await import('./js/notation.js');
          return JSON.stringify(cases.map(([given, formula]) => {
            const text = String.fromCharCode(...formula);
            const question = { formula: text, ...readGiven(given) };
            return [JSON.stringify(question), window.iki.answer(question), writeOutcome(text, window.iki.examine(question))];
          }));
        }
        """;

    [Fact]
    public async Task The_whole_corpus_of_the_language_gives_in_the_page_what_it_gives_in_the_library()
    {
        var cases = LanguageCase.ReadAll(RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Formulas", "Cases")).ToArray();
        cases.Length.Should().BeGreaterThan(500);
        var page = await site.Open();

        // Half a surrogate pair does not travel as text, so formulas go as numbers.
        var asked = cases.Select(c => new object[] { c.Given, c.Formula.Select(u => (int)u).ToArray() }).ToArray();
        var answers = JsonSerializer.Deserialize<string[][]>(await page.EvaluateAsync<string>(AskAll, asked))!;
        for (var i = 0; i < cases.Length; i++)
        {
            var (question, answer) = (answers[i][0], answers[i][1]);
            answer.Should().Be(FormulaExchange.Answer(Encoding.UTF8.GetBytes(question)), "of {0}", cases[i]);

            // The question is the one that the case asks: what it prints says so. Hidden characters are printed otherwise there.
            if (cases[i].Expected.All(c => c is '\n' or >= ' ') && !cases[i].Expected.Contains("\\u", StringComparison.Ordinal))
            {
                Regex.Replace(answers[i][2], "[\u00a0\u2007\u2009\u200a\u202f]", m => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)m.Value[0]:X4}"))
                    .Should().Be(cases[i].Expected, "of {0}", cases[i]);
            }
        }
    }

    [Theory]
    [InlineData("guide.html", "formula-syntax.md")]
    [InlineData("panduan.html", "id/sintaks-rumus.md")]
    public async Task Every_example_of_the_guide_gives_in_the_page_what_the_guide_prints(string path, string source)
    {
        var page = await site.Open(path);
        var shown = await page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('.try')].map(t => [t.querySelector('textarea').value, t.querySelector('.printed').textContent])");
        var printed = Examples(await File.ReadAllTextAsync(RepositoryFiles.PathOf("docs", source))).ToArray();
        printed.Length.Should().BeGreaterThan(80);
        shown.Select(s => (s[0], s[1])).Should().Equal(printed);

        // The outcomes are worked out in the page: another formula has another.
        var first = page.Locator(".try").First;
        await first.Locator("textarea").FillAsync("1 / 4");
        await Assertions.Expect(first.Locator(".printed")).ToHaveTextAsync("IKI3006 0+5 1 / 4");
        await first.Locator(".fix").ClickAsync();
        await Assertions.Expect(first.Locator(".printed")).ToHaveTextAsync("25 % = 1/4");
    }

    /// <summary>Each formula of the guide with what stands below it.</summary>
    private static IEnumerable<(string Formula, string Printed)> Examples(string markdown) =>
        from Match block in Regex.Matches(markdown, "^```formula\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
        from Match example in Regex.Matches(block.Groups[1].Value, "^>> (.*)\n((?:(?!>>|::|#).+\n)*)", RegexOptions.Multiline)
        select (example.Groups[1].Value, example.Groups[2].Value.TrimEnd('\n'));
}
