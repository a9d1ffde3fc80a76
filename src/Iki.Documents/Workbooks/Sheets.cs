namespace Iki.Documents.Workbooks;

/// <summary>The sheets of the workbook, in their order.</summary>
internal static partial class Sheets
{
    /// <summary>The fields of the catalog and its decree, one in a row.</summary>
    public static readonly SheetShape Catalog = Sheet("catalog", "Catalog", "Katalog", null,
        new("The catalog and its decree: one field in each row. A list, such as the considerations, has a row for each of its texts.",
            "Katalog dan keputusannya: satu isian setiap baris. Daftar, misalnya menimbang, memerlukan satu baris untuk setiap butir."),
        Of("#field", "Field", "Isian", new("Which field the row gives; see the list of fields.", "Isian yang diberikan baris ini; lihat daftar isian."), CellForm.Name, 30) with { IsRequired = true },
        Of("#value", "Value", "Nilai", new("What it is.", "Nilainya."), CellForm.Text, 80) with { IsRequired = true },
        Of("#about", "Explanation", "Penjelasan", new("What the field means. For people: it is not read.", "Arti isian. Hanya penjelasan: tidak dibaca."), CellForm.Remark, 70));

    /// <summary>The tree of offices, from top to bottom.</summary>
    public static readonly SheetShape Offices = Sheet("offices", "Offices", "Unit Kerja", "officeNode",
        new("The offices that report, from top to bottom; those below an office follow it with a higher level.",
            "Unit kerja pelapor, dari atas ke bawah; bawahan suatu unit kerja ditulis sesudahnya dengan tingkat yang lebih besar."),
        Of("#level", "Level", "Tingkat", new("1 for the highest offices, 2 for those directly below, and so on.", "1 untuk unit kerja teratas, 2 untuk bawahannya, dan seterusnya."), CellForm.Number, 10) with { IsRequired = true },
        Of("name", "Name", "Nama", CellForm.Text, 50) with { IsRequired = true },
        Of("code", "Code", "Kode", CellForm.Text, 20));

    /// <summary>The positions.</summary>
    public static readonly SheetShape Positions = Sheet("positions", "Positions", "Jabatan", "position",
        new("The positions, in order.", "Jabatan-jabatan, berurutan."),
        Of("id", "Id", "Id", CellForm.Name, 40) with { IsRequired = true },
        Of("title", "Position", "Nama Jabatan", CellForm.Text, 50) with { IsRequired = true },
        Of("office", "Office", "Unit Kerja", CellForm.Text, 30),
        Of("reportsTo", "Reports to", "Atasan", CellForm.Name, 40) with { ChosenFrom = ("positions", "id") });

    /// <summary>The groups of positions in regulations.</summary>
    public static readonly SheetShape Groups = Sheet("groups", "Position groups", "Kelompok Jabatan", null,
        new("The group of a position, where a regulation tells groups apart.", "Kelompok suatu jabatan, bila suatu peraturan membedakan kelompok."),
        PositionOf(),
        Of("#regulation", "Regulation", "Peraturan", new("The id of the regulation.", "Id peraturan."), CellForm.Name, 30) with { IsRequired = true },
        Of("#group", "Group", "Kelompok", new("The group, as the regulation's file names it.", "Kelompok, sesuai berkas peraturan itu."), CellForm.Name, 40) with { IsRequired = true });

    /// <summary>Duties and functions, one in a row.</summary>
    public static readonly SheetShape Duties = Sheet("duties", "Duties and functions", "Tugas dan Fungsi", null,
        new("The duties and functions of the positions, one in each row, in order.", "Tugas dan fungsi setiap jabatan, satu setiap baris, berurutan."),
        PositionOf() with { RepeatsAbove = true },
        Of("#kind", "Kind", "Jenis", new("Whether it is a duty or a function.", "Tugas atau fungsi."), CellForm.Word, 12) with { IsRequired = true, Words = WordLists.DutyKind },
        Of("#text", "Text", "Uraian", new("The text as printed.", "Uraian sebagaimana tercetak."), CellForm.Text, 110) with { IsRequired = true });

