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

    public static string OfStatus(int? status, Language language) => (status, language) switch
    {
        (StatusCodes.Status404NotFound, Language.Indonesian) => "Alamat ini tidak ada.",
        (StatusCodes.Status404NotFound, _) => "There is nothing at this address.",
        (StatusCodes.Status405MethodNotAllowed, Language.Indonesian) => "Metode permintaan ini tidak dilayani di alamat ini.",
        (StatusCodes.Status405MethodNotAllowed, _) => "This address does not take this method.",
        (StatusCodes.Status413PayloadTooLarge, Language.Indonesian) => "Isi permintaan lebih dari 1 MiB.",
        (StatusCodes.Status413PayloadTooLarge, _) => "The body of the request is larger than 1 MiB.",
        (StatusCodes.Status415UnsupportedMediaType, Language.Indonesian) => "Angka dikirim sebagai application/json.",
        (StatusCodes.Status415UnsupportedMediaType, _) => "Figures are sent as application/json.",
        (_, Language.Indonesian) => "Permintaan ini tidak dapat dilayani.",
        _ => "This request could not be served.",
    };
}
