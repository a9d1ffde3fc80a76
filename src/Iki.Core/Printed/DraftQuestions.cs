namespace Iki.Core.Printed;

/// <summary>What the reader asks: one method for each question, worded in both languages.</summary>
internal static class DraftQuestions
{
    public static DraftQuestion Of(Doubt doubt) => doubt.Kind switch
    {
        DoubtKind.FractionBar => Value(
            $"How much of '{doubt.Text}' stands above the fraction bar, and how much below it, is not printed. Is it as this draft has it? Another draft divides otherwise.",
            $"Bagian mana dari '{doubt.Text}' yang berada di atas dan di bawah garis pecahan tidak tercetak. Apakah seperti pada rancangan ini? Rancangan lain membaginya dengan cara lain."),
        DoubtKind.LostBar => Guess(
            $"No fraction bar is printed. '{doubt.Text}' is read as what is divided by. Is that so?",
            $"Garis pecahan tidak tercetak. '{doubt.Text}' dibaca sebagai pembagi. Benarkah demikian?"),
        DoubtKind.TightSlash => Value(
            $"Does the slash in '{doubt.Text}' divide, or is it part of a name? Another draft reads it the other way.",
            $"Apakah garis miring pada '{doubt.Text}' berarti dibagi, atau bagian dari nama? Rancangan lain membacanya dengan cara lain."),
        DoubtKind.DividingWord => Value(
            $"Does '{doubt.Text}' mean 'divided by' here, or is it part of a name? Another draft reads it the other way.",
            $"Apakah '{doubt.Text}' di sini berarti 'dibagi', atau bagian dari nama? Rancangan lain membacanya dengan cara lain."),
        DoubtKind.Rate => Value(
            "'per' and a number are read as a rate: the figures divided, times that number. Or is the figure the rate already, as another draft has it?",
            "'per' dan bilangannya dibaca sebagai angka per sekian: dibagi, lalu dikali bilangan itu. Atau angkanya sudah per sekian, seperti pada rancangan lain?"),
        DoubtKind.Aside => Value(
            $"'{doubt.Text}': does the parenthesis explain the words before it, or is it what is computed? Another draft reads it the other way.",
            $"'{doubt.Text}': apakah isi kurung menjelaskan kata di depannya, atau justru yang dihitung? Rancangan lain membacanya dengan cara lain."),
        _ => Value(
            $"Is the product with '{doubt.Text}' added up row by row, or are totals multiplied? Another draft reads it the other way.",
            $"Apakah perkalian dengan '{doubt.Text}' dijumlahkan baris demi baris, atau totalnya yang dikalikan? Rancangan lain membacanya dengan cara lain."),
    };

    public static DraftQuestion SymbolsUnexplained(string symbols) => Meaning(
        $"What does each of these stand for: {symbols}? The print does not say it here.",
        $"Apa arti tiap lambang ini: {symbols}? Di sini tidak dijelaskan.");

    public static DraftQuestion HundredIsPercent() => Value(
        "'× 100' is printed without a percent sign. Is the result a percentage? If it is points or 'per 100', take the draft with '* 100' (or the other way round).",
        "'× 100' tercetak tanpa tanda persen. Apakah hasilnya persentase? Bila berupa poin atau 'per 100', ambil rancangan dengan '* 100' (atau sebaliknya).");

    public static DraftQuestion HundredMissing() => Value(
        "The print divides and does not multiply by 100 %. Is the result a percentage? Then take the draft with '* 100%'.",
        "Rumus tercetak membagi tanpa dikali 100%. Apakah hasilnya persentase? Bila ya, ambil rancangan dengan '* 100%'.");

    public static DraftQuestion HundredAdded() => Value(
        "It is called a percentage, and '× 100 %' is not printed. It was added. Is that right?",
        "Namanya persentase, tetapi '× 100%' tidak tercetak. Bagian itu ditambahkan. Benarkah?");

    public static DraftQuestion ScaleOfOtherUnit(string factor, string unit) => Guess(
        $"The print multiplies by {factor}, and the unit is '{unit}'. Which of the two is right?",
        $"Rumus tercetak mengalikan dengan {factor}, sedangkan satuannya '{unit}'. Mana yang benar?");

    public static DraftQuestion FactorAdded(string factor) => Value(
        $"The unit counts per so many, and '× {factor}' is not printed. It was added. Is that right?",
        $"Satuannya per sekian, tetapi '× {factor}' tidak tercetak. Bagian itu ditambahkan. Benarkah?");

    public static DraftQuestion FactorMissing() => Value(
        "The print divides, and does not multiply by what the unit counts per. Are the figures divided as they are?",
        "Rumus tercetak membagi tanpa mengalikan dengan bilangan pada satuannya. Apakah angkanya memang dibagi begitu saja?");

    public static DraftQuestion ListIsWhole(int count) => Value(
        $"It is called a percentage, and the print names only a count. It was divided by the {count} items that the list names. Is that the whole?",
        $"Namanya persentase, tetapi yang tercetak hanya jumlah. Jumlah itu dibagi {count} butir yang disebut daftarnya. Benarkah itu keseluruhannya?");

