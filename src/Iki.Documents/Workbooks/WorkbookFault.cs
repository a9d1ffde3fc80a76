using Iki.Core;

namespace Iki.Documents.Workbooks;

/// <summary>A file is no workbook that can be read.</summary>
/// <param name="why">What is told of it.</param>
/// <param name="cause">What went wrong; null for nothing else.</param>
internal sealed class WorkbookFault(Diagnostic why, Exception? cause = null) : Exception(null, cause)
{
    /// <summary>What is told of it.</summary>
    public Diagnostic Why => why;

    /// <summary>One that is larger than a limit allows.</summary>
    public static WorkbookFault Beyond(string limit, long most) =>
        new(Diagnostic.Of(Diagnostics.WorkbookDiagnostics.TooLarge, limit, most.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>One that is none, or damaged.</summary>
    public static WorkbookFault Unreadable(Exception? cause = null) => new(Diagnostic.Of(Diagnostics.WorkbookDiagnostics.Unreadable), cause);
}
