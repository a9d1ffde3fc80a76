namespace Iki.Documents.Workbooks;

/// <content>What formulas name, and what belongs to an indicator in lists of its own.</content>
internal static partial class Sheets
{
    /// <summary>The variables.</summary>
    public static readonly SheetShape Variables = Sheet("variables", "Variables", "Variabel", "variable",
        new("The quantities that formulas name. One with an indicator belongs to that indicator alone.",
            "Besaran yang disebut dalam rumus. Yang diberi indikator hanya milik indikator itu."),
        [
            OwnerOf(),
            Of("#name", "Name", "Nama", new("The name in formulas.", "Nama dalam rumus."), CellForm.Name, 30) with { IsRequired = true },
            Of("label", "Label", "Sebutan", CellForm.Text, 44) with { IsRequired = true },
            Of("unit", "Unit", "Satuan", CellForm.FreeText, 16) with { IsUnit = true },
            Of("#time", "Over time", "Menurut Waktu", new("How figures of several periods become one: sum, unless it is said; for % it must be said.",
                "Cara angka beberapa periode digabung: jumlah, bila tidak diisi; untuk % harus diisi."), CellForm.Word, 14) with { Words = WordLists.Aggregation },
            Of("#office", "Over offices", "Menurut Unit Kerja", new("How figures of several offices become one: sum, unless it is said.",
                "Cara angka beberapa unit kerja digabung: jumlah, bila tidak diisi."), CellForm.Word, 14) with { Words = WordLists.Aggregation },
            Of("integer", "Whole numbers", "Bilangan Bulat", CellForm.YesOrNo, 12) with { Words = WordLists.YesOrNo },
            Of("min", "Smallest", "Terkecil", CellForm.Number, 12),
            Of("max", "Largest", "Terbesar", CellForm.Number, 12),
            Of("offices", "Figure of an office", "Angka Unit Kerja", CellForm.Word, 14) with { Words = WordLists.OfficeCoverage },
            Of("whenMissing", "When missing", "Bila Tidak Ada", CellForm.Word, 12) with { Words = WordLists.WhenMissing },
            Of("frequency", "Frequency", "Frekuensi", CellForm.Word, 12) with { Words = WordLists.PeriodLength },
            .. SourceColumns("source/"),
        ]);

    /// <summary>The items of variables.</summary>
    public static readonly SheetShape Items = Sheet("items", "Items", "Butir", "item",
        new("The items that a variable consists of, one in each row.", "Butir-butir penyusun suatu variabel, satu setiap baris."),
        [
            OwnerOf(),
            Of("#variable", "Variable", "Variabel", new("The name of the variable.", "Nama variabel."), CellForm.Name, 30) with { IsRequired = true, ChosenFrom = ("variables", "#name") },
            Of("#key", "Item", "Butir", new("The key of the item, by which formulas and data call it.", "Kunci butir, dipakai dalam rumus dan data."), CellForm.Name, 24) with { IsRequired = true },
            Of("label", "Label", "Sebutan", CellForm.Text, 50) with { IsRequired = true },
            Of("unit", "Unit", "Satuan", CellForm.FreeText, 14) with { IsUnit = true },
            .. SourceColumns("source/"),
        ]);

    /// <summary>The parameters.</summary>
    public static readonly SheetShape Parameters = Sheet("parameters", "Parameters", "Parameter", "parameter",
        new("Named, dated values that formulas name. Their values are on the next sheet. One with an indicator belongs to that indicator alone.",
            "Nilai bernama yang disebut dalam rumus. Nilainya pada lembar berikutnya. Yang diberi indikator hanya milik indikator itu."),
        OwnerOf(),
        Of("#name", "Name", "Nama", new("The name in formulas.", "Nama dalam rumus."), CellForm.Name, 30) with { IsRequired = true },
        Of("label", "Label", "Sebutan", CellForm.Text, 44) with { IsRequired = true },
        Of("unit", "Unit", "Satuan", CellForm.FreeText, 16) with { IsUnit = true },
        Of("per", "Per", "Per", CellForm.Word, 12) with { Words = WordLists.PeriodLength },
        Of("source", "Source", "Asal", CellForm.Text, 36));

    /// <summary>The values of parameters.</summary>
    public static readonly SheetShape Values = Sheet("values", "Parameter values", "Nilai Parameter", "parameterValue",
        new("The values of the parameters in the order of dates. A parameter of several numbers has a row for each item, with the same dates.",
            "Nilai parameter menurut urutan tanggal. Parameter dengan beberapa angka memerlukan satu baris untuk setiap butir, dengan tanggal yang sama."),
        OwnerOf(),
        Of("#parameter", "Parameter", "Parameter", new("The name of the parameter.", "Nama parameter."), CellForm.Name, 30) with { IsRequired = true, ChosenFrom = ("parameters", "#name") },
        Of("from", "From", "Mulai", CellForm.Day, 14) with { IsRequired = true },
        Of("to", "To", "Sampai", CellForm.Day, 14),
        Of("#item", "Item", "Butir", new("The key of the item; blank for a parameter of one number.", "Kunci butir; kosong untuk parameter dengan satu angka."), CellForm.Name, 24),
        Of("value", "Value", "Nilai", CellForm.Number, 18) with { IsRequired = true },
        Of("source", "Source", "Asal", CellForm.Text, 36));

