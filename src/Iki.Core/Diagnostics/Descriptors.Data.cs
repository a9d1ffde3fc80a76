namespace Iki.Core.Diagnostics;

/// <content>Figures and evaluation: IKI5001 to IKI5199.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor FigureUnreadable = new("IKI5001", Severity.Error,
        "'{0}' is not a number. A figure has digits, at most one decimal sign, and separators only between whole groups of three digits.",
        "'{0}' bukan bilangan. Angka terdiri atas digit, paling banyak satu tanda desimal, dan pemisah ribuan hanya di antara kelompok tiga digit.");

    public static readonly DiagnosticDescriptor FigureTooLong = new("IKI5002", Severity.Error,
        "The figure {0} has more than {1} digits. It is refused rather than rounded.",
        "Angka {0} lebih dari {1} digit. Angka itu ditolak, bukan dibulatkan.");

    public static readonly DiagnosticDescriptor RatioForPercentage = new("IKI5003", Severity.Warning,
        "'{0}' is a percentage and is given as {1}. Percentages are given in percent points: write {2} if that is what you mean.",
        "'{0}' adalah persentase dan diisi {1}. Persentase diisi dalam poin persen: tulis {2} bila itu maksudnya.");

    public static readonly DiagnosticDescriptor UnknownVariable = new("IKI5004", Severity.Error,
        "The catalog has no variable '{0}'.⟨ Did you mean '{1}'?⟩",
        "Katalog tidak mempunyai variabel '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor UnknownItemOfData = new("IKI5005", Severity.Error,
        "'{1}' has no item '{0}'.⟨ Did you mean '{2}'?⟩",
        "'{1}' tidak mempunyai butir '{0}'.⟨ Mungkin maksudnya '{2}'?⟩");

    public static readonly DiagnosticDescriptor ItemsExpected = new("IKI5006", Severity.Error,
        "'{0}' consists of items. Give a figure for each: {1}.",
        "'{0}' terdiri atas butir. Isi angka untuk setiap butir: {1}.");

    public static readonly DiagnosticDescriptor ItemsNotDeclared = new("IKI5007", Severity.Error,
        "'{0}' has no items; it takes one figure.",
        "'{0}' tidak mempunyai butir; isi satu angka.");

    public static readonly DiagnosticDescriptor UnknownOffice = new("IKI5008", Severity.Error,
        "The catalog has no office '{0}'.⟨ Did you mean '{1}'?⟩",
        "Katalog tidak mempunyai unit kerja '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor OfficeOfSeveral = new("IKI5053", Severity.Error,
        "Several offices are called '{0}': {1}. Name the one that is meant by its path or its code.",
        "Ada beberapa unit kerja bernama '{0}': {1}. Sebut yang dimaksud dengan jalur atau kodenya.");

    public static readonly DiagnosticDescriptor UnknownField = new("IKI5045", Severity.Error,
        "The form has no field '{0}'.⟨ Did you mean '{1}'?⟩",
        "Formulir tidak mempunyai isian '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor UnknownPositionAsked = new("IKI5046", Severity.Error,
        "The catalog has no position '{0}'.⟨ Did you mean '{1}'?⟩",
        "Katalog tidak mempunyai jabatan '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor UnknownIndicatorAsked = new("IKI5047", Severity.Error,
        "The catalog has no indicator '{0}'.⟨ Did you mean '{1}'?⟩",
        "Katalog tidak mempunyai indikator '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor DataOfOtherVersion = new("IKI5048", Severity.Information,
        "The figures were read for another version of the catalog '{0}', and were checked anew for this one.",
        "Angka dibaca untuk versi lain dari katalog '{0}', dan telah diperiksa ulang untuk versi ini.");

    public static readonly DiagnosticDescriptor FiguresLeftOut = new("IKI5049", Severity.Warning,
        "Figures that were left out when the data were read, because the catalog of that time had no place for them: {0}. Read the data again, for this catalog.",
        "Angka yang tidak diterima ketika data dibaca, karena tidak ada tempatnya dalam katalog waktu itu: {0}. Baca ulang datanya untuk katalog ini.");

    public static readonly DiagnosticDescriptor UnknownParameter = new("IKI5050", Severity.Error,
        "The catalog has no parameter '{0}'.⟨ Did you mean '{1}'?⟩",
        "Katalog tidak mempunyai parameter '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor NoSuchObjective = new("IKI5051", Severity.Error,
        "The position '{0}' has no objective {1}. It has {2}, counted from 0.",
        "Jabatan '{0}' tidak mempunyai sasaran nomor {1}. Banyaknya sasaran: {2}, dihitung mulai dari 0.");

    public static readonly DiagnosticDescriptor NoSuchPlace = new("IKI5052", Severity.Error,
        "An indicator cannot come to place {2} of objective {1} of the position '{0}', which has {3} indicators. Places are counted from 0; leave the place out to add the indicator at the end.",
        "Indikator tidak dapat ditempatkan pada urutan {2} dalam sasaran {1} jabatan '{0}' yang mempunyai {3} indikator. Urutan dihitung mulai dari 0; kosongkan urutannya untuk menambahkan indikator di akhir.");

    public static readonly DiagnosticDescriptor FigureNotWhole = new("IKI5009", Severity.Error,
        "'{0}' takes only whole numbers, and {1} is not a whole number.",
        "'{0}' hanya menerima bilangan bulat, sedangkan {1} bukan bilangan bulat.");

    public static readonly DiagnosticDescriptor FigureTooSmall = new("IKI5010", Severity.Error,
        "The figure {1} of '{0}' is below {2}, the smallest allowed.",
        "Angka {1} untuk '{0}' kurang dari {2}, batas terkecilnya.");

    public static readonly DiagnosticDescriptor FigureTooLarge = new("IKI5011", Severity.Error,
        "The figure {1} of '{0}' is above {2}, the largest allowed.",
        "Angka {1} untuk '{0}' lebih dari {2}, batas terbesarnya.");

    public static readonly DiagnosticDescriptor GivenTwice = new("IKI5012", Severity.Warning,
        "The same figure is given twice: {0}. The second one is not used.",
        "Angka yang sama diisi dua kali: {0}. Yang kedua tidak dipakai.");

    public static readonly DiagnosticDescriptor GivenDifferently = new("IKI5013", Severity.Error,
        "Two different figures are given for {0}. Neither is used.",
        "Ada dua angka berbeda untuk {0}. Keduanya tidak dipakai.");

    public static readonly DiagnosticDescriptor FinerAndWider = new("IKI5014", Severity.Error,
        "A figure is given for {0} and another for {1}, which contains it. Give only one of them.",
        "Ada angka untuk {0} dan angka lain untuk {1} yang mencakupnya. Isi salah satu saja.");

    public static readonly DiagnosticDescriptor ListDoesNotFit = new("IKI5015", Severity.Error,
        "A list of {0} figures does not divide {1} into months, quarters or semesters.",
        "Daftar {0} angka tidak membagi {1} menjadi bulan, triwulan, atau semester.");

    public static readonly DiagnosticDescriptor OtherCatalog = new("IKI5016", Severity.Error,
        "The data are for the catalog '{0}', but this catalog is '{1}'.",
        "Data ini untuk katalog '{0}', sedangkan katalog ini '{1}'.");

    public static readonly DiagnosticDescriptor ValueOrTextWanted = new("IKI5017", Severity.Error,
        "An observation needs a 'value' or a 'text', but not both.",
        "Setiap data harus berisi 'value' atau 'text', tidak keduanya.");

    public static readonly DiagnosticDescriptor FileSaysOtherPeriod = new("IKI5018", Severity.Warning,
        "This file is for {0}, but the first file is for {1}. That period is evaluated unless another one is requested.",
        "Berkas ini untuk {0}, sedangkan berkas pertama untuk {1}. Periode itulah yang dihitung kecuali diminta periode lain.");

    public static readonly DiagnosticDescriptor ReportedLate = new("IKI5019", Severity.Information,
        "{0}: reported in {1}, after its own period.",
        "{0}: dilaporkan dalam {1}, sesudah periodenya sendiri.");

    public static readonly DiagnosticDescriptor RowWithoutVariable = new("IKI5020", Severity.Error,
        "The row names no variable.",
        "Baris ini tidak menyebut variabel.");

    public static readonly DiagnosticDescriptor RowPeriodUnreadable = new("IKI5021", Severity.Error,
        "'{0}' is not a period. Write a period as 2018, 2018-S1, 2018-Q3 or 2018-03.",
        "'{0}' bukan periode. Penulisannya 2018, 2018-S1, 2018-Q3, atau 2018-03.");

    public static readonly DiagnosticDescriptor PeriodWanted = new("IKI5022", Severity.Error,
        "Rows of figures do not say which period to evaluate. Specify the period.",
        "Baris-baris angka tidak menyebut periode yang dihitung. Sebutkan periodenya.");

    public static readonly DiagnosticDescriptor UnknownColumn = new("IKI5023", Severity.Error,
        "'{0}' is not a column of a table of figures. The columns are {1}.",
        "'{0}' bukan kolom tabel angka. Kolomnya: {1}.");

    public static readonly DiagnosticDescriptor ColumnWanted = new("IKI5024", Severity.Error,
        "The header has no column '{0}'. The columns are {1}.",
        "Baris judul tidak memuat kolom '{0}'. Kolomnya: {1}.");

    public static readonly DiagnosticDescriptor ColumnTwice = new("IKI5025", Severity.Error,
        "The header names the column '{0}' twice.",
        "Baris judul menyebut kolom '{0}' dua kali.");

    public static readonly DiagnosticDescriptor CellsDoNotFit = new("IKI5026", Severity.Error,
        "The row has {0} cells, but the header has {1}.",
        "Baris ini berisi {0} sel, sedangkan baris judul {1}.");

    public static readonly DiagnosticDescriptor RowUnreadable = new("IKI5027", Severity.Error,
        "The row is not CSV: a quotation mark is misplaced or has no partner.",
        "Baris ini bukan CSV: ada tanda kutip yang salah tempat atau tidak berpasangan.");

    public static readonly DiagnosticDescriptor FigureAmbiguous = new("IKI5028", Severity.Error,
        "'{0}' can be read in more than one way: {1}. Write the one you mean, or set 'numbers' to the notation used here, 'id' or 'en'.",
        "'{0}' dapat dibaca dengan lebih dari satu cara: {1}. Tulis yang dimaksud, atau isi 'numbers' dengan cara penulisan yang dipakai di sini: 'id' atau 'en'.");

    public static readonly DiagnosticDescriptor FigureOfOtherNotation = new("IKI5029", Severity.Error,
        "The numbers here use the notation '{1}': {2:term}. Write {3} instead of {0}.",
        "Bilangan di sini ditulis menurut '{1}': {2:term}. Tulis {3}, bukan {0}.");

    public static readonly DiagnosticDescriptor NotationsMixed = new("IKI5030", Severity.Warning,
        "Numbers are written in two notations here: {0}⟨ in line {1}⟩ and {2}⟨ in line {3}⟩. Check that each is what was meant.",
        "Bilangan di sini ditulis dengan dua cara: {0}⟨ pada baris {1}⟩ dan {2}⟨ pada baris {3}⟩. Pastikan masing-masing sesuai maksudnya.");

    public static readonly DiagnosticDescriptor FigureLikeThousands = new("IKI5031", Severity.Warning,
        "'{0}' is in {1} and is given as {2}, which JSON reads as {3}. If you mean {4}, write {4}.",
        "'{0}' bersatuan {1} dan diisi {2}, yang dalam JSON berarti {3}. Bila maksudnya {4}, tulis {4}.");

    public static readonly DiagnosticDescriptor FigureCutShort = new("IKI5032", Severity.Warning,
        "'{0}' is given as {1}, the way a spreadsheet shows a number that is too long for its cell. Digits may have been lost: write the number in full.",
        "'{0}' diisi {1}, seperti lembar kerja menampilkan bilangan yang terlalu panjang untuk selnya. Sebagian digit mungkin hilang: tulis selengkapnya.");

    public static readonly DiagnosticDescriptor CellWithoutColumn = new("IKI5035", Severity.Error,
        "'{0}' is in a column that the header does not name.",
        "'{0}' berada di kolom yang tidak diberi nama pada baris judul.");

    public static readonly DiagnosticDescriptor LinesSwallowed = new("IKI5036", Severity.Error,
        "There is one quotation mark too few or too many: lines {0} to {1} were read as one row. None of them is used.",
        "Ada tanda kutip yang kurang atau berlebih: baris {0} sampai {1} terbaca sebagai satu baris. Semuanya tidak dipakai.");

    public static readonly DiagnosticDescriptor RowsInsideCell = new("IKI5037", Severity.Warning,
        "A cell in quotation marks continues to line {0}, and some of its lines look like rows: {1}. If they are rows, there is one quotation mark too few or too many.",
        "Satu sel dalam tanda kutip berlanjut sampai baris {0}, dan di dalamnya ada baris yang tampak seperti baris tabel: {1}. Bila benar demikian, ada tanda kutip yang kurang atau berlebih.");

    public static readonly DiagnosticDescriptor RowTooLong = new("IKI5038", Severity.Error,
        "The line has more than {0} bytes. It is skipped, and the rest of the file is read.",
        "Baris ini lebih dari {0} byte. Baris ini tidak dipakai, dan sisanya tetap dibaca.");

    public static readonly DiagnosticDescriptor LineWithoutEnd = new("IKI5039", Severity.Error,
        "No line ends within {0} bytes. The rest of the file is not read.",
        "Tidak ada akhir baris dalam {0} byte. Sisa berkas tidak dibaca.");

    public static readonly DiagnosticDescriptor RowsCounted = new("IKI5040", Severity.Information,
        "Rows read: {0}; used: {1}; blank: {2}; refused: {3}.",
        "Baris dibaca: {0}; dipakai: {1}; kosong: {2}; ditolak: {3}.");

    public static readonly DiagnosticDescriptor RowsCountedOfScope = new("IKI5066", Severity.Information,
        "Rows read: {0}; used: {1}; blank: {2}; refused: {3}; not needed for what is asked: {4}.",
        "Baris dibaca: {0}; dipakai: {1}; kosong: {2}; ditolak: {3}; tidak diperlukan untuk yang diminta: {4}.");

    public static readonly DiagnosticDescriptor InputMissing = new("IKI5101", Severity.Error,
        "No figure is given for {0:inputs}.",
        "Belum ada angka untuk {0:inputs}.");

    public static readonly DiagnosticDescriptor DivisorIsZero = new("IKI5102", Severity.Error,
        "'{0}' is 0, so it cannot be used as a divisor.",
        "'{0}' bernilai 0, sehingga tidak dapat menjadi pembagi.");

    public static readonly DiagnosticDescriptor ValueTooLarge = new("IKI5103", Severity.Error,
        "The value has too many digits: more than 28 before and after the point together, or more than 65,536 bits during the calculation.",
        "Nilainya terlalu panjang: lebih dari 28 digit sebelum dan sesudah koma, atau lebih dari 65.536 bit di tengah perhitungan.");

    public static readonly DiagnosticDescriptor FigureWithoutPair = new("IKI5104", Severity.Error,
        "'{0}' has a figure for {1}, but '{2}' does not.",
        "'{0}' mempunyai angka untuk {1}, sedangkan '{2}' tidak.");

    public static readonly DiagnosticDescriptor ParameterPer = new("IKI5105", Severity.Error,
        "The parameter '{0}' is a figure per {1:term} and does not apply to {2}.",
        "Parameter '{0}' adalah angka per {1:term} dan tidak berlaku untuk {2}.");

    public static readonly DiagnosticDescriptor ParameterNotInForce = new("IKI5106", Severity.Error,
        "The parameter '{0}' has no value in force on the last day of {1}.",
        "Parameter '{0}' tidak mempunyai nilai yang berlaku pada hari terakhir {1}.");

    public static readonly DiagnosticDescriptor ParameterChanges = new("IKI5107", Severity.Warning,
        "The parameter '{0}' changes within {1}; the value on the last day is used.",
        "Parameter '{0}' berubah dalam {1}; yang dipakai nilai pada hari terakhirnya.");

    public static readonly DiagnosticDescriptor WiderThanAsked = new("IKI5108", Severity.Error,
        "'{0}' is given for {1}, which is longer than the requested period and cannot be split.",
        "'{0}' diisi untuk {1}, yang lebih panjang dari periode yang diminta dan tidak dapat dipecah.");

    public static readonly DiagnosticDescriptor NotApplicableByPolicy = new("IKI5109", Severity.Information,
        "The indicator does not apply: its definition says so for a division by zero.",
        "Indikator ini tidak berlaku, sesuai definisinya bila pembaginya nol.");

    public static readonly DiagnosticDescriptor ValueByPolicy = new("IKI5110", Severity.Information,
        "'{0}' is 0; the definition gives the value for this case.",
        "'{0}' bernilai 0; nilainya diambil dari definisi untuk keadaan ini.");

    public static readonly DiagnosticDescriptor ExampleFails = new("IKI5111", Severity.Error,
        "The example expects {0}, but the formula gives {1:term}.",
        "Contoh ini mengharapkan {0}, sedangkan rumusnya menghasilkan {1:term}.");

    public static readonly DiagnosticDescriptor OfficesDifferInPeriod = new("IKI5112", Severity.Error,
        "'{0}' is given for {1} by one office and for {2} by another, and the two cannot be combined.",
        "'{0}' diisi untuk {1} oleh satu unit kerja dan untuk {2} oleh unit kerja lain, sehingga tidak dapat digabung.");

    public static readonly DiagnosticDescriptor HostGaveNothing = new("IKI5113", Severity.Information,
        "The function {0} has no result for these arguments.",
        "Fungsi {0} tidak mempunyai hasil untuk argumen ini.");

    public static readonly DiagnosticDescriptor UsesNotApplicable = new("IKI5114", Severity.Information,
        "The formula uses an indicator that does not apply.",
        "Rumus ini memakai indikator yang tidak berlaku.");

    public static readonly DiagnosticDescriptor RuleBroken = new("IKI5115", Severity.Error,
        "{0} The data do not meet the rule {1}  [{2}]",
        "{0} Data tidak memenuhi aturan {1}  [{2}]");

    public static readonly DiagnosticDescriptor RuleDoubtful = new("IKI5116", Severity.Warning,
        "{0} The data do not meet the rule {1}  [{2}]",
        "{0} Data tidak memenuhi aturan {1}  [{2}]");

    public static readonly DiagnosticDescriptor ObservationsAbsent = new("IKI5117", Severity.Warning,
        "Missing figures of '{0}' ({1} in all): {2}.",
        "Data '{0}' belum dilaporkan ({1}): {2}.");

    public static readonly DiagnosticDescriptor CountedAsZero = new("IKI5118", Severity.Information,
        "Missing figures of '{0}' counted as 0, as its definition says: {1}.",
        "Data '{0}' yang belum dilaporkan dihitung 0, sesuai definisinya: {1}.");

    public static readonly DiagnosticDescriptor LeftOut = new("IKI5119", Severity.Information,
        "Missing figures of '{0}' left out, as its definition says ({1} in all): {2}.",
        "Data '{0}' yang belum dilaporkan tidak diikutkan, sesuai definisinya ({1}): {2}.");

    public static readonly DiagnosticDescriptor RestsOnDraft = new("IKI5140", Severity.Information,
        "The formula was drafted by a program, and nobody has confirmed it: compare it with the print, and change the 'status' of its reading.",
        "Rumus ini disusun oleh program dan belum dikonfirmasi: bandingkan dengan rumus tercetak, lalu ubah 'status' penafsirannya.");

    public static readonly DiagnosticDescriptor CatalogNotInForce = new("IKI5120", Severity.Warning,
        "The catalog '{0}' is not in force on the last day of {1}.",
        "Katalog '{0}' tidak berlaku pada hari terakhir {1}.");

    public static readonly DiagnosticDescriptor OutsideLegend = new("IKI5129", Severity.Warning,
        "The value of '{0}', {1}, lies outside its legend, which goes from {2:term} to {3:term}, and no word stands beside it.",
        "Nilai '{0}', yaitu {1}, berada di luar legendanya, yaitu {2:term} sampai {3:term}, sehingga tidak ada sebutannya.");

    public static readonly DiagnosticDescriptor RuleNotChecked = new("IKI5131", Severity.Warning,
        "The rule {0} has no outcome, so it is not known whether the data meet it. {1:term}  [{2}]",
        "Aturan {0} tidak memberi hasil, sehingga belum diketahui apakah data memenuhinya. {1:term}  [{2}]");

    public static readonly DiagnosticDescriptor FigureComputedInBinary = new("IKI5058", Severity.Error,
        "{0} is a floating-point number that takes more than {1} digits, so it was computed and is only near the figure that was meant. Round it in the query, or store figures as decimal numbers, whole numbers or texts.",
        "{0} adalah bilangan floating-point yang memerlukan lebih dari {1} angka, jadi merupakan hasil hitungan dan hanya mendekati angka yang dimaksud. Bulatkan dalam kueri, atau simpan angka sebagai bilangan desimal, bilangan bulat, atau teks.");

    public static readonly DiagnosticDescriptor ColumnInBinary = new("IKI5059", Severity.Warning,
        "The column '{0}' holds floating-point numbers. Each is taken by its decimal digits, which are as written up to {1} of them. Store figures as decimal numbers, whole numbers or texts, which are always exact.",
        "Kolom '{0}' berisi bilangan floating-point. Masing-masing dibaca menurut angka desimalnya, yang sama dengan yang ditulis sampai {1} angka. Simpan angka sebagai bilangan desimal, bilangan bulat, atau teks, yang selalu tepat.");
}
