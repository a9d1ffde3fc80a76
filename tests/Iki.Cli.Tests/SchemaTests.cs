namespace Iki.Cli.Tests;

/// <summary>iki schema: the JSON Schemas as they stand in docs/schema.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("catalog")]
    [InlineData("data")]
    [InlineData("results")]
    [InlineData("regulation")]
    [InlineData("recap")]
    public void A_schema_is_printed_as_the_documentation_has_it(string kind)
    {
        ToolRun.Of("schema", kind).Should().Be(new ToolRun { ExitCode = 0, Output = File.ReadAllText(Repository.Doc($"schema/{kind}.schema.json")), Error = "" });
    }

    [Theory]
    [InlineData("katalog")]
    [InlineData("Catalog")]
    [InlineData("0")]
    public void Another_kind_is_a_wrong_command_line(string kind)
    {
        var run = ToolRun.Of("schema", kind);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain($"'{kind}'");
    }
}
