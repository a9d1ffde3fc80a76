using Iki.Core;

namespace Iki.Native.Options;

/// <summary>What is wrong with the options of a call: IKI921x.</summary>
internal static class OptionDescriptors
{
    public static readonly DiagnosticDescriptor NoObject = new("IKI9210", Severity.Error, new(
        "The options are not one JSON object, or the JSON is broken at byte {0:number}. Write them like {1}, or pass no text at all.",
        "Opsi bukan satu objek JSON, atau JSON-nya rusak pada bita {0:number}. Tulis seperti {1}, atau tidak usah diberikan."));

    public static readonly DiagnosticDescriptor Unknown = new("IKI9211", Severity.Error, new(
        "This call has no option '{0}'.⟨ Did you mean '{1}'?⟩ It has: {2}.",
        "Panggilan ini tidak mempunyai opsi '{0}'.⟨ Maksudnya '{1}'?⟩ Yang ada: {2}."));

    public static readonly DiagnosticDescriptor Twice = new("IKI9212", Severity.Error, new(
        "The option '{0}' is given twice. Keep one of them.",
        "Opsi '{0}' diberikan dua kali. Sisakan satu."));

    public static readonly DiagnosticDescriptor OtherValue = new("IKI9213", Severity.Error, new(
        "The option '{0}' has a value that it cannot have. Write it like {1}.",
        "Nilai opsi '{0}' tidak dapat dipakai. Tulis seperti {1}."));

    public static readonly DiagnosticDescriptor Missing = new("IKI9214", Severity.Error, new(
        "The option '{0}' is missing, which says what is asked for. Write it like {1}.",
        "Opsi '{0}' belum ada, padahal menyebut yang diminta. Tulis seperti {1}."));

    public static readonly DiagnosticDescriptor UnknownIndicator = new("IKI9215", Severity.Error, new(
        "The catalog has no indicator '{0}'. The ids are those of the catalog; of a measure, indicator#measure.",
        "Katalog tidak mempunyai indikator '{0}'. Pakai id dalam katalog; untuk ukuran, indikator#ukuran."));

    public static readonly DiagnosticDescriptor UnknownPosition = new("IKI9216", Severity.Error, new(
        "The catalog has no position '{0}'. The ids are those of the catalog.",
        "Katalog tidak mempunyai jabatan '{0}'. Pakai id dalam katalog."));

    public static readonly DiagnosticDescriptor UnknownOffice = new("IKI9217", Severity.Error, new(
        "The catalog has no office '{0}', or several: use its full name, path or code as the catalog has it.",
        "Katalog tidak mempunyai unit kerja '{0}', atau ada beberapa: pakai nama lengkap, jalur, atau kodenya dalam katalog."));

    public static readonly DiagnosticDescriptor RatesValues = new("IKI9218", Severity.Error, new(
        "{0} rates a value, not an achievement. Name the indicators that have such a value with the option 'indicators' of iki_evaluate.",
        "{0} menilai suatu nilai, bukan capaian. Sebutkan indikator yang nilainya demikian dengan opsi 'indicators' pada iki_evaluate."));

    public static readonly DiagnosticDescriptor NoDistribution = new("IKI9219", Severity.Error, new(
        "The option 'organization' needs a regulation that says how predikat should be distributed, such as permenpanrb-6-2022.",
        "Opsi 'organization' memerlukan peraturan yang mengatur distribusi predikat, misalnya permenpanrb-6-2022."));

    public static readonly DiagnosticDescriptor PeriodWanted = new("IKI9220", Severity.Error, new(
        "Tables do not say which period they are for. Say it with the option 'period'.",
        "Tabel tidak menyebut periodenya. Sebutkan dengan opsi 'period'."));

    public static readonly DiagnosticDescriptor OtherCatalog = new("IKI9221", Severity.Error, new(
        "The data were loaded for another catalog. Load them with iki_data_load for this one.",
        "Data dimuat untuk katalog lain. Muat dengan iki_data_load untuk katalog ini."));

    public static readonly DiagnosticDescriptor ReachWants = new("IKI9222", Severity.Error, new(
        "The option 'reach' takes a grade, goes with 'by', a variable, and one 'indicator', and does not go with 'positions', 'yearToDate' or 'organization'.",
        "Opsi 'reach' berisi predikat, dipakai bersama 'by', suatu variabel, dan satu 'indicator', serta tidak bersama 'positions', 'yearToDate', atau 'organization'."));

    public static readonly DiagnosticDescriptor NoRegulation = new("IKI9223", Severity.Error, new(
        "The option 'reach' needs a regulation that applies, or one named with 'regulation'.",
        "Opsi 'reach' memerlukan peraturan yang berlaku, atau yang disebut dengan 'regulation'."));

    public static readonly DiagnosticDescriptor NotUtf8 = new("IKI9224", Severity.Error, new(
        "The options are not UTF-8 from byte {0:number} on. Encode them as UTF-8.",
        "Opsi bukan UTF-8 mulai bita {0:number}. Enkode sebagai UTF-8."));

    public static readonly DiagnosticDescriptor TooDeep = new("IKI9225", Severity.Error, new(
        "The options are nested more than {0} levels deep at byte {1:number}. No option needs so many.",
        "Opsi bersarang lebih dari {0} tingkat pada bita {1:number}. Tidak ada opsi yang memerlukan sebanyak itu."));
}
