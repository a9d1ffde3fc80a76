using Iki.Core;

namespace Iki.Sql.Diagnostics;

/// <summary>What is said of a translation: IKI95xx.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor NotTranslated = new("IKI9501", Severity.Error, new(
        "'{0}' is not translated into SQL, because a database does not compute it exactly as the library does. Let the library compute this formula.",
        "'{0}' tidak diterjemahkan ke SQL karena basis data tidak menghitungnya persis seperti pustaka ini. Biarkan pustaka ini menghitung rumus tersebut."));

    public static readonly DiagnosticDescriptor TooLarge = new("IKI9502", Severity.Error, new(
        "'{0}' may come to more digits than a database has room for. Let the library compute this formula.",
        "'{0}' dapat menghasilkan lebih banyak angka daripada yang dapat ditampung basis data. Biarkan pustaka ini menghitung rumus tersebut."));

    public static readonly DiagnosticDescriptor NulInName = new("IKI9503", Severity.Error, new(
        "The name '{0}' has a NUL character in it, which no database has in a name.",
        "Nama '{0}' berisi karakter NUL, yang tidak dapat dimuat basis data dalam sebuah nama."));

    public static readonly DiagnosticDescriptor LeftToLibrary = new("IKI9504", Severity.Warning, new(
        "The result '{0}' is not in the SQL: the library computes it.",
        "Hasil '{0}' tidak ada di dalam SQL: pustaka ini yang menghitungnya."));

    /// <summary>What is found at a place of a formula.</summary>
    public static Diagnostic Of(DiagnosticDescriptor descriptor, Formula formula, TextSpan at, params ReadOnlySpan<string> arguments) =>
        Diagnostic.Of(descriptor, arguments) with { Span = at, Text = formula.Text };
}
