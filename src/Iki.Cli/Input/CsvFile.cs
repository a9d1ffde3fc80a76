namespace Iki.Cli.Input;

/// <summary>Which data files are tables: those named so. Others are JSON.</summary>
internal static class CsvFile
{
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".txt", ".xlsx", ".parquet"];

    /// <summary>Whether it is a workbook, which is read whole.</summary>
    public static bool IsWorkbook(string path) => path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it is a file of Parquet, which is read a row group at a time.</summary>
    public static bool IsParquet(string path) => path.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase);

    public static bool IsOne(string path) => Endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
