using System.Reflection;
using Iki.Core.Diagnostics;

namespace Iki.Core.Tests.Documentation;

/// <summary>Every kind of diagnostic that is declared, found by reflection.</summary>
internal static class AllDescriptors
{
    private static readonly SortedDictionary<string, DiagnosticDescriptor> ByCode = new(
        typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(f => f.GetValue(null)).OfType<DiagnosticDescriptor>().ToDictionary(d => d.Code),
        StringComparer.Ordinal);

    /// <summary>The codes, in order.</summary>
    public static IEnumerable<string> Codes => ByCode.Keys;

    public static DiagnosticDescriptor Of(string code) => ByCode[code];
}
