namespace Iki.Documents.Workbooks;

/// <summary>How large a workbook may be that is read.</summary>
internal static class WorkbookLimits
{
    /// <summary>The most bytes that its parts may have, unpacked.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;

    /// <summary>The most cells with a content.</summary>
    public const int Cells = 2_000_000;

    /// <summary>The most columns of a sheet.</summary>
    public const int Columns = 1_000;

    /// <summary>The most sheets.</summary>
    public const int Sheets = 500;

    /// <summary>The most problems that are told of one workbook.</summary>
    public const int Diagnostics = 1_000;
}