    public static DraftQuestion BarAssumed() => Guess(
        "No fraction bar is printed between the two quantities. They were read as one divided by the other. Is that so?",
        "Di antara kedua besaran tidak tercetak garis pecahan. Keduanya dibaca sebagai pecahan. Benarkah demikian?");

    public static DraftQuestion Target(string figure) => Meaning(
        $"'{figure}' was taken for a target and left out of the formula. Is it the target?",
        $"'{figure}' dianggap target dan tidak dimasukkan ke rumus. Benarkah itu target?");

    public static DraftQuestion OnlyTarget(string figure) => Guess(
        $"The cell prints only '{figure}', which looks like a target. What is measured?",
        $"Sel hanya memuat '{figure}', yang tampaknya target. Apa yang diukur?");

    public static DraftQuestion LessIsBetter() => Meaning(
        "The print says that it is to become less. Is less better (polarity lowerIsBetter)?",
        "Tercetak bahwa angkanya harus berkurang. Apakah semakin kecil semakin baik (polaritas lowerIsBetter)?");

    public static DraftQuestion AsideFigure(string phrase, string aside) => Value(
        $"'({aside})' behind '{phrase}' was left out of the formula. Is it a value of the parameter '{phrase}', a result, or a target?",
        $"'({aside})' setelah '{phrase}' tidak dimasukkan ke rumus. Apakah itu nilai parameter '{phrase}', hasil, atau target?");

    public static DraftQuestion WeightInAside(string weight) => Value(
        $"'{weight}' in parentheses was read as the weight of the figure before it. Is it?",
        $"'{weight}' dalam kurung dibaca sebagai bobot angka di depannya. Benarkah?");

    public static DraftQuestion Dates(string phrase) => Guess(
        $"'{phrase}' is a date, and formulas compute numbers. Which count of days is meant?",
        $"'{phrase}' adalah tanggal, sedangkan rumus menghitung bilangan. Jumlah hari apa yang dimaksud?");

    public static DraftQuestion WeightedMean() => Value(
        "The sum of products over the sum of weights was read as a weighted mean of what has the same items. Is it?",
        "Jumlah perkalian dibagi jumlah bobot dibaca sebagai rata-rata tertimbang dari butir yang sama. Benarkah?");

    public static DraftQuestion SeveralFormulas(int count) => Guess(
        $"The cell prints {count} formulas. Which one holds, and when?",
        $"Sel memuat {count} rumus. Yang mana berlaku, dan kapan?");

    public static DraftQuestion VariantsDiffer() => Guess(
        "The cell prints the formula twice, in words and in symbols, and the two do not agree. Which one holds?",
        "Sel memuat rumusnya dua kali, dengan kata dan dengan lambang, dan keduanya tidak sama. Yang mana berlaku?");

    public static DraftQuestion Bands() => Guess(
        "The cell prints bands with words and no arithmetic. What is the figure that they judge? The bands themselves belong into a scale or a legend.",
        "Sel memuat rentang dengan sebutannya, bukan hitungan. Angka apa yang dinilai? Rentangnya sendiri ditulis sebagai skala atau legenda.");

    public static DraftQuestion NoArithmetic(string phrase) => Value(
        $"The print names no arithmetic. '{phrase}' was read as one figure that is given. Is it, or is it computed of others?",
        $"Rumus tercetak tidak menyebut hitungan. '{phrase}' dibaca sebagai satu angka yang diberikan. Benarkah, atau dihitung dari angka lain?");

    public static DraftQuestion CountedWhat() => Value(
        "The print says 'jumlah' and not of what. What is counted?",
        "Tercetak 'jumlah' tanpa menyebut jumlah apa. Apa yang dihitung?");

    public static DraftQuestion WholeMissing() => Guess(
        "It is a percentage, and the print names nothing to divide by. What is it a part of?",
        "Ini persentase, tetapi rumus tercetak tidak menyebut pembagi. Pembandingnya apa?");

    public static DraftQuestion ListAdded() => Value(
        "The cell lists several quantities and no sign between them. They were added up. Or is each a measure of its own?",
        "Sel memuat beberapa besaran tanpa tanda hitung. Semuanya dijumlahkan. Atau masing-masing ukuran tersendiri?");

    public static DraftQuestion NumberAmbiguous(string written, string read) => Value(
        $"'{written}' was read as {read}. Is that the number?",
        $"'{written}' dibaca sebagai {read}. Benarkah bilangannya?");

    public static DraftQuestion Misread(string written) => Value(
        $"'{written}' was taken for a misread 100%. Is it?",
        $"'{written}' dianggap 100% yang salah terbaca. Benarkah?");

    public static DraftQuestion NoteComputes(string note) => Value(
        $"The note '{note}' computes too, and is not part of this draft. Does it say how one of the figures is worked out, or what is divided by?",
        $"Catatan '{note}' juga memuat hitungan, dan tidak termasuk rancangan ini. Apakah itu cara menghitung salah satu angkanya, atau pembaginya?");

    public static DraftQuestion ItemsOf(string label) => Meaning(
        $"The list was taken for the items of '{label}'. Is it?",
        $"Daftar itu dianggap butir dari '{label}'. Benarkah?");

