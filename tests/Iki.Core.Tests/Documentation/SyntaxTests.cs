using System.Text;
using System.Text.RegularExpressions;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;
using Iki.Core.Tests.Formulas;

namespace Iki.Core.Tests.Documentation;

/// <summary>The pages on formulas and files give what they say, name everything there is, and match each other.</summary>
public class SyntaxTests
{
    private const string English = "formula-syntax.md";
    private const string Indonesian = "id/sintaks-rumus.md";

    private static readonly string[] ReservedWordsOfBothLanguages =
        ["and", "or", "not", "true", "false", "dan", "atau", "bukan", "benar", "salah"];

    public static TheoryData<string> Pages => [English, Indonesian];

    public static TheoryData<LanguageCase> Examples => [.. ExamplesOf(English), .. ExamplesOf(Indonesian)];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void An_example_gives_what_stands_below_it(LanguageCase example)
    {
        example.Actual().Should().Be(example.Expected, "of {0}", example);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_every_function_under_both_names_and_has_an_example_of_it(string page)
    {
        var text = Read(page);
        var formulas = string.Join('\n', ExamplesOf(page).Select(e => e.Formula));
        foreach (var row in FunctionTable.Rows)
        {
            text.Should().MatchRegex($@"`{row.Name.English}[(`]").And.MatchRegex($@"`{row.Name.Indonesian}[(`]");
            formulas.Should().MatchRegex($@"\b{(page == English ? row.Name.English : row.Name.Indonesian)}\(");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_every_reserved_word(string page)
    {
        var text = Read(page);
        foreach (var word in ReservedWordsOfBothLanguages)
        {
            ReservedWords.Find(word).Should().NotBeNull();
            text.Should().Contain($"`{word}`");
        }
    }

    [Fact]
    public void Both_pages_have_the_same_sections_with_the_same_number_of_examples()
    {
        Outline(Indonesian).Should().Equal(Outline(English));
    }

    [Fact]
    public void The_files_shown_as_examples_have_no_problems()
    {
        var files = Blocks(Read("definitions.md"), "json").Where(b => b.Contains("formatVersion", StringComparison.Ordinal)).ToArray();
        var catalog = CatalogFile.ReadEvaluator(Encoding.UTF8.GetBytes(files[0]));
        catalog.Diagnostics.Should().BeEmpty();
        catalog.Value.CheckExamples().Should().BeEmpty();
        foreach (var file in files[1..]) DataFile.Read(catalog.Value.Catalog, file).Diagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("definitions.md", "CatalogMembers", "IndicatorMembers", "TargetMembers", "ExampleMembers", "VariableMembers", "DataMembers")]
    [InlineData("command-line.md", "ResultMembers", "ScorecardMembers", "ScoreMembers", "ScoreStepMembers", "RequiredFigureMembers", "ExplanationMembers", "DiagnosticMembers", "FormulaRequestMembers")]
    [InlineData("scoring.md", "RegulationMembers", "RatingScaleMembers", "WorkedExampleMembers", "RuleMembers")]
    public void Every_member_of_a_file_is_named(string page, params string[] tables)
    {
        var members = tables
            .Select(t => File.ReadAllText(RepositoryFiles.PathOf("src", "Iki.Core", "Json", t + ".cs")))
            .SelectMany(s => Regex.Matches(s, @"\.(?:Required|Optional|OptionalValue|Defaulted|List)\(\s*""([^""]+)""").Select(m => m.Groups[1].Value))
            .Distinct().ToArray();
        var text = Read(page);
        members.Should().HaveCountGreaterThan(20).And.OnlyContain(m => text.Contains($"`{m}`"));
    }

    [Fact]
    public void A_question_of_the_command_line_has_the_answer_below_it()
    {
        var lines = Blocks(Read("command-line.md"), "jsonl").SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        lines.Should().NotBeEmpty();
        foreach (var pair in lines.Chunk(2)) FormulaExchange.Answer(Encoding.UTF8.GetBytes(pair[0])).Should().Be(pair[1], "of {0}", pair[0]);
    }

    private static string Read(string page) => File.ReadAllText(RepositoryFiles.PathOf("docs", page));

    private static IEnumerable<string> Blocks(string page, string language) =>
        Regex.Matches(page, $@"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(m => m.Groups[1].Value);

    /// <summary>The level of each heading, with the number of examples below it.</summary>
    private static IEnumerable<string> Outline(string page) => Regex.Split(Read(page), "^(?=##)", RegexOptions.Multiline).Skip(1)
        .Select(s => $"{s.TakeWhile(c => c == '#').Count()}: {Regex.Count(s, "^>>", RegexOptions.Multiline)}");

    /// <summary>The examples of a page in the form of the case files; what is given holds within its block alone.</summary>
    private static List<LanguageCase> ExamplesOf(string page)
    {
        var examples = new List<LanguageCase>();
        var (isInside, given, line) = (false, "", 0);
        foreach (var text in Read(page).Split('\n'))
        {
            line++;
            if (text.StartsWith("```", StringComparison.Ordinal)) (isInside, given) = (text == "```formula", "");
            else if (!isInside || text.StartsWith('#')) continue;
            else if (text.StartsWith("::", StringComparison.Ordinal)) given = text[2..].Trim();
            else if (text.StartsWith(">> ", StringComparison.Ordinal)) examples.Add(new LanguageCase(page, line, given, text[3..], ""));
            else examples[^1] = examples[^1] with { Expected = $"{examples[^1].Expected}\n{text}".TrimStart('\n') };
        }

        return examples;
    }
}
