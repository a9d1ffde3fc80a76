namespace Iki.Documents.Workbooks;

/// <summary>A file is no workbook that can be read.</summary>
/// <param name="isTooLarge">Whether because it is too large.</param>
/// <param name="cause">What went wrong; null for nothing else.</param>
internal sealed class WorkbookFault(bool isTooLarge, Exception? cause = null) : Exception(null, cause)
{
    /// <summary>Whether it is too large.</summary>
    public bool IsTooLarge => isTooLarge;
}
