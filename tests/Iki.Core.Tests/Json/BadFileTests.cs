using System.Text.RegularExpressions;

namespace Iki.Core.Tests.Json;

/// <summary>A bad file is told what is wrong with it, where, and nothing else.</summary>
public class BadFileTests
{
    // The outermost list is already of the wrong kind, which is known before anybody can know how deep it is: both are true.
    private static readonly string[] WithTwoDiagnostics =
    [
        "catalog/depth-5000-lists", "data/depth-5000-lists", "data/depth-5000-objects",

        // Named for their two faults: what is said of the second must not suffer from the first.
        "data/lone-surrogate-in-a-name-and-unknown-variable", "data/null-in-observations-then-unknown",
    ];

    public static TheoryData<string> Names => new(BadFile.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_gives_exactly_its_diagnostics(string name)
    {
        var file = new BadFile(name);
        file.Actual().Should().Be(file.Expected, "of {0}; if the change is meant, approve the received file", name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_file_throws_whatever_it_is_taken_for(string name)
    {
        var file = new BadFile(name);
        file.Invoking(f => f.AsCatalog()).Should().NotThrow();
        file.Invoking(f => f.AsData()).Should().NotThrow();
        file.Invoking(f => f.AsRegulation()).Should().NotThrow();
        file.Invoking(f => f.AsTable()).Should().NotThrow();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_catalog_with_an_error_is_none_and_one_with_a_warning_is_one(string name)
    {
        var file = new BadFile(name);
        if (!file.IsCatalog) return;
        var read = file.AsCatalog();
        read.HasValue.Should().Be(!read.HasErrors);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_diagnostic_is_there_in_Indonesian(string name)
    {
        foreach (var diagnostic in new BadFile(name).Diagnostics)
        {
            var message = diagnostic.Message(Language.Indonesian);
            message.Should().NotBeNullOrWhiteSpace().And.NotBe(diagnostic.Message(Language.English));
            Regex.IsMatch(message, @"\{\d(:term)?\}|[⟨⟩]").Should().BeFalse("of {0}", message);
        }
    }

    [Fact]
    public void There_are_at_least_75_files_each_with_what_is_expected_of_it()
    {
        BadFile.Names.Should().HaveCountGreaterThanOrEqualTo(75);
        BadFile.ExpectedNames.Should().Equal(BadFile.Names);
    }

    [Fact]
    public void One_fault_gives_one_diagnostic()
    {
        BadFile.Names.Where(n => new BadFile(n).Expected.Count(c => c == '\n') != 1).Should().Equal(WithTwoDiagnostics);
    }

    [Fact]
    public void The_catalog_of_the_data_files_is_good()
    {
        BadFile.CatalogForData.Diagnostics.Should().BeEmpty();
    }
}
