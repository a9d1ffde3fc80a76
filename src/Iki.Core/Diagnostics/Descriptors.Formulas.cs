namespace Iki.Core.Diagnostics;

/// <summary>
/// Every kind of diagnostic, named as the method of <see cref="DiagnosticCollector"/> that reports it. This part: texts, names, kinds,
/// percentages and units, IKI1xxx to IKI3xxx.
/// </summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UnknownCharacter = new("IKI1001", Severity.Error,
        "The character {0} is not part of the formula language. Remove it.",
        "Karakter {0} bukan bagian dari bahasa rumus. Hapuslah.");

    public static readonly DiagnosticDescriptor TextTooLong = new("IKI1002", Severity.Error,
        "The formula has {0} characters; at most {1} are allowed.",
        "Rumus ini terdiri atas {0} karakter; paling banyak {1} karakter.");

    public static readonly DiagnosticDescriptor NestedTooDeep = new("IKI1003", Severity.Error,
        "Parentheses and calls are nested deeper than {0} levels.",
        "Tanda kurung dan fungsi bersarang lebih dari {0} tingkat.");

    public static readonly DiagnosticDescriptor TooManyOperands = new("IKI1004", Severity.Error,
        "The formula has more than {0} numbers, names and calls.",
        "Rumus ini memuat lebih dari {0} bilangan, nama, dan fungsi.");

    public static readonly DiagnosticDescriptor EmptyFormula = new("IKI1005", Severity.Error,
        "The formula is empty.",
        "Rumus kosong.");

    public static readonly DiagnosticDescriptor DecimalComma = new("IKI1006", Severity.Error,
        "A decimal point is written '.', and thousands have no separator: write {1} for {0}.",
        "Tanda desimal ditulis '.', dan ribuan tanpa pemisah: tulis {1}, bukan {0}.");

    public static readonly DiagnosticDescriptor NumberMalformed = new("IKI1007", Severity.Error,
        "'{0}' is not a number. A number has digits, and at most one '.' with digits on both sides; thousands have no separator.",
        "'{0}' bukan bilangan. Bilangan terdiri atas angka dan paling banyak satu '.' yang diapit angka; ribuan tanpa pemisah.");

    public static readonly DiagnosticDescriptor TooManyDigits = new("IKI1008", Severity.Error,
        "The number has {0} digits; at most {1} are allowed.",
        "Bilangan ini terdiri atas {0} digit; paling banyak {1} digit.");

    public static readonly DiagnosticDescriptor NumberWithExponent = new("IKI1009", Severity.Error,
        "'{0}' has an exponent. Write the number out in digits.",
        "'{0}' memakai eksponen. Tulis bilangan itu selengkapnya dengan angka.");

    public static readonly DiagnosticDescriptor ForeignDigits = new("IKI1010", Severity.Error,
        "'{0}' is not written with the digits 0 to 9.",
        "'{0}' tidak ditulis dengan angka 0 sampai 9.");

    public static readonly DiagnosticDescriptor TextLiteral = new("IKI1011", Severity.Error,
        "Texts are not part of the formula language. A name with spaces is written in brackets: [hari kerja].",
        "Teks bukan bagian dari bahasa rumus. Nama yang mengandung spasi ditulis dalam kurung siku: [hari kerja].");

    public static readonly DiagnosticDescriptor DateLiteral = new("IKI1012", Severity.Error,
        "Dates are not part of the formula language. A value that changes with time is a parameter.",
        "Tanggal bukan bagian dari bahasa rumus. Nilai yang berubah menurut waktu adalah parameter.");

    public static readonly DiagnosticDescriptor PowerSign = new("IKI1013", Severity.Error,
        "'**' is no operator here. A power is written with ^: a ^ 2.",
        "'**' bukan tanda hitung di sini. Pangkat ditulis dengan ^: a ^ 2.");

    public static readonly DiagnosticDescriptor BitwiseOperator = new("IKI1014", Severity.Error,
        "'{0}' is not part of the formula language. Conditions are joined with 'and' and 'or', and reversed with 'not'.",
        "'{0}' bukan bagian dari bahasa rumus. Syarat digabung dengan 'dan' dan 'atau', dan dibalik dengan 'bukan'.");

    public static readonly DiagnosticDescriptor ForeignOperator = new("IKI1015", Severity.Error,
        "'{0}' is not an operator of the formula language. Perhaps '{1}' is meant.",
        "'{0}' bukan operator bahasa rumus. Mungkin maksudnya '{1}'.");

    public static readonly DiagnosticDescriptor OperatorMissing = new("IKI1016", Severity.Error,
        "There is no operator between '{0}' and '{1}'. Write one, such as * to multiply. If it is one name, put it in brackets.",
        "Tidak ada operator antara '{0}' dan '{1}'. Tulislah, misalnya * untuk mengalikan. Bila itu satu nama, tulis dalam kurung siku.");

    public static readonly DiagnosticDescriptor LetterX = new("IKI1017", Severity.Error,
        "The letter '{0}' is not a multiplication sign. Write × or *.",
        "Huruf '{0}' bukan tanda kali. Tulis × atau *.");

    public static readonly DiagnosticDescriptor PercentIsNotModulo = new("IKI1018", Severity.Error,
        "'%' marks a percentage and is not the remainder operator. For the remainder write Mod(a, b).",
        "'%' menandai persentase, bukan sisa pembagian. Untuk sisa pembagian tulis Sisa(a, b).");

    public static readonly DiagnosticDescriptor ModuloWord = new("IKI1019", Severity.Error,
        "'{0}' is not an operator. For the remainder of a division write Mod(a, b).",
        "'{0}' bukan operator. Untuk sisa pembagian tulis Sisa(a, b).");

    public static readonly DiagnosticDescriptor OperandMissingAfter = new("IKI1020", Severity.Error,
        "A number, a name or a parenthesis is missing after '{0}'.",
        "Setelah '{0}' seharusnya ada bilangan, nama, atau tanda kurung.");

    public static readonly DiagnosticDescriptor OperandMissingBefore = new("IKI1021", Severity.Error,
        "A number, a name or a parenthesis is missing before '{0}'.",
        "Sebelum '{0}' seharusnya ada bilangan, nama, atau tanda kurung.");

    public static readonly DiagnosticDescriptor ParenthesisNotClosed = new("IKI1022", Severity.Error,
        "The parenthesis opened at '{0}' is not closed.",
        "Tanda kurung yang dibuka pada '{0}' tidak ditutup.");

    public static readonly DiagnosticDescriptor ParenthesisNotOpened = new("IKI1023", Severity.Error,
        "This closing parenthesis has no opening one.",
        "Tanda kurung tutup ini tidak punya pasangan.");

    public static readonly DiagnosticDescriptor BracketNotClosed = new("IKI1024", Severity.Error,
        "The bracket '[' is not closed with ']'.",
        "Kurung siku '[' tidak ditutup dengan ']'.");

    public static readonly DiagnosticDescriptor BracketsEmpty = new("IKI1025", Severity.Error,
        "There is no name in the brackets.",
        "Tidak ada nama di dalam kurung siku.");

    public static readonly DiagnosticDescriptor CharacterInBrackets = new("IKI1026", Severity.Error,
        "The character {0} cannot be part of a name.",
        "Karakter {0} tidak dapat menjadi bagian dari nama.");

    public static readonly DiagnosticDescriptor SigmaMisplaced = new("IKI1027", Severity.Error,
        "Σ can stand only before the name of a variable. For several values write Sum(a, b).",
        "Σ hanya ditulis di depan nama variabel. Untuk beberapa nilai tulis Jumlah(a, b).");

    public static readonly DiagnosticDescriptor SigmaBeforeParenthesis = new("IKI1028", Severity.Error,
        "Σ before a parenthesis would add up totals. Write Σ before each name instead, (Σ a × Σ b), or go through the figures one by one: SumOver(month, a × b).",
        "Σ di depan tanda kurung akan menjumlahkan nilai yang sudah berupa jumlah. Tulis Σ di depan setiap nama, (Σ a × Σ b), atau hitung angkanya satu per satu: JumlahPer(bulan, a × b).");

    public static readonly DiagnosticDescriptor StrayComma = new("IKI1029", Severity.Error,
        "A comma separates the arguments of a function, and there is no function here.",
        "Koma memisahkan argumen fungsi, padahal di sini tidak ada fungsi. Tanda desimal ditulis '.'.");

    public static readonly DiagnosticDescriptor ColonMissing = new("IKI1030", Severity.Error,
        "'?' needs a ':' behind it: condition ? value : other value.",
        "'?' memerlukan ':' sesudahnya: syarat ? nilai : nilai lain.");

    public static readonly DiagnosticDescriptor StrayColon = new("IKI1031", Severity.Error,
        "':' needs a '?' before it: condition ? value : other value. To divide write /.",
        "':' memerlukan '?' sebelumnya: syarat ? nilai : nilai lain. Untuk membagi tulis /.");

    public static readonly DiagnosticDescriptor ComparisonsChained = new("IKI1032", Severity.Error,
        "Comparisons cannot be chained. Join two of them with 'and': 1 < x and x < 3.",
        "Perbandingan tidak dapat berantai. Gabungkan dua perbandingan dengan 'dan': 1 < x dan x < 3.");

    public static readonly DiagnosticDescriptor ItemMissing = new("IKI1033", Severity.Error,
        "The name of an item is missing after the dot.",
        "Setelah titik seharusnya ada nama butir.");

    public static readonly DiagnosticDescriptor ItemOfItem = new("IKI1034", Severity.Error,
        "An item cannot have items: write variable.item. A dot inside a name needs brackets.",
        "Butir tidak dapat berisi butir lagi: tulis variabel.butir. Nama yang mengandung titik perlu kurung siku.");

    public static readonly DiagnosticDescriptor BracketedFunction = new("IKI1035", Severity.Error,
        "'{0}' is a name and not a function, because it stands in brackets. Remove the brackets, or write an operator.",
        "'{0}' adalah nama, bukan fungsi, karena ditulis dalam kurung siku. Hapus kurung sikunya, atau tulis operator.");

    public static readonly DiagnosticDescriptor SpaceBeforeArguments = new("IKI1036", Severity.Error,
        "If '{0}' is a function, write its '(' without a space before it; if it is a name, an operator is missing here.",
        "Bila '{0}' adalah fungsi, tulis '(' langsung setelahnya tanpa spasi; bila nama, di sini kurang operator.");

    public static readonly DiagnosticDescriptor PrefixPlus = new("IKI1037", Severity.Error,
        "There is no value before this '+'. Remove it.",
        "Di depan '+' ini tidak ada nilai. Hapuslah.");

    public static readonly DiagnosticDescriptor NotInsideComparison = new("IKI1038", Severity.Error,
        "Put '{0}' and the condition after it in parentheses: a = (not b).",
        "Beri tanda kurung pada '{0}' beserta syaratnya: a = (bukan b).");

    public static readonly DiagnosticDescriptor ParenthesesEmpty = new("IKI1039", Severity.Error,
        "There is nothing in the parentheses.",
        "Tidak ada apa pun di dalam tanda kurung.");

    public static readonly DiagnosticDescriptor ArgumentMissing = new("IKI1040", Severity.Error,
        "An argument is missing after this separator.",
        "Setelah pemisah ini seharusnya ada argumen.");

    public static readonly DiagnosticDescriptor StrayPercent = new("IKI1041", Severity.Error,
        "'%' follows a number: 100%. To make a ratio a percentage write * 100%.",
        "'%' ditulis setelah bilangan: 100%. Agar rasio menjadi persentase tulis * 100%.");

    public static readonly DiagnosticDescriptor RunNotRead = new("IKI1042", Severity.Error,
        "This part of the formula cannot be read.",
        "Bagian rumus ini tidak dapat dibaca.");

    public static readonly DiagnosticDescriptor NumberAmbiguous = new("IKI1044", Severity.Error,
        "'{0}' can be read in more than one way. Write the one you mean: {1}.",
        "'{0}' dapat dibaca dengan lebih dari satu cara. Tulis yang dimaksud: {1}.");

    public static readonly DiagnosticDescriptor NumberOfOtherNotation = new("IKI1045", Severity.Error,
        "This formula uses the number notation '{1}': {2:term}. Write {3} instead of {0}.",
        "Bilangan dalam rumus ini ditulis menurut '{1}': {2:term}. Tulis {3}, bukan {0}.");

    public static readonly DiagnosticDescriptor NumberNotOfNotation = new("IKI1046", Severity.Error,
        "'{0}' is not a number in the notation '{1}': {2:term}.",
        "'{0}' bukan bilangan menurut '{1}': {2:term}.");

    public static readonly DiagnosticDescriptor CommaBetweenArguments = new("IKI1047", Severity.Error,
        "In the number notation '{0}' only ';' separates arguments. Write {1}.",
        "Bila bilangan ditulis menurut '{0}', argumen hanya dipisahkan dengan ';'. Tulis {1}.");

    public static readonly DiagnosticDescriptor PrintTooLong = new("IKI1060", Severity.Error,
        "The printed text has {0} characters; at most {1} are read. Give the cell of the formula alone.",
        "Teks tercetak terdiri atas {0} karakter; paling banyak {1} karakter dibaca. Berikan sel rumusnya saja.");

    public static readonly DiagnosticDescriptor PrintWithoutFormula = new("IKI1061", Severity.Error,
        "No formula was found in the printed text: it names no figure, or it is broken in a way that cannot be read.",
        "Dalam teks tercetak tidak ditemukan rumus: tidak ada angka yang disebut, atau susunannya tidak terbaca.");

    public static readonly DiagnosticDescriptor NameOfSeveralWords = new("IKI1062", Severity.Error,
        "A name of several words stands in brackets: {0}. If they are several names, write an operator between them.",
        "Nama yang terdiri atas beberapa kata ditulis dalam kurung siku: {0}. Bila itu beberapa nama, tulis operator di antaranya.");

    public static readonly DiagnosticDescriptor SignOfPrint = new("IKI1063", Severity.Error,
        "'{0}' is a sign of print. The formula language writes {1}.",
        "'{0}' adalah tanda cetak. Dalam bahasa rumus ditulis {1}.");

    public static readonly DiagnosticDescriptor BracketedArithmetic = new("IKI1064", Severity.Error,
        "Square brackets hold the name of a figure, and '{0}' is arithmetic. Write parentheses: ({0}).",
        "Kurung siku memuat nama angka, sedangkan '{0}' adalah hitungan. Tulis dengan kurung biasa: ({0}).");

    public static readonly DiagnosticDescriptor LeadingEquals = new("IKI1065", Severity.Error,
        "A formula starts with '=' in a worksheet, and not here. Remove it.",
        "Rumus diawali '=' di lembar kerja, tetapi tidak di sini. Hapuslah.");

    public static readonly DiagnosticDescriptor CellReference = new("IKI1066", Severity.Error,
        "Cells of a worksheet are not known here: {0}. Write the name of the figure that the cell holds.",
        "Sel lembar kerja tidak dikenal di sini: {0}. Tulis nama angka yang ada di sel itu.");

    public static readonly DiagnosticDescriptor UnknownName = new("IKI2001", Severity.Error,
        "'{0}' is not declared.⟨ Did you mean '{1}'?⟩",
        "'{0}' belum didefinisikan.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor UnknownFunction = new("IKI2002", Severity.Error,
        "There is no function '{0}'.⟨ Did you mean '{1}'?⟩",
        "Tidak ada fungsi '{0}'.⟨ Mungkin maksudnya '{1}'?⟩");

    public static readonly DiagnosticDescriptor WrongArgumentCount = new("IKI2003", Severity.Error,
        "Write {0}({1:term}). The number of arguments here is {2}.",
        "Tulis {0}({1:term}). Banyaknya argumen di sini {2}.");

    public static readonly DiagnosticDescriptor UnknownItem = new("IKI2004", Severity.Error,
        "'{1}' has no item '{0}'.⟨ Did you mean '{2}'?⟩",
        "'{1}' tidak memiliki butir '{0}'.⟨ Mungkin maksudnya '{2}'?⟩");

    public static readonly DiagnosticDescriptor NoItems = new("IKI2005", Severity.Error,
        "'{0}' has no items.",
        "'{0}' tidak memiliki butir.");

    public static readonly DiagnosticDescriptor VariableWanted = new("IKI2006", Severity.Error,
        "{0} takes one variable; '{1}' is not a variable.",
        "{0} memerlukan satu variabel; '{1}' bukan variabel.");

    public static readonly DiagnosticDescriptor WholeNumberWanted = new("IKI2007", Severity.Error,
        "This argument of {0} must be a whole number from {1} to {2}, written out in digits.",
        "Argumen {0} ini harus bilangan bulat dari {1} sampai {2} yang ditulis langsung dengan angka.");

    public static readonly DiagnosticDescriptor NumberWanted = new("IKI3001", Severity.Error,
        "A number is needed here, but '{0}' is a condition.",
        "Di sini diperlukan bilangan, sedangkan '{0}' adalah syarat.");

    public static readonly DiagnosticDescriptor ConditionWanted = new("IKI3002", Severity.Error,
        "A condition is needed here, but '{0}' is a number. Compare it with something: {0} > 0.",
        "Di sini diperlukan syarat, sedangkan '{0}' adalah bilangan. Bandingkan dengan sesuatu: {0} > 0.");

    public static readonly DiagnosticDescriptor BranchesDiffer = new("IKI3003", Severity.Error,
        "One of the branches '{0}' and '{1}' is a number and the other a condition.",
        "Dari kedua cabang, '{0}' dan '{1}', yang satu bilangan dan yang lain syarat.");

    public static readonly DiagnosticDescriptor PlainLiteralBesidePercentage = new("IKI3004", Severity.Error,
        "'{0}' is a plain number beside a percentage. Write {0}% if you mean percent points.",
        "'{0}' adalah bilangan biasa di samping persentase. Tulis {0}% bila yang dimaksud poin persen.");

    public static readonly DiagnosticDescriptor PlainBesidePercentage = new("IKI3005", Severity.Error,
        "'{0}' is a plain number and '{1}' is a percentage. Make the first a percentage with * 100%, or the second a number with / 100%.",
        "'{0}' adalah bilangan biasa dan '{1}' persentase. Jadikan yang pertama persentase dengan * 100%, atau yang kedua bilangan dengan / 100%.");

    public static readonly DiagnosticDescriptor PercentageWanted = new("IKI3006", Severity.Error,
        "The result must be a percentage, but the formula gives a plain number. Write {0}",
        "Hasilnya harus persentase, sedangkan rumus ini menghasilkan bilangan biasa. Tulis {0}");

    public static readonly DiagnosticDescriptor PercentageForOtherUnit = new("IKI3007", Severity.Error,
        "The formula gives a percentage, but the unit of the result is '{0}'. Change the unit to '%' or '‰', or divide by 100%.",
        "Rumus ini menghasilkan persentase, sedangkan satuan hasilnya '{0}'. Ubah satuan menjadi '%' atau '‰', atau bagi dengan 100%.");

    public static readonly DiagnosticDescriptor PercentageOfUnitless = new("IKI3008", Severity.Warning,
        "'{0}' is a percentage and '{1}' has no unit, so the product is a percentage. For a share of a number, write {0} / 100% * {1}",
        "'{0}' adalah persentase dan '{1}' tidak bersatuan, sehingga hasil kalinya persentase. Bila yang dimaksud bagian dari suatu bilangan, tulis {0} / 100% * {1}");

    public static readonly DiagnosticDescriptor AcceptedAsPercentPoints = new("IKI3009", Severity.Information,
        "The formula multiplies by {0}, so its value is read in {1}. Write '* {0}{1}' to make this explicit.",
        "Rumus ini mengalikan dengan {0}, sehingga hasilnya dibaca dalam {1}. Tulis '* {0}{1}' agar jelas.");

    public static readonly DiagnosticDescriptor ResultIsNoNumber = new("IKI3010", Severity.Error,
        "The result must be a number, but the formula gives a condition.",
        "Hasilnya harus bilangan, sedangkan rumus ini menghasilkan syarat.");

    public static readonly DiagnosticDescriptor ResultIsNoCondition = new("IKI3011", Severity.Error,
        "The result must be a condition, but the formula gives a number.",
        "Hasilnya harus syarat, sedangkan rumus ini menghasilkan bilangan.");

    public static readonly DiagnosticDescriptor SumOfOtherAggregate = new("IKI3012", Severity.Error,
        "The figures of '{0}' are not added up: its aggregate over time is '{1}'. For its total write {2}",
        "Angka '{0}' tidak dijumlahkan: agregasinya menurut waktu adalah '{1}'. Untuk totalnya tulis {2}");

    public static readonly DiagnosticDescriptor UnitsClash = new("IKI3013", Severity.Warning,
        "The units differ: '{0}' is in '{1}' and '{2}' in '{3}'.",
        "Satuannya berbeda: '{0}' dalam '{1}' dan '{2}' dalam '{3}'.");

    public static readonly DiagnosticDescriptor ResultUnitDiffers = new("IKI3014", Severity.Warning,
        "The formula gives the unit '{0}', but the unit of the result is '{1}'.",
        "Rumus ini menghasilkan satuan '{0}', sedangkan satuan hasilnya '{1}'.");

    public static readonly DiagnosticDescriptor PlainNumberWanted = new("IKI3015", Severity.Error,
        "{0} takes plain numbers, but '{1}' is a percentage. Make it a number with / 100%.",
        "{0} memerlukan bilangan biasa, sedangkan '{1}' persentase. Jadikan bilangan dengan / 100%.");

    public static readonly DiagnosticDescriptor WholeWanted = new("IKI3016", Severity.Error,
        "The result must be a percentage, but the formula does not divide. Divide it by the whole and write * {0}",
        "Hasilnya harus persentase, sedangkan rumus ini tidak membagi. Bagi dengan keseluruhannya, lalu tulis * {0}");

    public static readonly DiagnosticDescriptor BoundsInWrongOrder = new("IKI3017", Severity.Error,
        "The lower bound {0} is above the upper bound {1}. Write the smaller one first: {2}",
        "Batas bawah {0} lebih besar dari batas atas {1}. Tulis yang lebih kecil lebih dahulu: {2}");

    public static readonly DiagnosticDescriptor RateWithoutFactor = new("IKI3018", Severity.Warning,
        "The unit '{0}' counts per {1:number}, but the formula does not multiply by {1}. Write {2}",
        "Satuan '{0}' dihitung per {1:number}, sedangkan rumus ini tidak mengalikan dengan {1}. Tulis {2}");
}
