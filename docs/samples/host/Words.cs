using Iki.Core;

namespace Iki.SampleHost;

/// <summary>The texts of this host; all others come from the library.</summary>
internal static class Words
{
    public static string NoSuchIndicator(string id, Language language) => language == Language.Indonesian
        ? $"Tidak ada indikator '{id}' dalam katalog ini."
        : $"There is no indicator '{id}' in this catalog.";

    public static string NoDataFile(Language language) => language == Language.Indonesian
        ? "Isi permintaan bukan berkas data."
        : "The body of the request is no data file.";

    public static string UnusableFigures(Language language) => language == Language.Indonesian
        ? "Ada angka yang tidak dapat dipakai."
        : "Some figures cannot be used.";

    public static string NamelessFile(Language language) => language == Language.Indonesian
        ? "Sebutkan nama berkasnya: /import?name=keputusan.docx"
        : "Name the file: /import?name=keputusan.docx";

    public static string UnreadableFile(Language language) => language == Language.Indonesian
        ? "Berkas ini tidak dapat dibaca sebagai keputusan."
        : "This file cannot be read as a decree.";

    public static string OfStatus(int? status, PathString path, Language language) => (status, language) switch
    {
        (StatusCodes.Status404NotFound, Language.Indonesian) => "Alamat ini tidak ada.",
        (StatusCodes.Status404NotFound, _) => "There is nothing at this address.",
        (StatusCodes.Status405MethodNotAllowed, Language.Indonesian) => "Metode permintaan ini tidak dilayani di alamat ini.",
        (StatusCodes.Status405MethodNotAllowed, _) => "This address does not take this method.",
        (StatusCodes.Status413PayloadTooLarge, Language.Indonesian) => $"Isi permintaan lebih dari {Megabytes(path)} MiB.",
        (StatusCodes.Status413PayloadTooLarge, _) => $"The body of the request is larger than {Megabytes(path)} MiB.",
        (StatusCodes.Status415UnsupportedMediaType, Language.Indonesian) => "Angka dikirim sebagai application/json.",
        (StatusCodes.Status415UnsupportedMediaType, _) => "Figures are sent as application/json.",
        (StatusCodes.Status503ServiceUnavailable, Language.Indonesian) => "Keputusan lain sedang dibaca. Ulangi beberapa saat lagi.",
        (StatusCodes.Status503ServiceUnavailable, _) => "Other decrees are being read. Try again in a moment.",
        (_, Language.Indonesian) => "Permintaan ini tidak dapat dilayani.",
        _ => "This request could not be served.",
    };

    private static int Megabytes(PathString path) => path.StartsWithSegments("/import") ? Imports.Megabytes : 1;
}
