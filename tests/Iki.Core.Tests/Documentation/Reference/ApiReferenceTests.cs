namespace Iki.Core.Tests.Documentation.Reference;

/// <summary>The reference is what the code and its documentation say today, and the documentation leaves nothing out.</summary>
public class ApiReferenceTests
{
    public static TheoryData<string> Pages => ["README", .. ApiPage.Namespaces];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_the_reference_is_current(string page)
    {
        var actual = page == "README" ? ApiPage.Index() : ApiPage.Of(page);
        var path = RepositoryFiles.PathOf("docs", "api", page + ".md");
        var committed = File.Exists(path) ? File.ReadAllText(path) : "";
        if (committed != actual) File.WriteAllText(RepositoryFiles.PathOf("docs", "api", page + ".received.md"), actual);
        committed.Should().Be(actual, "of {0}; if the change is meant, put the received file in its place", path);
    }

    [Fact]
    public void Every_page_is_of_a_namespace_that_there_is()
    {
        var files = Directory.GetFiles(RepositoryFiles.PathOf("docs", "api"), "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!);
        files.Where(f => !f.EndsWith(".received", StringComparison.Ordinal)).Should().BeEquivalentTo(["README", .. ApiPage.Namespaces]);
    }

    [Fact]
    public void Nothing_public_is_without_documentation()
    {
        var members = ApiPage.Types.SelectMany(t => ApiPage.Fields(t).Concat<System.Reflection.MemberInfo>(ApiPage.Properties(t)).Concat(ApiPage.Methods(t)).Prepend(t)).ToArray();
        members.Should().HaveCountGreaterThan(400);
        members.Where(m => XmlDocs.Summary(m).Length == 0).Select(m => $"{m.DeclaringType?.Name}.{m.Name}").Should().BeEmpty();
    }

    [Fact]
    public void Every_parameter_of_a_public_method_is_documented()
    {
        ApiPage.Types.SelectMany(ApiPage.Methods)
            .Where(m => !m.Name.StartsWith("op_", StringComparison.Ordinal))
            .SelectMany(m => XmlDocs.Unsaid(m).Select(p => $"{m.DeclaringType!.Name}.{m.Name}: {p}"))
            .Should().BeEmpty();
    }
}
