using System.Globalization;
using Iki.Core.Scoring;

namespace Iki.Core.Tests.Json;

/// <summary>
/// A file of the corpus in <c>Bad/</c>: one fault, after which it is named, and beside it what is to be said of it, one line
/// <c>code severity line pointer message</c> for each diagnostic. <c>""</c> is the root, <c>-</c> nowhere in particular.
/// </summary>
internal sealed record BadFile(string Name)
{
    private static readonly string Folder = RepositoryFiles.PathOf("tests", "Iki.Core.Tests", "Bad");

    private static readonly Lazy<Checked<Catalog>> LoadedCatalog = new(() => CatalogFile.Load(PathOf("catalog-for-data", ".json")));

    /// <summary>The catalog that every data file of the corpus is for, which is good.</summary>
    public static Checked<Catalog> CatalogForData => LoadedCatalog.Value;

    /// <summary>The files, as <c>catalog/empty-file</c>.</summary>
    public static IEnumerable<string> Names => NamesOf(".json");

    /// <summary>The files for which something is expected.</summary>
    public static IEnumerable<string> ExpectedNames => NamesOf(".expected.txt");

    public bool IsCatalog => Name.StartsWith("catalog/", StringComparison.Ordinal);

    public string Expected => File.ReadAllText(PathOf(Name, ".expected.txt"));

    /// <summary>What the library says of the file.</summary>
    public EquatableList<Diagnostic> Diagnostics => IsCatalog ? AsCatalog().Diagnostics
        : Name.StartsWith("regulation/", StringComparison.Ordinal) ? AsRegulation().Diagnostics
        : AsData().Diagnostics;

    public Checked<Catalog> AsCatalog() => CatalogFile.Load(PathOf(Name, ".json"));

    public Checked<DataSet> AsData() => DataFile.Load(CatalogForData.Value, PathOf(Name, ".json"));

    public Checked<Regulation> AsRegulation() => RegulationFile.Load(PathOf(Name, ".json"));

    /// <summary>The diagnostics as the expected file has them; where they differ they are kept in a file to compare.</summary>
    public string Actual()
    {
        var actual = string.Concat(Diagnostics.Select(LineOf));
        var received = PathOf(Name, ".received.txt");
        if (actual != Expected) File.WriteAllText(received, actual);
        else File.Delete(received);
        return actual;
    }

    private static string LineOf(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "information",
        };
        var line = diagnostic.Line?.ToString(CultureInfo.InvariantCulture) ?? "-";
        var pointer = diagnostic.Pointer switch
        {
            null => "-",
            "" => "\"\"",
            var place => place,
        };
        return $"{diagnostic.Code} {severity} {line} {pointer} {diagnostic.Message(Language.English)}\n";
    }

    private static IEnumerable<string> NamesOf(string end) =>
        from kind in new[] { "catalog", "data", "regulation" }
        from path in Directory.EnumerateFiles(Path.Combine(Folder, kind), $"*{end}").Order(StringComparer.Ordinal)
        select $"{kind}/{Path.GetFileName(path)[..^end.Length]}";

    private static string PathOf(string name, string end) => Path.Combine(Folder, name + end);
}
