using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace Iki.Package.Tests;

/// <summary>What a user gets who adds the package: all that is promised, and nothing of the machine it was made on.</summary>
public class PackageTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private static readonly string[] Schemas =
        [.. Directory.GetFiles(RepositoryFiles.PathOf("docs", "schema"), "*.schema.json").Select(file => Path.GetFileName(file))];

    public static TheoryData<string> Ids => ["Iki.Core", "Iki.Cli"];

    [Fact]
    public void The_library_with_its_documentation_and_schemas_and_nothing_else_is_in_the_package()
    {
        Packed.Core.Files.Keys.Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo([
                "Iki.Core.nuspec", "[Content_Types].xml", "README.md", "icon.png", "lib/net10.0/Iki.Core.dll", "lib/net10.0/Iki.Core.xml",
                "analyzers/dotnet/cs/Iki.Analyzers.dll", "buildTransitive/Iki.Core.targets",
                .. Schemas.Select(file => "schema/" + file)]);
    }

    [Fact]
    public void The_schemas_are_those_of_the_documentation()
    {
        Schemas.Should().Contain(["catalog.schema.json", "data.schema.json", "results.schema.json"]);
        foreach (var file in Schemas)
        {
            Packed.Core.Text("schema/" + file).Should().Be(File.ReadAllText(RepositoryFiles.PathOf("docs", "schema", file)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_a_gallery_shows(string id)
    {
        var package = Packed.Of(Packed.Folder, id, "nupkg");
        package.Said("license").Should().Be("MIT");
        package.Said("readme").Should().Be("README.md");
        package.Said("icon").Should().Be("icon.png");
        package.Said("tags").Split(' ').Should().Contain(["iki", "kpi", "indikator-kinerja-individu", "formula-evaluator", "indonesia"]);
        // A gallery cuts what is longer than 4000 characters, and shows the title in one line.
        package.Said("description").Length.Should().BeInRange(200, 4000);
        package.Said("description").Should().Contain("Indikator Kinerja Individu").And.Contain("enjelas");
        package.Said("title").Length.Should().BeLessThan(64);
        package.Metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_icon_is_a_picture_of_128_by_128(string id)
    {
        var icon = Packed.Of(Packed.Folder, id, "nupkg").Files["icon.png"];
        icon[..8].Should().Equal(0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)).Should().Be(128);
        BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)).Should().Be(128);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_readme_has_no_link_that_only_a_clone_could_follow(string id)
    {
        Packed.Of(Packed.Folder, id, "nupkg").Text("README.md").Should().NotMatchRegex(@"\]\((?!https://)").And.NotContain("$$");
    }

    [Fact]
    public void The_one_dependency_is_the_parser()
    {
        Packed.Core.Metadata.Descendants().Where(e => e.Name.LocalName == "dependency")
            .Select(e => e.Attribute("id")!.Value).Should().Equal("CoreCLR-NCalc");
    }

    [Fact]
    public void Reports_need_the_library_with_its_parser_and_nothing_else()
    {
        Packed.Reports.Metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Should().BeEquivalentTo("Iki.Core", "CoreCLR-NCalc");
        Packed.Reports.Files.Keys.Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(["Iki.Reports.nuspec", "[Content_Types].xml", "README.md", "icon.png", "lib/net10.0/Iki.Reports.dll", "lib/net10.0/Iki.Reports.xml"]);
        Packed.Reports.Text("README.md").Should().NotMatchRegex(@"\]\((?!https://)");
    }

    [Fact]
    public void Sql_needs_the_library_with_its_parser_and_nothing_else()
    {
        var sql = Packed.Of(Packed.Folder, "Iki.Sql", "nupkg");
        sql.Metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value).Should().BeEquivalentTo("Iki.Core", "CoreCLR-NCalc");
        sql.Files.Keys.Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(["Iki.Sql.nuspec", "[Content_Types].xml", "README.md", "icon.png", "lib/net10.0/Iki.Sql.dll", "lib/net10.0/Iki.Sql.xml"]);
        sql.Text("README.md").Should().NotMatchRegex(@"\]\((?!https://)");
    }

    [Fact]
    public void Hosting_needs_the_framework_of_ASP_NET_and_no_package_of_others()
    {
        Packed.Hosting.Metadata.Descendants().Where(e => e.Name.LocalName == "dependency").Select(e => e.Attribute("id")!.Value)
            .Should().BeEquivalentTo("Iki.Core", "Iki.Reports", "CoreCLR-NCalc");
        Packed.Hosting.Metadata.Descendants().Single(e => e.Name.LocalName == "frameworkReference").Attribute("name")!.Value.Should().Be("Microsoft.AspNetCore.App");
        Packed.Hosting.Files.Keys.Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Should().BeEquivalentTo([
                "Iki.Extensions.Hosting.nuspec", "[Content_Types].xml", "README.md", "icon.png", "lib/net10.0/Iki.Extensions.Hosting.dll", "lib/net10.0/Iki.Extensions.Hosting.xml"]);
        Packed.Hosting.Text("README.md").Should().NotMatchRegex(@"\]\((?!https://)");
    }

    [Fact]
    public void Every_public_type_is_documented()
    {
        using var image = new PEReader(new MemoryStream(Packed.Core.Files["lib/net10.0/Iki.Core.dll"]));
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(t => (t.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public)
            .Select(t => $"T:{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}").ToArray();
        types.Length.Should().BeGreaterThan(50);
        var documented = XDocument.Parse(Packed.Core.Text("lib/net10.0/Iki.Core.xml")).Descendants("member").Select(m => m.Attribute("name")!.Value);
        types.Should().BeSubsetOf(documented);
    }

    [Theory]
    [InlineData("Iki.Core")]
    [InlineData("Iki.Reports")]
    [InlineData("Iki.Documents")]
    [InlineData("Iki.Sql")]
    [InlineData("Iki.Extensions.Hosting")]
    public void What_is_documented_can_be_seen(string id)
    {
        var package = Packed.Of(Packed.Folder, id, "nupkg");
        using var image = new PEReader(new MemoryStream(package.Files[$"lib/net10.0/{id}.dll"]));
        var metadata = image.GetMetadataReader();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(t => IsPublic(metadata, t)))
        {
            var name = FullName(metadata, type);
            seen.Add(name);
            seen.UnionWith(type.GetFields().Select(metadata.GetFieldDefinition).Where(f => (f.Attributes & System.Reflection.FieldAttributes.Public) == System.Reflection.FieldAttributes.Public)
                .Select(f => $"{name}.{metadata.GetString(f.Name)}"));
            var methods = type.GetMethods().Select(metadata.GetMethodDefinition).Where(m => (m.Attributes & System.Reflection.MethodAttributes.MemberAccessMask)
                is System.Reflection.MethodAttributes.Public or System.Reflection.MethodAttributes.Family).Select(m => metadata.GetString(m.Name)).ToArray();
            seen.UnionWith(methods.Select(m => $"{name}.{m.Replace('.', '#')}"));
            seen.UnionWith(methods.Where(m => m.StartsWith("get_", StringComparison.Ordinal) || m.StartsWith("set_", StringComparison.Ordinal) || m.StartsWith("add_", StringComparison.Ordinal))
                .Select(m => $"{name}.{m[4..]}"));
        }

        // Overloads share a name; those that are internal are looked for below.
        var documented = XDocument.Parse(package.Text($"lib/net10.0/{id}.xml")).Descendants("member").Select(m => m.Attribute("name")!.Value).ToArray();
        documented.Select(m => System.Text.RegularExpressions.Regex.Replace(m[2..], @"(``\d+)?(\(.*)?$", "").Split('~')[0]).Should().BeSubsetOf(seen).And.NotBeEmpty();
    }

    [Fact]
    public void Of_overloads_the_public_ones_are_documented()
    {
        var documented = XDocument.Parse(Packed.Core.Text("lib/net10.0/Iki.Core.xml")).Descendants("member").Select(m => m.Attribute("name")!.Value).ToArray();
        documented.Should().Contain([
            "M:Iki.Core.RegulationFile.Read(System.String,System.String)",
            "M:Iki.Core.Rational.op_Implicit(System.Int64)~Iki.Core.Rational",
            "M:Iki.Core.Checked`1.TryGetValue(`0@,Iki.Core.EquatableList{Iki.Core.Diagnostic}@)",
            "M:Iki.Core.Checked.Of``1(``0,System.Collections.Generic.IEnumerable{Iki.Core.Diagnostic},System.Collections.Generic.IEnumerable{Iki.Core.AcceptedFinding})",
            "M:Iki.Core.DataSet.Create(Iki.Core.Catalog,System.String,System.ReadOnlySpan{System.ValueTuple{System.String,Iki.Core.Figure}})",
            "P:Iki.Core.EquatableList`1.Item(System.Int32)", "F:Iki.Core.Severity.Error"]);
        documented.Should().NotContain(["M:Iki.Core.RegulationFile.Read(System.ReadOnlySpan{System.Byte},System.String)", "P:Iki.Core.ObservationRow.Problem"]);
        documented.Should().OnlyHaveUniqueItems();
    }

    private static bool IsPublic(MetadataReader metadata, TypeDefinition type) => (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask)
        is System.Reflection.TypeAttributes.Public || (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) is System.Reflection.TypeAttributes.NestedPublic
        && IsPublic(metadata, metadata.GetTypeDefinition(type.GetDeclaringType()));

    private static string FullName(MetadataReader metadata, TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{FullName(metadata, metadata.GetTypeDefinition(outer))}.{metadata.GetString(type.Name)}"
        : $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

    [Fact]
    public void The_symbols_fit_the_library_and_hold_every_source()
    {
        using var image = new PEReader(new MemoryStream(Packed.Core.Files["lib/net10.0/Iki.Core.dll"]));
        var entries = image.ReadDebugDirectory();
        entries.Should().Contain(e => e.Type == DebugDirectoryEntryType.Reproducible);
        var wanted = image.ReadCodeViewDebugDirectoryData(entries.Single(e => e.Type == DebugDirectoryEntryType.CodeView)).Guid;

        using var symbols = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Packed.Symbols.Files["lib/net10.0/Iki.Core.pdb"]));
        var metadata = symbols.GetMetadataReader();
        new BlobContentId(metadata.DebugMetadataHeader!.Id).Guid.Should().Be(wanted);
        metadata.Documents.Count.Should().BeGreaterThan(100);
        foreach (var handle in metadata.Documents)
        {
            metadata.GetString(metadata.GetDocument(handle).Name).Should().StartWith("/_/");
            metadata.GetCustomDebugInformation(handle).Select(i => metadata.GetGuid(metadata.GetCustomDebugInformation(i).Kind))
                .Should().Contain(EmbeddedSource);
        }
    }

    [Fact]
    public void The_tool_is_called_iki()
    {
        Packed.Tool.Metadata.Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name")!.Value.Should().Be("DotnetTool");
        XDocument.Parse(Packed.Tool.Text("tools/any/any/DotnetToolSettings.xml").TrimStart('\uFEFF'))
            .Descendants("Command").Single().Attribute("Name")!.Value.Should().Be("iki");
        Packed.Platforms[0].Files.Keys.Where(f => f.StartsWith("tools/", StringComparison.Ordinal)).Should().BeEquivalentTo(
            ["tools/any/linux-x64/iki", "tools/any/linux-x64/DotnetToolSettings.xml", "tools/any/linux-x64/THIRD-PARTY-NOTICES-DOTNET.txt"], "it is one file of machine code");
        Packed.Platforms.SelectMany(p => p.Files.Keys).Should().NotContain(f => f.EndsWith("/Iki.Core.xml", StringComparison.Ordinal))
            .And.Contain(["tools/any/linux-x64/iki", "tools/net10.0/any/iki.dll"]);
    }

    [Fact]
    public void Nothing_tells_on_which_machine_it_was_made()
    {
        foreach (var package in new[] { Packed.Core, Packed.Symbols, Packed.Reports, Packed.Hosting, Packed.Tool }.Concat(Packed.Platforms))
        {
            // Libraries of others tell what they like.
            var ours = package.Files.Where(f =>
                !f.Key.EndsWith(".dll", StringComparison.Ordinal) || Path.GetFileName(f.Key).StartsWith("iki", StringComparison.OrdinalIgnoreCase));
            foreach (var (name, bytes) in ours)
            {
                foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
                {
                    // The native tool contains libraries of others too, which know addresses of files; a folder of this machine it may not tell.
                    string[] tellTales = Path.GetFileName(name) == "iki" ? [RepositoryFiles.Root] : [RepositoryFiles.Root, "file://"];
                    foreach (var told in tellTales)
                    {
                        bytes.AsSpan().IndexOf(encoding.GetBytes(told)).Should().Be(-1, "{0} holds {1}", name, told);
                    }
                }
            }
        }
    }
}
