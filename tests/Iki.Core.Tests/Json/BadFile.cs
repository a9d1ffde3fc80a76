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

    private static readonly Lazy<Checked<Catalog>> LoadedCatalog = new(() => CatalogFile.Load(System.IO.Path.Combine(Folder, "catalog-for-data.json")));

    /// <summary>The catalog that every data file of the corpus is for, which is good.</summary>
    public static Checked<Catalog> CatalogForData => LoadedCatalog.Value;

    /// <summary>The files, as <c>catalog/empty-file</c>.</summary>
    public static IEnumerable<string> Names => NamesOf(EndOf);

    /// <summary>The files for which something is expected.</summary>
    public static IEnumerable<string> ExpectedNames => NamesOf(_ => ".expected.txt");

    public bool IsCatalog => Name.StartsWith("catalog/", StringComparison.Ordinal);

    public string Expected => File.ReadAllText(PathOf(".expected.txt"));

    private string Path => PathOf(EndOf(Name.Split('/')[0]));

    /// <summary>What the library says of the file.</summary>
    public EquatableList<Diagnostic> Diagnostics => IsCatalog ? AsCatalog().Diagnostics
        : Name.StartsWith("regulation/", StringComparison.Ordinal) ? AsRegulation().Diagnostics
        : Name.StartsWith("table/", StringComparison.Ordinal) ? AsTable().Diagnostics
        : AsData().Diagnostics;

    public Checked<Catalog> AsCatalog() => CatalogFile.Load(Path);

    public Checked<DataSet> AsData() => DataFile.Load(CatalogForData.Value, Path);

    public Checked<Regulation> AsRegulation() => RegulationFile.Load(Path);

    public Checked<DataSet> AsTable() => DataFile.Load(CatalogForData.Value, [], ObservationTable.Load(Path), Period.Parse("2018"));

    /// <summary>The diagnostics as the expected file has them; where they differ they are kept in a file to compare.</summary>
    public string Actual()
    {
        var actual = string.Concat(Diagnostics.Select(LineOf));
        var received = PathOf(".received.txt");
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

    private static IEnumerable<string> NamesOf(Func<string, string> endOf) =>
        from kind in new[] { "catalog", "data", "regulation", "table" }
        let end = endOf(kind)
        from path in Directory.EnumerateFiles(System.IO.Path.Combine(Folder, kind), $"*{end}").Order(StringComparer.Ordinal)
        select $"{kind}/{System.IO.Path.GetFileName(path)[..^end.Length]}";

    private static string EndOf(string kind) => kind == "table" ? ".csv" : ".json";

    private string PathOf(string end) => System.IO.Path.Combine(Folder, Name + end);
}
