using Microsoft.CodeAnalysis;

namespace Iki.Analyzers;

/// <summary>The rules, with what they say (docs/analyzers.md).</summary>
internal static class Rules
{
    private const string Usage = nameof(Usage);

    public static readonly DiagnosticDescriptor UncheckedValue = new(
        "IKIA001",
        new BothLanguages("The value is read without a look at its diagnostics", "Nilai dibaca tanpa melihat diagnostiknya"),
        new BothLanguages(
            "'Value' is read without a look at what was found about it: it throws if there is no value, and warnings and refused figures go unseen. Look at HasValue, HasErrors or Diagnostics first, use TryGetValue, or OrThrow() where every error must end the program.",
            "'Value' dibaca tanpa melihat apa yang ditemukan tentangnya: terjadi exception bila tidak ada nilai, dan peringatan serta angka yang ditolak tidak terlihat. Periksa dahulu HasValue, HasErrors, atau Diagnostics, gunakan TryGetValue, atau OrThrow() bila setiap kesalahan harus menghentikan program."),
        Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("ikia001"));

    public static readonly DiagnosticDescriptor NoPeriod = new(
        "IKIA002",
        new BothLanguages("The period is no period", "Periode ini bukan periode"),
        new BothLanguages(
            "A 'Period' made by 'default' or 'new Period()' is no period. Use Period.Parse, Period.OfYear, Period.OfQuarter or Period.OfMonth.",
            "'Period' yang dibuat dengan 'default' atau 'new Period()' bukan periode. Gunakan Period.Parse, Period.OfYear, Period.OfQuarter, atau Period.OfMonth."),
        Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Page("ikia002"));

    // The page comes with the package, because the sources have no address of their own yet.
    private static string Page(string section) => $"docs/analyzers.md#{section}";
}
