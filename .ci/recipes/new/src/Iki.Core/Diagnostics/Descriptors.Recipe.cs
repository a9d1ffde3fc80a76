namespace Iki.Core.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NameEndsWithDot = new("IKI5999", Severity.Information,
        "The name '{0}' ends with a full stop.",
        "Nama '{0}' diakhiri tanda titik.");
}

internal sealed partial class DiagnosticCollector
{
    public void NameEndsWithDot(Place at, string name) => Add(Descriptors.NameEndsWithDot, at, name);
}
