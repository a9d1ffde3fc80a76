namespace Iki.Core.Diagnostics;

/// <content>Definition files: IKI4xxx.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor FileNotFound = new("IKI4001", Severity.Error,
        "The file '{0}' does not exist.",
        "Berkas '{0}' tidak ada.");

    public static readonly DiagnosticDescriptor FileUnreadable = new("IKI4002", Severity.Error,
        "'{0}' cannot be read as a file. It may be a folder, or you may not have permission to read it.",
        "'{0}' tidak dapat dibaca sebagai berkas. Mungkin itu folder, atau Anda tidak mempunyai izin untuk membacanya.");

    public static readonly DiagnosticDescriptor EmptyFile = new("IKI4003", Severity.Error,
        "There is nothing to read: the text is empty.",
        "Tidak ada yang dapat dibaca: teksnya kosong.");

    public static readonly DiagnosticDescriptor NotUtf8 = new("IKI4004", Severity.Error,
        "This is not UTF-8: no character starts with byte {0}. Save it as UTF-8.",
        "Ini bukan UTF-8: byte {0} tidak memulai karakter apa pun. Simpan sebagai UTF-8.");

    // IKI4005 reported a byte-order mark before JSON, which is now accepted. The code must not be reused.
    public static readonly DiagnosticDescriptor JsonBroken = new("IKI4006", Severity.Error,
        "This is not JSON: '{0}' does not belong here.",
        "Ini bukan JSON: '{0}' tidak pada tempatnya.");

    public static readonly DiagnosticDescriptor JsonEndsEarly = new("IKI4007", Severity.Error,
        "The JSON ends too early: something that was opened is not closed.",
        "JSON berakhir terlalu cepat: ada yang dibuka tetapi tidak ditutup.");

    public static readonly DiagnosticDescriptor JsonTooDeep = new("IKI4008", Severity.Error,
        "The JSON is nested deeper than {0} levels.",
        "JSON bersarang lebih dari {0} tingkat.");

    public static readonly DiagnosticDescriptor JsonComment = new("IKI4009", Severity.Error,
        "JSON has no comments. Remove the comment, or move it to a member 'notes' where there is one.",
        "JSON tidak mengenal komentar. Hapuslah, atau pindahkan ke anggota 'notes' bila ada.");

    public static readonly DiagnosticDescriptor JsonTrailingComma = new("IKI4010", Severity.Error,
        "There is a comma after the last element. Remove it.",
        "Ada koma setelah unsur terakhir. Hapuslah.");

    public static readonly DiagnosticDescriptor UnknownMember = new("IKI4011", Severity.Error,
        "There is no member '{0}' here.⟨ Did you mean '{1}'?⟩",
        "Di sini tidak ada anggota '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor DuplicateMember = new("IKI4012", Severity.Error,
        "The member '{0}' appears here twice.",
        "Anggota '{0}' tertulis dua kali di sini.");

    public static readonly DiagnosticDescriptor MissingMember = new("IKI4013", Severity.Error,
        "The member '{0}' is missing.",
        "Anggota '{0}' belum ada.");

    public static readonly DiagnosticDescriptor NullValue = new("IKI4014", Severity.Error,
        "Null is not allowed. Leave the member out if it has no value.",
        "Null tidak diperbolehkan. Hapus anggota ini bila tidak ada isinya.");

    public static readonly DiagnosticDescriptor WrongKind = new("IKI4015", Severity.Error,
        "This must be {0:term}, but it is {1:term}.",
        "Di sini seharusnya {0:term}, sedangkan ini {1:term}.");

    public static readonly DiagnosticDescriptor EmptyText = new("IKI4016", Severity.Error,
        "The text is empty.",
        "Teks kosong.");

    public static readonly DiagnosticDescriptor TextNotUnicode = new("IKI4017", Severity.Error,
        "The text contains half a character: a surrogate without its pair.",
        "Teks ini memuat separuh karakter: surrogate tanpa pasangannya.");

    public static readonly DiagnosticDescriptor WrongForm = new("IKI4018", Severity.Error,
        "'{0}' does not have the form required here. Write it like this: {1}",
        "'{0}' tidak sesuai bentuknya. Penulisannya seperti ini: {1}");

    public static readonly DiagnosticDescriptor UnknownWord = new("IKI4019", Severity.Error,
        "'{0}' is not one of the words allowed here: {1}.",
        "'{0}' bukan salah satu kata yang boleh di sini: {1}.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = new("IKI4020", Severity.Error,
        "{0} is not a whole number from {1} to {2}.",
        "{0} bukan bilangan bulat dari {1} sampai {2}.");

    public static readonly DiagnosticDescriptor TooFewElements = new("IKI4021", Severity.Error,
        "The list is too short. Minimum number of elements: {0}.",
        "Daftar ini perlu paling sedikit {0} unsur.");

    public static readonly DiagnosticDescriptor AggregateNeeded = new("IKI4022", Severity.Error,
        "'{0}' is in %, so 'aggregate' must be given: percentages are added up or averaged only where the definition says so.",
        "'{0}' bersatuan %, sehingga 'aggregate' wajib diisi: persentase hanya dijumlahkan atau dirata-ratakan bila definisinya menyatakan demikian.");

    public static readonly DiagnosticDescriptor QuestionTooLong = new("IKI4023", Severity.Error,
        "The request is longer than {0} bytes.",
        "Permintaan ini lebih dari {0} byte.");

    public static readonly DiagnosticDescriptor FurtherProblems = new("IKI4024", Severity.Error,
        "Further problems that are not shown: {0}.",
        "Masalah lain yang tidak ditampilkan: {0}.");

    public static readonly DiagnosticDescriptor OtherEncoding = new("IKI4025", Severity.Error,
        "This is in {0}, not in UTF-8. Save it as UTF-8; in Excel, as \"CSV UTF-8\".",
        "Ini memakai {0}, bukan UTF-8. Simpan sebagai UTF-8; di Excel sebagai \"CSV UTF-8\".");

    public static readonly DiagnosticDescriptor OtherKindOfFile = new("IKI4026", Severity.Error,
        "This is {0:term}. Only JSON can be read, and for figures also a table in CSV: save it as one of these.",
        "Ini {0:term}. Yang dapat dibaca ialah JSON, dan untuk angka juga tabel CSV: simpan sebagai salah satunya.");

    public static readonly DiagnosticDescriptor TableForJson = new("IKI4027", Severity.Error,
        "This is a table, but JSON is expected here. A table of figures is a data file whose name ends in .csv, .tsv or .txt.",
        "Ini tabel, sedangkan yang diminta di sini JSON. Tabel angka adalah berkas data yang namanya berakhiran .csv, .tsv, atau .txt.");

    public static readonly DiagnosticDescriptor JsonForTable = new("IKI4028", Severity.Error,
        "This is JSON, but a table is expected here. The name of a JSON file ends in .json.",
        "Ini JSON, sedangkan yang diminta di sini tabel. Nama berkas JSON berakhiran .json.");

    public static readonly DiagnosticDescriptor FileTooLong = new("IKI4029", Severity.Error,
        "The file has more than {0} bytes, the limit for JSON files unless a higher one is set.",
        "Berkas ini lebih dari {0} byte, batas untuk berkas JSON kecuali ditetapkan batas yang lebih besar.");

    public static readonly DiagnosticDescriptor IdTwice = new("IKI4030", Severity.Error,
        "The id '{0}' is taken: {1}.",
        "Id '{0}' sudah dipakai: {1}.");

    public static readonly DiagnosticDescriptor NotAName = new("IKI4031", Severity.Error,
        "'{0}' cannot be a name. A name has no spaces at its ends, no double spaces, no ']' and no invisible characters.",
        "'{0}' tidak dapat menjadi nama. Nama tidak boleh memuat spasi di ujung, spasi ganda, ']', atau karakter tak terlihat.");

    public static readonly DiagnosticDescriptor NameTaken = new("IKI4032", Severity.Error,
        "The name '{0}' is taken: {1}. Parameters, variables and symbols must have different names.",
        "Nama '{0}' sudah dipakai: {1}. Nama parameter, variabel, dan simbol tidak boleh sama.");

    public static readonly DiagnosticDescriptor EndsBeforeStart = new("IKI4033", Severity.Error,
        "The last day is before the first.",
        "Tanggal akhir mendahului tanggal awal.");

    public static readonly DiagnosticDescriptor ValuesOverlap = new("IKI4034", Severity.Error,
        "The values of '{0}' overlap or are not in the order of their dates.",
        "Nilai-nilai '{0}' tumpang tindih atau tidak urut tanggal.");

    public static readonly DiagnosticDescriptor MinAboveMax = new("IKI4035", Severity.Error,
        "The minimum is above the maximum.",
        "Nilai terkecil melebihi nilai terbesar.");

    public static readonly DiagnosticDescriptor NoOrderOfOffices = new("IKI4036", Severity.Error,
        "Offices have no order, so 'first', 'last' and 'latest' cannot combine them.",
        "Unit kerja tidak berurutan, sehingga 'first', 'last', dan 'latest' tidak dapat dipakai di sini.");

    public static readonly DiagnosticDescriptor OfficeTwice = new("IKI4037", Severity.Error,
        "The office '{0}' appears in the tree twice, and nothing tells the two apart. Remove one, or give each a 'code'.",
        "Unit kerja '{0}' tercantum dua kali dalam susunan unit kerja tanpa pembeda. Hapus salah satunya, atau beri masing-masing 'code'.");

    public static readonly DiagnosticDescriptor OfficeCodeTwice = new("IKI4058", Severity.Error,
        "The code '{0}' already stands for the office '{1}', as its code or its name. Give each office a code of its own.",
        "Kode '{0}' sudah menjadi kode atau nama unit kerja '{1}'. Beri setiap unit kerja kode tersendiri.");

    public static readonly DiagnosticDescriptor UnknownPosition = new("IKI4038", Severity.Error,
        "There is no position '{0}'.⟨ Did you mean '{1}'?⟩",
        "Tidak ada jabatan '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor ReportsInCircle = new("IKI4039", Severity.Error,
        "'{0}' reports to itself, directly or through other positions.",
        "'{0}' melapor kepada dirinya sendiri, langsung atau melalui jabatan lain.");

    public static readonly DiagnosticDescriptor FormulaAndMeasures = new("IKI4040", Severity.Error,
        "An indicator has either a 'formula' or 'measures', but this one has both.",
        "Indikator mempunyai 'formula' atau 'measures', tidak keduanya.");

    public static readonly DiagnosticDescriptor NoFormula = new("IKI4041", Severity.Error,
        "The indicator has neither a 'formula' nor 'measures'.",
        "Indikator ini tidak mempunyai 'formula' maupun 'measures'.");

    public static readonly DiagnosticDescriptor OneMeasure = new("IKI4042", Severity.Error,
        "There is only one measure. An indicator with a single formula row has a 'formula' instead.",
        "Hanya ada satu baris rumus dalam 'measures'. Untuk indikator dengan satu baris rumus, pakai 'formula'.");

    public static readonly DiagnosticDescriptor NotWithMeasures = new("IKI4043", Severity.Error,
        "An indicator with measures cannot have '{0}': each measure has its own result.",
        "Indikator dengan 'measures' tidak dapat memiliki '{0}': setiap baris rumus memiliki hasil sendiri.");

    public static readonly DiagnosticDescriptor ReadingNeeded = new("IKI4044", Severity.Error,
        "A printed formula needs a 'reading' that says how it was read.",
        "Rumus tercetak memerlukan 'reading' yang menyatakan cara menafsirkannya.");

    public static readonly DiagnosticDescriptor ReadingNoteNeeded = new("IKI4045", Severity.Error,
        "A reading that is not verbatim needs a note that says how the printed formula was interpreted, or what is wrong with it.",
        "Penafsiran selain 'verbatim' memerlukan catatan: apa yang ditafsirkan, atau apa yang keliru.");

    public static readonly DiagnosticDescriptor TargetTwice = new("IKI4046", Severity.Error,
        "There is another target for {0}.",
        "Sudah ada target lain untuk {0}.");

    public static readonly DiagnosticDescriptor TargetOfOneKind = new("IKI4047", Severity.Error,
        "A target is one of three: a value, a range with min and max, or a text.",
        "Target adalah nilai, rentang dengan min dan max, atau teks: salah satu dari ketiganya.");

    public static readonly DiagnosticDescriptor WeightNegative = new("IKI4048", Severity.Error,
        "A weight must not be negative.",
        "Bobot tidak boleh negatif.");

    public static readonly DiagnosticDescriptor SymbolCycle = new("IKI4049", Severity.Error,
        "The indicators refer to each other in a cycle: {0}.",
        "Indikator-indikator ini saling merujuk secara melingkar: {0}.");

    public static readonly DiagnosticDescriptor ValueOrItems = new("IKI4050", Severity.Error,
        "A value of a parameter is one number in 'value' or several in 'items': exactly one of the two.",
        "Nilai parameter adalah satu angka pada 'value' atau beberapa angka pada 'items': tepat salah satunya.");

    public static readonly DiagnosticDescriptor ItemsInSomeValues = new("IKI4051", Severity.Error,
        "Some values of '{0}' have 'items' and others 'value'. All of them must be given the same way.",
        "Sebagian nilai '{0}' memakai 'items' dan sebagian 'value'. Semuanya harus ditulis dengan cara yang sama.");

    public static readonly DiagnosticDescriptor ParameterItemMissing = new("IKI4052", Severity.Error,
        "The item '{1}' of '{0}' is missing here. Every value of a parameter has the items of its first value.",
        "Butir '{1}' dari '{0}' belum ada di sini. Setiap nilai parameter memuat butir yang sama dengan nilai pertamanya.");

    public static readonly DiagnosticDescriptor ParameterItemUnknown = new("IKI4053", Severity.Error,
        "The first value of '{0}' has no item '{1}'.⟨ Did you mean '{2}'?⟩ Every value of a parameter has the items of its first value.",
        "Nilai pertama '{0}' tidak memuat butir '{1}'.⟨ Mungkin maksudnya '{2}'?⟩ Setiap nilai parameter memuat butir yang sama dengan nilai pertamanya.");

    public static readonly DiagnosticDescriptor NotAcceptable = new("IKI4054", Severity.Error,
        "'{0}' cannot be accepted. Only warnings and information of the codes IKI3…, IKI5003 and IKI6… can.",
        "'{0}' tidak dapat diterima. Yang dapat diterima hanya peringatan dan informasi berkode IKI3…, IKI5003, dan IKI6….");

    public static readonly DiagnosticDescriptor AcceptedTwice = new("IKI4056", Severity.Error,
        "'{0}' is accepted here twice.",
        "'{0}' diterima dua kali di sini.");

    public static readonly DiagnosticDescriptor FiguresOfOneKind = new("IKI4065", Severity.Error,
        "The figures of '{0}' are one figure, a series, or one for each item: exactly one of the three.",
        "Angka untuk '{0}' berupa satu angka, deretan angka, atau satu angka untuk setiap butir: tepat salah satunya.");
}
