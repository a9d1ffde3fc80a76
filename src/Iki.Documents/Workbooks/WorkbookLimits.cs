namespace Iki.Documents.Workbooks;

/// <summary>What is told of a workbook at most; how large it may be, <see cref="DocumentLimits"/> say.</summary>
internal static class WorkbookLimits
{
    /// <summary>The most problems that are told of one workbook.</summary>
    public const int Diagnostics = 1_000;
}
