namespace Iki.Package.Tests;

/// <summary>The Getting started page, followed by someone who has nothing but it and the packages.</summary>
public class GettingStartedTests
{
    [Fact]
    public void From_an_empty_folder_the_page_alone_leads_to_a_catalog_that_evaluates_and_explains_itself()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "getting-started.md"));
        new NewUser().Follow(page).Should().Be(page);
    }
}
