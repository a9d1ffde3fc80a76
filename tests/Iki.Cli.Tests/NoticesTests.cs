using System.Text.Json;

namespace Iki.Cli.Tests;

/// <summary>The package of the tool contains the assemblies of others, whose licences ask that their notices come with them.</summary>
public sealed class NoticesTests
{
    [Fact]
    public void The_notices_name_every_package_that_the_tool_contains_and_are_packed()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("src", "Iki.Cli", "packages.lock.json")));
        var contained = from framework in locked.RootElement.GetProperty("dependencies").EnumerateObject()
                        from package in framework.Value.EnumerateObject()
                        where package.Value.TryGetProperty("resolved", out _) && package.Name is not "Microsoft.NET.ILLink.Tasks"
                        select package.Name;

        // A line begins with the name of each.
        var named = File.ReadLines(Repository.PathOf("src", "Iki.Cli", "THIRD-PARTY-NOTICES.txt")).Select(l => l.Split(' ')[0]);

        contained.Should().Contain("Snappier").And.OnlyContain(p => named.Contains(p));
        File.ReadAllText(Repository.PathOf("src", "Iki.Cli", "Iki.Cli.csproj")).Should().Contain("""<None Include="THIRD-PARTY-NOTICES.txt" Pack="true" PackagePath="/" />""");
    }
}
