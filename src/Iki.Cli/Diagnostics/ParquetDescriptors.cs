using Iki.Core;

namespace Iki.Cli.Diagnostics;

/// <summary>What is found in Parquet files: IKI90xx.</summary>
internal static class ParquetDescriptors
{
    public static readonly DiagnosticDescriptor NotParquet = new("IKI9001", Severity.Error, new(
        "'{0}' is not a Parquet file: it does not begin and end like one. If it was copied or downloaded, do that again; if it is a table of text, name it .csv.",
        "'{0}' bukan berkas Parquet: awal dan akhirnya tidak seperti berkas Parquet. Bila hasil salinan atau unduhan, salin atau unduh lagi; bila tabel teks, beri nama .csv."));

    public static readonly DiagnosticDescriptor Encrypted = new("IKI9002", Severity.Error, new(
        "'{0}' is encrypted, and such files are not read. Write it without encryption.",
        "'{0}' dienkripsi, dan berkas seperti itu tidak dibaca. Tulis ulang tanpa enkripsi."));

    public static readonly DiagnosticDescriptor Damaged = new("IKI9003", Severity.Error, new(
        "'{0}' is damaged, or written in a way that is not read: its list of columns and row groups cannot be understood. Write it anew with the program that made it.",
        "'{0}' rusak atau ditulis dengan cara yang tidak dapat dibaca: daftar kolom dan kelompok barisnya tidak dapat dipahami. Tulis ulang dengan program pembuatnya."));

    public static readonly DiagnosticDescriptor ColumnNested = new("IKI9004", Severity.Error, new(
        "The column '{0}' holds lists or records, where each row must have one value. Write a row for each of them.",
        "Kolom '{0}' berisi daftar atau rekaman, padahal setiap baris harus mempunyai satu nilai. Tulis satu baris untuk masing-masing."));

    public static readonly DiagnosticDescriptor ColumnUnreadable = new("IKI9005", Severity.Error, new(
        "The column '{0}' cannot be read from row {1:number} on: it is damaged, or has a type or compression that is not read. {2:number} rows are not used. Write the file anew with the program that made it.",
        "Kolom '{0}' tidak dapat dibaca mulai baris {1:number}: rusak, atau jenis data atau pemampatannya tidak dapat dibaca. {2:number} baris tidak dipakai. Tulis ulang berkasnya dengan program pembuatnya."));

    public static readonly DiagnosticDescriptor GroupTooLarge = new("IKI9006", Severity.Error, new(
        "The row group from row {0:number} has {1:number} rows and {2:number} MiB; at most {3:number} rows and {4:number} MiB are read at once. {5:number} rows are not used. Write the file in smaller row groups, such as ROW_GROUP_SIZE 122880 in DuckDB.",
        "Kelompok baris mulai baris {0:number} berisi {1:number} baris dan {2:number} MiB; sekali baca paling banyak {3:number} baris dan {4:number} MiB. {5:number} baris tidak dipakai. Tulis berkasnya dalam kelompok baris yang lebih kecil, misalnya ROW_GROUP_SIZE 122880 di DuckDB."));
}
