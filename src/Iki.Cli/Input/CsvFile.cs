namespace Iki.Cli.Input;

/// <summary>Which data files are tables: those named so. Others are JSON.</summary>
internal static class CsvFile
{
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".txt"];

    public static bool IsOne(string path) => Endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