    /// <summary>The indicators, with the objectives that they are of.</summary>
    public static readonly SheetShape Indicators = Sheet("indicators", "Indicators", "Indikator", "indicator",
        new("The indicators, one in each row, in order, each with its position and objective. A row with a position and an objective alone begins an objective.",
            "Indikator, satu setiap baris, berurutan, masing-masing dengan jabatan dan sasarannya. Baris yang hanya berisi jabatan dan sasaran memulai sasaran baru."),
        PositionOf() with { RepeatsAbove = true },
        Of("#objective", "Objective", "Sasaran", new("The objective as printed; a blank cell is that of the row above.", "Sasaran sebagaimana tercetak; sel kosong berarti sama dengan baris di atasnya."), CellForm.Text, 40) with { IsRequired = true, RepeatsAbove = true },
        Of("id", "Id", "Id", CellForm.Name, 36) with { IsRequired = true },
        Of("name", "Indicator", "Nama Indikator", CellForm.Text, 44) with { IsRequired = true },
        Of("unit", "Unit", "Satuan", CellForm.TextOrEmpty, 14) with { IsUnit = true },
        Of("formula", "Formula", "Rumus", CellForm.Text, 44),
        Of("printedFormula", "Printed formula", "Rumus Tercetak", CellForm.Text, 44),
        Of("reading/status", "Reading", "Penafsiran", CellForm.Word, 14) with { Words = WordLists.ReadingStatus },
        ReadingNoteOf(),
        EnglishReadingNoteOf(),
        Of("decimals", "Decimals", "Desimal", CellForm.Number, 10),
        Of("rounding", "Rounding", "Pembulatan", CellForm.Word, 16) with { Words = WordLists.Rounding },
        Of("polarity", "Polarity", "Arah", CellForm.Word, 18) with { Words = WordLists.Polarity },
        Of("weight", "Weight", "Bobot", CellForm.Number, 10),
        Of("frequency", "Frequency", "Frekuensi", CellForm.Word, 12) with { Words = WordLists.PeriodLength },
        Of("aspect", "Aspect", "Aspek", CellForm.Word, 12) with { Words = WordLists.Aspect },
        Of("symbol", "Symbol", "Simbol", CellForm.Name, 18),
        Of("definition", "Definition", "Definisi Operasional", CellForm.Text, 40),
        Of("responsible", "Responsible", "Penanggung Jawab", CellForm.Text, 24),
        Of("scale", "Scale", "Skala", CellForm.Text, 14),
        Of("whenDividingByZero", "When dividing by zero", "Bila Dibagi Nol", CellForm.WordOrNumber, 16) with { Words = WordLists.ZeroDivision });

    /// <summary>The formula rows of indicators that have several.</summary>
    public static readonly SheetShape Measures = Sheet("measures", "Measures", "Baris Rumus", "measure",
        new("The formula rows of an indicator that has several, each with its own result, in place of a formula.",
            "Baris-baris rumus suatu indikator yang mempunyai lebih dari satu, masing-masing dengan hasilnya, pengganti rumus."),
        IndicatorOf(),
        Of("id", "Id", "Id", CellForm.Name, 24) with { IsRequired = true },
        Of("label", "Label", "Sebutan", CellForm.Text, 36),
        Of("unit", "Unit", "Satuan", CellForm.FreeText, 14) with { IsUnit = true },
        Of("decimals", "Decimals", "Desimal", CellForm.Number, 10),
        Of("formula", "Formula", "Rumus", CellForm.Text, 44) with { IsRequired = true },
        Of("printedFormula", "Printed formula", "Rumus Tercetak", CellForm.Text, 44),
        Of("reading/status", "Reading", "Penafsiran", CellForm.Word, 14) with { Words = WordLists.ReadingStatus },
        ReadingNoteOf(),
        EnglishReadingNoteOf());

    /// <summary>Where the data of indicators come from.</summary>
    public static readonly SheetShape Sources = Sheet("sources", "Data sources", "Sumber Data", "source",
        new("Where the data of an indicator, or of one of its measures, come from: one source in each row.",
            "Sumber data suatu indikator, atau salah satu baris rumusnya: satu sumber setiap baris."),
        [IndicatorOf(), MeasureOf(), .. SourceColumns("")]);

    /// <summary>Notes of indicators.</summary>
    public static readonly SheetShape Notes = Sheet("notes", "Notes", "Catatan", null,
        new("Notes of an indicator, or of one of its measures, as printed: one in each row.", "Catatan suatu indikator, atau salah satu baris rumusnya, sebagaimana tercetak: satu setiap baris."),
        IndicatorOf(), MeasureOf(),
        Of("#text", "Note", "Catatan", new("The note as printed.", "Catatan sebagaimana tercetak."), CellForm.Text, 90) with { IsRequired = true });

    /// <summary>The targets.</summary>
    public static readonly SheetShape Targets = Sheet("targets", "Targets", "Target", "target",
        new("The targets of the indicators, one period in each row: a value, a range or a text.", "Target indikator, satu periode setiap baris: nilai, rentang, atau kata."),
        IndicatorOf(),
        Of("period", "Period", "Periode", CellForm.Name, 12) with { IsRequired = true },
        Of("value", "Value", "Nilai", CellForm.Number, 14),
        Of("min", "Lower end", "Batas Bawah", CellForm.Number, 14),
        Of("max", "Upper end", "Batas Atas", CellForm.Number, 14),
        Of("text", "In words", "Berupa Kata", CellForm.Text, 20),
        Of("unit", "Unit", "Satuan", CellForm.FreeText, 14) with { IsUnit = true },
        Of("cumulative", "Cumulative", "Kumulatif", CellForm.YesOrNo, 12) with { Words = WordLists.YesOrNo },
        Of("baseline", "Baseline", "Kondisi Awal", CellForm.Number, 14),
        Of("highestAttainable", "Highest attainable", "Tertinggi yang Mungkin", CellForm.YesOrNo, 14) with { Words = WordLists.YesOrNo });
}
