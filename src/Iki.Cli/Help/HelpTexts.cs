using Iki.Core;

namespace Iki.Cli.Help;

/// <summary>The descriptions of commands, arguments and options in Indonesian, by the English ones that stand in the commands.</summary>
internal static class HelpTexts
{
    private static readonly Dictionary<string, string> Indonesian = new(StringComparer.Ordinal)
    {
        ["Checks IKI definition files, evaluates their indicators and tries formulas."] = "Memeriksa berkas definisi IKI, menghitung indikatornya, dan mencoba rumus.",

        // Commands
        ["Reads catalogs, prints every diagnostic with its place, and runs the examples."] = "Membaca katalog, menampilkan setiap diagnostik beserta letaknya, dan menjalankan contoh-contohnya.",
        ["Evaluates every indicator of a catalog with the figures of data files."] = "Menghitung setiap indikator dalam katalog dengan angka dari berkas data.",
        ["Shows how the value of an indicator comes about, step by step, and where its figures come from."] = "Menunjukkan langkah demi langkah cara nilai suatu indikator diperoleh, dan dari mana angkanya.",
        ["Tries a formula: its value for given figures, or what it asks for."] = "Mencoba rumus: nilainya untuk angka yang diberikan, atau angka apa yang diperlukannya.",
        ["Says what changed between two versions of a catalog."] = "Menyebutkan perubahan antara dua versi katalog.",
        ["Drafts a catalog from a decree, or reads one from a workbook of definitions; --output is the catalog."] = "Menyusun rancangan katalog dari keputusan, atau membaca katalog dari buku kerja definisi; --output adalah katalognya.",
        ["Rates the indicators of each position against their targets."] = "Menilai indikator setiap jabatan terhadap targetnya.",
        ["Writes a catalog as a workbook of definitions (.xlsx) or as the annex of a decree (.docx, .md, .html)."] = "Menulis katalog sebagai buku kerja definisi (.xlsx) atau sebagai lampiran keputusan (.docx, .md, .html).",
        ["Prints a catalog as SQL for PostgreSQL, which gives the same results where the figures are."] =
            "Mencetak katalog sebagai SQL untuk PostgreSQL, yang memberi hasil yang sama di tempat angkanya disimpan.",
        ["The period of the statement; those of the table iki_period when not given."] = "Periode pernyataan SQL; bila tidak diisi, periode dalam tabel iki_period.",
        ["Prints a script with tables, offices and a view of the results, in a schema of this name."] =
            "Mencetak skrip berisi tabel, unit kerja, dan view hasil, dalam skema dengan nama ini.",
        ["Prints a script that completes commands, options, values and ids in a shell."] = "Mencetak skrip yang melengkapi perintah, opsi, nilai, dan id saat diketik di shell.",
        ["bash, zsh or powershell."] = "bash, zsh, atau powershell.",

        // Files and figures
        ["The catalog."] = "Katalog.",
        ["The catalog of the data files."] = "Katalog dari berkas data.",
        ["Catalogs; with --catalog data files."] = "Katalog; dengan --catalog berkas data.",
        ["The period; the first JSON data file's when not given."] = "Periode; bila tidak diisi, periode berkas data JSON yang pertama.",
        ["The office; the first JSON data file's when not given."] = "Unit kerja; bila tidak diisi, unit kerja berkas data JSON yang pertama.",
        ["Uses the figures from the start of the period's year."] = "Memakai angka sejak awal tahun dari periode itu.",
        ["How figures that are texts are written in files that do not say so: auto, id or en."] = "Cara penulisan angka berupa teks dalam berkas yang tidak menyebutkannya: auto, id, atau en.",
        ["How the numbers of the formula and of its figures are written: auto, id or en."] = "Cara penulisan bilangan dalam rumus dan angkanya: auto, id, atau en.",
        ["The largest JSON file in MiB, 1 to 1900; 256 when not given."] = "Ukuran berkas JSON terbesar dalam MiB, 1 sampai 1900; bila tidak diisi, 256.",
        ["A decree (docx, xlsx, pdf, html, md, txt), or a workbook of definitions."] = "Keputusan (docx, xlsx, pdf, html, md, txt), atau buku kerja definisi.",
        ["A page (HTML) to write that shows print and draft side by side, what is most doubtful first."] = "Halaman (HTML) yang ditulis untuk membandingkan cetakan dan rancangan; yang paling meragukan lebih dahulu.",
        ["The id of the catalog; else it is made of the office and the year."] = "Id katalog; bila tidak diisi, dibuat dari nama unit kerja dan tahun.",
        ["Shows how tables of figures are understood; --output is their figures as a data file."] =
            "Menunjukkan cara tabel angka dibaca; --output adalah angkanya sebagai berkas data.",
        ["Workbooks (.xlsx) or tables (.csv, .tsv, .txt)."] = "Buku kerja (.xlsx) atau tabel (.csv, .tsv, .txt).",
        ["The catalog that the figures are of."] = "Katalog pemilik angka itu.",
        ["The period of the data file; its year is that of months without one."] = "Periode berkas data; tahunnya dipakai untuk bulan yang tidak menyebut tahun.",
        ["The office of figures for which the file names none."] = "Unit kerja untuk angka yang tidak menyebut unit kerja.",
        ["A file to write the mapping to, to be corrected and given with --mapping."] = "Berkas tujuan pemetaan, untuk diperbaiki lalu diberikan dengan --mapping.",
        ["How tables of figures are understood, as written by 'iki figures' and confirmed."] = "Cara tabel angka dibaca, sebagaimana ditulis oleh 'iki figures' dan sudah dipastikan.",
        ["Prints the JSON Schema of catalogs, data files, results, regulation files, scorecards, explanations or recaps."] =
            "Mencetak JSON Schema untuk katalog, berkas data, hasil, berkas peraturan, kartu capaian, penjelasan, atau rekapitulasi.",
        ["Data files, JSON, workbooks (.xlsx) or tables (.csv, .tsv, .txt, .parquet)."] =
            "Berkas data: JSON, buku kerja (.xlsx), atau tabel (.csv, .tsv, .txt, .parquet).",
        ["Says on standard error how far the work is, also where that is no terminal."] =
            "Menampilkan kemajuan pekerjaan pada keluaran galat, juga bila bukan di terminal.",
        ["The earlier version."] = "Versi yang lebih lama.",
        ["The later version."] = "Versi yang lebih baru.",

        // Forms, results side by side, reports
        ["Writes a form that asks for the figures a catalog needs, as a workbook (.xlsx), a table (.csv) or a page (.html)."] =
            "Menulis formulir untuk mengisi angka yang diperlukan katalog, sebagai buku kerja (.xlsx), tabel (.csv), atau halaman (.html).",
        ["Asks for the figures from the start of the period's year."] = "Meminta angka sejak awal tahun dari periode itu.",
        ["The offices that results are wanted for; that of the data, or of the catalog, when not given."] =
            "Unit kerja yang hasilnya diinginkan; bila tidak diisi, unit kerja berkas data, atau unit kerja katalog.",
        ["Only what these positions need, by id."] = "Hanya yang diperlukan jabatan ini, menurut id.",
        ["Only what these indicators need, by id."] = "Hanya yang diperlukan indikator ini, menurut id.",
        ["Data files with figures that are there already."] = "Berkas data berisi angka yang sudah ada.",
        ["A sheet for each source or each office: source or office."] = "Satu lembar untuk setiap sumber data atau setiap unit kerja: source atau office.",
        ["catalog, data, results, regulation, scorecard, explanation or recap."] = "catalog, data, results, regulation, scorecard, explanation, atau recap.",
        ["Several offices: all, leaves (those with none below them), or names, codes or paths."] =
            "Beberapa unit kerja: all (semua), leaves (yang tidak membawahi unit lain), atau nama, kode, atau jalurnya.",
        ["Several periods: month, quarter, semester or year for the parts of the period, or periods."] =
            "Beberapa periode: per month, quarter, semester, atau year dari periode yang dipilih, atau daftar periode.",
        ["Shows the results side by side: month, quarter or office."] =
            "Menampilkan hasil berdampingan: per bulan (month), triwulan (quarter), atau unit kerja (office).",
        ["Where the report is signed."] = "Tempat laporan ditandatangani.",
        ["The day on which it is signed: 2026-01-05."] = "Tanggal penandatanganan: 2026-01-05.",
        ["An office that signs the report, never a person; several are allowed."] = "Jabatan yang menandatangani laporan, bukan nama orang; boleh lebih dari satu.",

        // Selection
        ["Only these indicators, by id."] = "Hanya indikator ini, menurut id.",
        ["Only these positions, by id."] = "Hanya jabatan ini, menurut id.",
        ["The indicator's id; for a measure, indicator#measure."] = "Id indikator; untuk salah satu baris rumusnya, indikator#baris.",
        ["Exit code 1 when an indicator has no value."] = "Kode keluar 1 bila ada indikator yang tidak mempunyai nilai.",

        // Checks
        ["Applies the rules of quality to catalogs as well."] = "Menerapkan juga aturan mutu pada katalog.",
        ["The files are regulations."] = "Berkasnya adalah peraturan.",
        ["Lists the findings that the definition accepts, each with the reason."] = "Menampilkan temuan yang diterima dalam definisi, masing-masing dengan alasannya.",

        // Rating
        ["The regulation to rate by: an id, or a regulation file (.json). Otherwise the catalog's, or else the one in force."] =
            "Peraturan untuk menilai: id, atau berkas peraturan (.json). Bila tidak diisi, yang disebut dalam katalog, atau yang sedang berlaku.",
        ["Refuses a regulation outside its dates."] = "Menolak peraturan di luar masa berlakunya.",
        ["Computes the figure required for this grade, instead of the scorecard."] = "Menghitung angka yang diperlukan untuk predikat ini, sebagai ganti kartu capaian.",
        ["With --reach: the variable whose figure to compute."] = "Dengan --reach: variabel yang angkanya dihitung.",
        ["With --reach: the indicator, by id."] = "Dengan --reach: indikatornya, menurut id.",
        ["Compares the predikat of the positions with what is expected of an organization with this grade."] =
            "Membandingkan predikat para pejabat dengan yang diharapkan dari organisasi berpredikat ini.",

        // Formulas
        ["The formula."] = "Rumus.",
        ["A figure: name=value. May be repeated."] = "Angka: nama=nilai. Boleh diulang.",
        ["The unit of the result; % requires a percentage."] = "Satuan hasil; % mensyaratkan persentase.",
        ["The decimals of the value, 0 to 12."] = "Jumlah desimal nilai, 0 sampai 12.",
        ["A formula as a decree prints it, instead of TEXT: drafts of the executable formula."] = "Rumus sebagaimana tercetak dalam keputusan, sebagai ganti TEXT: rancangan rumus yang dapat dihitung.",
        ["With --printed: the name of the indicator in whose row it stands."] = "Dengan --printed: nama indikator pada barisnya.",
        ["Reads requests as JSON Lines from standard input and answers each on a line of standard output."] =
            "Membaca permintaan sebagai JSON Lines dari masukan standar dan menjawab masing-masing pada satu baris keluaran standar.",

        // All commands
        ["text for people, json for programs."] = "text untuk pembaca, json untuk program.",
        ["The language of messages and numbers: en or id; for people else that of LC_ALL, LC_MESSAGES or LANG."] =
            "Bahasa pesan dan bilangan: en atau id; untuk pembaca, bila tidak diisi, menurut LC_ALL, LC_MESSAGES, atau LANG.",
        ["A file to write to instead of standard output."] = "Berkas tujuan keluaran, sebagai ganti keluaran standar.",
    };

    /// <summary>A description in a language; in English where it has no other.</summary>
    public static string Of(string? english, Language language) =>
        language == Language.Indonesian && english is not null && Indonesian.TryGetValue(english, out var said) ? said : english ?? "";

    /// <summary>Whether there is a description in Indonesian.</summary>
    public static bool Has(string english) => Indonesian.ContainsKey(english);
}
