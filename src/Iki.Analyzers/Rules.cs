using Microsoft.CodeAnalysis;

namespace Iki.Analyzers;

/// <summary>The rules, with what they say (docs/analyzers.md). They have no link, because the page has no address of its own yet that an editor could open.</summary>
internal static class Rules
{
    private const string Usage = nameof(Usage);

    public static readonly DiagnosticDescriptor UncheckedValue = new(
        "IKIA001",
        new BothLanguages("The value is read without a look at its diagnostics", "Value dibaca tanpa memeriksa diagnostiknya"),
        new BothLanguages(
            "'Value' is read without a look at what was found about it: it throws if there is no value, and warnings and refused figures go unseen. Look at HasValue, HasErrors or Diagnostics first, use TryGetValue, or OrThrow() where every error must end the program.",
            "'Value' dibaca tanpa memeriksa diagnostiknya: jika nilainya tidak ada, terjadi exception, sedangkan peringatan dan angka yang ditolak luput dari perhatian. Periksa dahulu HasValue, HasErrors, atau Diagnostics, gunakan TryGetValue, atau OrThrow() bila setiap kesalahan harus menghentikan program."),
        Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoPeriod = new(
        "IKIA002",
        new BothLanguages("The period is no period", "Period ini kosong"),
        new BothLanguages(
            "A 'Period' made by 'default' or 'new Period()' is no period. Use Period.Parse, Period.OfYear, Period.OfQuarter or Period.OfMonth.",
            "'Period' yang dibuat dengan 'default' atau 'new Period()' tidak berisi periode apa pun. Gunakan Period.Parse, Period.OfYear, Period.OfQuarter, atau Period.OfMonth."),
        Usage,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);
}
