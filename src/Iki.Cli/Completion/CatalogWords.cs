using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Completion;

/// <summary>The ids and names that options take, of the catalog that the command line names.</summary>
internal static class CatalogWords
{
    // Someone is waiting for the shell: what is larger is not read, and nothing but a plain file is.
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>What an option or an argument of this name may be given, each with what it is called; nothing where that is not known.</summary>
    public static IEnumerable<(string Value, string? Said)> Of(string name, TypedLine line) => name switch
    {
        "--indicator" or "INDICATOR" => CatalogOf(line).SelectMany(c => c.Indicators).SelectMany(i => i.Measures.Select(m => ($"{i.Id}#{m.Id}", (string?)i.Name)).Prepend((i.Id, i.Name))),
        "--position" => CatalogOf(line).SelectMany(c => c.Positions).Select(p => (p.Id, (string?)p.Title)),
        "--by" => CatalogOf(line).SelectMany(c => c.Variables).Select(v => (v.Name, (string?)v.Label)),
        "--office" => OfficesOf(line),
        "--offices" => Bare("all", "leaves").Concat(OfficesOf(line)),
        "--periods" => Bare("month", "quarter", "semester", "year"),
        "--regulation" => Regulations.Shipped.Select(r => (r.Id, (string?)r.Title)),
        _ => [],
    };

    private static IEnumerable<(string Value, string? Said)> OfficesOf(TypedLine line) =>
        CatalogOf(line).SelectMany(c => Bare(c.OfficeNames));

    private static IEnumerable<(string Value, string? Said)> Bare(params IEnumerable<string> words) => words.Select(w => (w, (string?)null));

    /// <summary>The catalog of the command line; none where it names none, or one that is not there, is no plain file, is large or has errors.</summary>
    private static IEnumerable<Catalog> CatalogOf(TypedLine line)
    {
        if ((line.ValueOf("CATALOG") ?? line.ValueOf("--catalog")) is not { } path) return [];
        try
        {
            if (path.StartsWith("~/", StringComparison.Ordinal)) path = Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), path.AsSpan(2));
            if (FileIdentity.Of(path) is not { IsRegular: true } || new FileInfo(path).Length is 0 or > MostBytes) return [];
            return CatalogFile.Load(path).ValueOrNull is { } catalog ? [catalog] : [];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return [];
        }
    }
}
