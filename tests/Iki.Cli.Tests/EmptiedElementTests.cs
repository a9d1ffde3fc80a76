using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
namespace Iki.Cli.Tests;

/// <summary>The elements of Open XML whose description the native tool lacks (src/Iki.Cli/Native/OpenXml.Substitutions.xml), against those that the documents are made of.</summary>
public sealed class EmptiedElementTests
{
    private const string Library = "DocumentFormat.OpenXml";

    [Fact]
    [Trait("Runs", "inside")]
    public void What_documents_are_made_of_is_described()
    {
        var emptied = XDocument.Load(Repository.PathOf("src", "Iki.Cli", "Native", "OpenXml.Substitutions.xml")).Descendants("type").Select(t => t.Attribute("fullname")!.Value).ToHashSet();
        using var documents = new PEReader(File.OpenRead(typeof(Documents.FigureTable).Assembly.Location));
        using var library = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, Library + ".dll")));
        var bases = BasesIn(library.GetMetadataReader());
        var used = NamedIn(documents.GetMetadataReader()).SelectMany(name => Ancestors(name, bases)).ToHashSet();

        used.Should().Contain([Library + ".Wordprocessing.Paragraph", Library + ".Spreadsheet.Worksheet", Library + ".Math.Fraction"]);
        emptied.Should().Contain(Library + ".Drawing.Charts.ChartSpace").And.NotIntersectWith(used);
        emptied.Where(name => !bases.ContainsKey(name) && !name.EndsWith("/Builder", StringComparison.Ordinal)).Should().BeEmpty("each is there");
    }

    private static IEnumerable<string> NamedIn(MetadataReader documents) =>
        from handle in documents.TypeReferences
        let type = documents.GetTypeReference(handle)
        where type.ResolutionScope.Kind == HandleKind.AssemblyReference
            && documents.GetString(documents.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == Library
        select $"{documents.GetString(type.Namespace)}.{documents.GetString(type.Name)}";

    /// <summary>Each class of the library with the one that it is made from; null where that is of another library.</summary>
    private static Dictionary<string, string?> BasesIn(MetadataReader library)
    {
        var bases = new Dictionary<string, string?>();
        foreach (var type in library.TypeDefinitions.Select(library.GetTypeDefinition).Where(t => !t.IsNested))
        {
            bases[NameOf(library, type)] = !type.BaseType.IsNil && type.BaseType.Kind == HandleKind.TypeDefinition ? NameOf(library, library.GetTypeDefinition((TypeDefinitionHandle)type.BaseType)) : null;
        }

        return bases;
    }

    private static IEnumerable<string> Ancestors(string name, Dictionary<string, string?> bases)
    {
        for (string? at = name; at is not null; at = bases.GetValueOrDefault(at)) yield return at;
    }

    private static string NameOf(MetadataReader library, TypeDefinition type) => $"{library.GetString(type.Namespace)}.{library.GetString(type.Name)}";
}
