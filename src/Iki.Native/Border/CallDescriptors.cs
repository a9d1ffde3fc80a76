using System.Globalization;
using Iki.Core;

namespace Iki.Native.Border;

/// <summary>What is wrong with a call itself: IKI92xx.</summary>
internal static class CallDescriptors
{
    public static readonly DiagnosticDescriptor NullText = new("IKI9201", Severity.Error, new(
        "The argument '{0}' is null or has a length that no text can have. Pass the address of UTF-8 bytes and how many they are; of an empty text the length is 0.",
        "Argumen '{0}' null atau panjangnya tidak mungkin. Berikan alamat bita UTF-8 dan banyaknya; untuk teks kosong panjangnya 0."));

    public static readonly DiagnosticDescriptor NoPlace = new("IKI9202", Severity.Error, new(
        "The argument '{0}' is null: there is no place to write what it asks for.",
        "Argumen '{0}' null: tidak ada tempat untuk menulis hasilnya."));

    public static readonly DiagnosticDescriptor UnknownHandle = new("IKI9203", Severity.Error, new(
        "The handle '{0}' is of no {1} that is kept: it was released, is of something else, or was never given out.",
        "Pegangan '{0}' bukan milik {1} yang disimpan: sudah dilepas, milik hal lain, atau tidak pernah diberikan."));

    public static readonly DiagnosticDescriptor TooManyHandles = new("IKI9204", Severity.Error, new(
        "A million handles are in use, and there are no more. Release those that are no longer needed with iki_release.",
        "Satu juta pegangan sedang dipakai dan tidak ada lagi. Lepaskan yang tidak diperlukan dengan iki_release."));

    public static readonly DiagnosticDescriptor OutOfMemory = new("IKI9205", Severity.Error, new(
        "There is not enough memory for this call. Nothing was kept of it.",
        "Memori tidak cukup untuk panggilan ini. Tidak ada yang disimpan darinya."));

    public static readonly DiagnosticDescriptor Fault = new("IKI9206", Severity.Error, new(
        "This is a mistake of the library itself ({0}). Nothing was kept of the call. Please report it with what was passed.",
        "Ini kesalahan pustaka sendiri ({0}). Tidak ada yang disimpan dari panggilan ini. Mohon laporkan beserta yang diberikan."));

    public static readonly DiagnosticDescriptor NoValues = new("IKI9207", Severity.Error, new(
        "The values are not one JSON value. Write figures by name, such as {0}.",
        "Nilai-nilainya bukan satu nilai JSON. Tulis angka menurut nama, misalnya {0}."));

    public static readonly DiagnosticDescriptor NoSources = new("IKI9208", Severity.Error, new(
        "There are no sources: 'sources' is null, or their count is {0}. Pass the address of one or more, and how many they are.",
        "Tidak ada sumber: 'sources' null, atau banyaknya {0}. Berikan alamat satu sumber atau lebih, dan banyaknya."));

    public static readonly DiagnosticDescriptor WrongSource = new("IKI9209", Severity.Error, new(
        "The member '{0}' cannot be used. data and name are UTF-8 bytes with their length, null only where the length is 0; kind is IKI_SOURCE_JSON (0) or IKI_SOURCE_TABLE (1).",
        "Anggota '{0}' tidak dapat dipakai. data dan name adalah bita UTF-8 beserta panjangnya, null hanya bila panjangnya 0; kind adalah IKI_SOURCE_JSON (0) atau IKI_SOURCE_TABLE (1)."));

    /// <summary>That a handle is not of what a function takes: the name of its argument.</summary>
    public static Diagnostic Unknown(ulong handle, string kind) => Diagnostic.Of(UnknownHandle, handle.ToString(CultureInfo.InvariantCulture), kind);
}