    /// <summary>The legends of indicators.</summary>
    public static readonly SheetShape Legends = Sheet("legends", "Legends", "Legenda", "legend",
        new("What the values of an indicator are called: a band in each row. What concerns the legend as a whole stands in its first row.",
            "Sebutan nilai suatu indikator: satu rentang setiap baris. Yang menyangkut seluruh legenda ditulis pada baris pertamanya."),
        IndicatorOf(),
        Of("bands/word", "Word", "Sebutan", CellForm.Text, 20) with { IsRequired = true },
        Of("bands/from", "From", "Dari", CellForm.Number, 12),
        Of("bands/above", "Above", "Di Atas", CellForm.Number, 12),
        Of("bands/to", "To", "Sampai", CellForm.Number, 12),
        Of("bands/below", "Below", "Di Bawah", CellForm.Number, 12),
        Of("bands/published", "As printed", "Sebagaimana Tercetak", CellForm.Text, 20),
        Of("decimals", "Decimals", "Desimal", CellForm.Number, 10),
        Of("rounding", "Rounding", "Pembulatan", CellForm.Word, 16) with { Words = WordLists.Rounding },
        Of("least", "Least", "Terendah", CellForm.Number, 12),
        Of("most", "Most", "Tertinggi", CellForm.Number, 12),
        Of("source", "Source", "Asal", CellForm.Text, 30));

    /// <summary>The scales of words.</summary>
    public static readonly SheetShape Scales = Sheet("scales", "Scales", "Skala", null,
        new("Scales of words for targets and realizations in words: a word in each row, worst first.",
            "Skala kata untuk target dan realisasi berupa kata: satu kata setiap baris, dari yang terendah."),
        Of("#scale", "Scale", "Skala", new("The name of the scale.", "Nama skala."), CellForm.Name, 24) with { IsRequired = true },
        Of("#word", "Word", "Kata", new("The word.", "Katanya."), CellForm.Text, 30) with { IsRequired = true });

    /// <summary>The rules.</summary>
    public static readonly SheetShape Rules = Sheet("rules", "Rules", "Aturan", "rule",
        new("Conditions that the data must meet.", "Syarat yang harus dipenuhi data."),
        Of("formula", "Condition", "Syarat", CellForm.Text, 50) with { IsRequired = true },
        Of("message", "Message", "Pesan", CellForm.Text, 60) with { IsRequired = true },
        Of("severity", "Severity", "Tingkat", CellForm.Word, 14) with { Words = WordLists.Severity });

    /// <summary>The examples of indicators.</summary>
    public static readonly SheetShape Examples = Sheet("examples", "Examples", "Contoh", "example",
        new("Figures with the value that they must give: a figure in each row. What is expected stands in the first row of an example.",
            "Angka beserta nilai yang harus dihasilkannya: satu angka setiap baris. Nilai yang diharapkan ditulis pada baris pertama suatu contoh."),
        IndicatorOf(),
        Of("#number", "Example", "Contoh", new("Which example of the indicator: 1, 2, …", "Contoh keberapa dari indikator itu: 1, 2, …"), CellForm.Number, 10) with { IsRequired = true },
        Of("expect", "Expected", "Nilai yang Diharapkan", CellForm.Number, 16),
        Of("from", "From", "Asal", CellForm.Text, 36),
        Of("#when", "Period", "Periode", new("Whether the figure is of this period (also where blank) or of the one before.", "Apakah angka itu dari periode ini (juga bila kosong) atau periode sebelumnya."), CellForm.Word, 18) with { Words = WordLists.ExampleTime },
        Of("#name", "Name", "Nama", new("The name of the variable, parameter or indicator.", "Nama variabel, parameter, atau indikator."), CellForm.Name, 28),
        Of("#item", "Item", "Butir", new("The key of the item, where the figures are given by item.", "Kunci butir, bila angkanya per butir."), CellForm.Name, 20),
        Of("#order", "Order", "Urutan", new("1, 2, … where the figures are a list over time.", "1, 2, … bila angkanya berupa daftar menurut waktu."), CellForm.Number, 10),
        Of("#value", "Figure", "Angka", new("The figure. [] is a list without figures, {} are items without figures.", "Angkanya. [] berarti daftar tanpa angka, {} berarti butir tanpa angka."), CellForm.Figure, 16));

    /// <summary>The findings that may stand.</summary>
    public static readonly SheetShape Accepted = Sheet("accepted", "Accepted", "Temuan Diterima", "acceptance",
        new("Warnings and information that may stand, each with the reason: of the indicator, measure, variable or parameter that the row names, or else of the whole catalog.",
            "Peringatan dan keterangan yang diterima, masing-masing dengan alasannya: milik indikator, baris rumus, variabel, atau parameter yang disebut; bila tidak disebut, milik seluruh katalog."),
        OwnerOf() with { About = new("The id of the indicator; blank for what belongs to the catalog.", "Id indikator; kosong untuk yang milik katalog.") },
        MeasureOf(),
        Of("#variable", "Variable", "Variabel", new("The name of the variable.", "Nama variabel."), CellForm.Name, 24),
        Of("#parameter", "Parameter", "Parameter", new("The name of the parameter.", "Nama parameter."), CellForm.Name, 24),
        Of("code", "Code", "Kode", CellForm.Name, 12) with { IsRequired = true },
        Of("why", "Why", "Alasan", CellForm.Text, 60) with { IsRequired = true });
}