    public static DraftQuestion SumOverWhat(string part) => Value(
        $"Σ of '{part}' is added up over items. Or over offices or periods?",
        $"Σ dari '{part}' dijumlahkan menurut butir. Atau menurut unit kerja atau periode?");

    public static DraftQuestion AverageOverWhat(string axis) => Value(
        $"The mean was read as that of the ratios of each {axis}. Or is the total to be divided by the total?",
        $"Rata-rata dibaca sebagai rata-rata rasio tiap {axis}. Atau total dibagi total?");

    public static DraftQuestion IndexStatistic(string letter, bool isLargest) => Value(
        isLargest ? $"'{letter}' behind the ratio was read as the largest of the ratios. Is it?" : $"'{letter}' behind the ratio was read as the mean of the ratios. Is it?",
        isLargest ? $"'{letter}' di belakang rasio dibaca sebagai rasio terbesar. Benarkah?" : $"'{letter}' di belakang rasio dibaca sebagai rata-rata rasio. Benarkah?");

    public static DraftQuestion FactorUnwritten(string part) => Value(
        $"Between the two parts of '{part}' no sign is printed. They were multiplied. Is that right?",
        $"Di antara kedua bagian '{part}' tidak tercetak tanda. Keduanya dikalikan. Benarkah?");

    public static DraftQuestion TitleRepeated(string title) => Meaning(
        $"'{title}' before the fraction was taken for its title. Is it?",
        $"'{title}' di depan pecahan dianggap judulnya. Benarkah?");

    public static DraftQuestion Cumulative() => Value(
        "'kumulatif': are the figures those of the period, or counted from the start of the year? For the latter write YearToDate(…).",
        "'kumulatif': apakah angkanya per periode, atau sejak awal tahun? Untuk yang terakhir tulis SejakAwalTahun(…).");

    public static DraftQuestion SchoolYear(string phrase) => Value(
        $"'{phrase}' was read as the same period a year before. A school year is no calendar year: are the figures kept so?",
        $"'{phrase}' dibaca sebagai periode yang sama setahun sebelumnya. Tahun ajaran bukan tahun kalender: apakah angkanya dicatat demikian?");

    public static DraftQuestion IndexOfTime() => Value(
        "The index t−1 (or n−1) was read as the year before. Is t a year?",
        "Indeks t−1 (atau n−1) dibaca sebagai tahun sebelumnya. Apakah t berarti tahun?");

    public static DraftQuestion NamedYears() => Value(
        "Two years are named. The later one was read as the period asked about, the earlier one as the year before. Is that so every year?",
        "Ada dua tahun yang disebut. Yang terakhir dibaca sebagai periode yang dihitung, yang lebih awal sebagai tahun sebelumnya. Apakah begitu setiap tahun?");

    public static DraftQuestion Compared() => Value(
        "A comparison of two figures was read as the first divided by the second. Is that so?",
        "Perbandingan dua angka dibaca sebagai yang pertama dibagi yang kedua. Benarkah demikian?");

    public static DraftQuestion SeveralBars(string level) => Value(
        $"'{level}' divides more than once, and how far each division reaches is not printed. Parentheses would tell. Is it as this draft has it?",
        $"'{level}' memuat lebih dari satu pembagian, dan jangkauan tiap pembagian tidak tercetak. Tanda kurung akan memperjelas. Apakah seperti pada rancangan ini?");

    public static DraftQuestion DaysOfPeriod(string phrase) => Meaning(
        $"'{phrase}' was read as all days of the period, DaysInPeriod(). Or are working days meant?",
        $"'{phrase}' dibaca sebagai seluruh hari dalam periode, HariDalamPeriode(). Atau hari kerja yang dimaksud?");

    public static DraftQuestion ParenthesisMended() => Value(
        "The parentheses of the print do not match. What is missing was put at the beginning or the end. Is that the place?",
        "Tanda kurung pada rumus tercetak tidak berpasangan. Yang kurang diletakkan di awal atau di akhir. Di situkah tempatnya?");

    public static DraftQuestion RootReach() => Value(
        "Does the root go over the division behind it? It was read as not.",
        "Apakah akar mencakup pembagian di belakangnya? Di sini dibaca tidak.");

    public static DraftQuestion SignWithoutOperand(string sign) => Guess(
        $"Nothing stands behind '{sign}' at the end. Is something missing?",
        $"Setelah '{sign}' di akhir tidak ada apa-apa. Apakah ada yang hilang?");

    public static DraftQuestion RestIgnored(string rest) => Guess(
        $"'{rest}' was not read as part of the formula. Is it?",
        $"'{rest}' tidak dibaca sebagai bagian rumus. Apakah termasuk rumus?");

    private static DraftQuestion Value(string english, string indonesian) => new(new Wording(english, indonesian), bearsOnValue: true);

    private static DraftQuestion Guess(string english, string indonesian) => new(new Wording(english, indonesian), bearsOnValue: true, isGrave: true);

    private static DraftQuestion Meaning(string english, string indonesian) => new(new Wording(english, indonesian), bearsOnValue: false);
}
