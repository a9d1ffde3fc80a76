using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The examples of a regulation, and its misprints.</summary>
internal static class WorkedExampleMembers
{
    public static readonly ObjectShape<WorkedExample> Example = MakeExample();

    public static readonly ObjectShape<Erratum> Erratum = MakeErratum();

    private static ObjectShape<WorkedExample> MakeExample()
    {
        var shape = new ObjectShape<WorkedExample>("workedExample", new("Figures with the results they must give.", "Angka beserta hasil yang seharusnya."));
        var from = shape.Required("from", TextShape.NotEmpty, e => e.From, new("Where it comes from.", "Asalnya."), "\"Lampiran Bab VI, contoh\"");
        var polarity = shape.OptionalValue("polarity", Forms.Polarity, e => e.Polarity, new("The polarity.", "Polaritasnya."), "\"higherIsBetter\"");
        var realization = shape.OptionalValue("realization", DecimalShape.Instance, e => e.Realization,
            new("The realization, or the value looked up.", "Realisasinya, atau nilai yang dicocokkan dengan skala."), "70");
        var target = shape.OptionalValue("target", DecimalShape.Instance, e => e.Target, new("The target.", "Targetnya."), "85");
        var min = shape.OptionalValue("min", DecimalShape.Instance, e => e.Min, new("The lower end of a range.", "Batas bawah rentang target."), "80");
        var max = shape.OptionalValue("max", DecimalShape.Instance, e => e.Max, new("The upper end of a range.", "Batas atas rentang target."), "90");
        var highest = shape.Defaulted("highestAttainable", BooleanShape.Instance, e => e.HighestAttainable, false,
            new("Whether the target cannot be exceeded.", "Apakah target tidak mungkin dilampaui."), "true");
        var elements = shape.List("elements", new ListShape<decimal>(DecimalShape.Instance), e => e.Elements,
            new("The means of the elements of a survey.", "Rata-rata unsur survei."), "[ 3.54 ]");
        var group = shape.Optional("group", Forms.Id, e => e.Group, new("The group of the position.", "Kelompok jabatannya."), "\"pimpinan\"");
        var grades = shape.List("grades", Forms.Texts, e => e.Grades,
            new("The grades of the indicators of an objective.", "Predikat indikator suatu rencana kinerja."), "[ \"Baik\", \"Cukup\", \"Baik\" ]");
        var components = shape.List("components", new ListShape<decimal>(DecimalShape.Instance), e => e.Components,
            new("The values to combine, in order.", "Nilai-nilai yang digabung, berurutan."), "[ 94.6, 78 ]");
        var weighting = shape.Optional("weighting", Forms.PartId, e => e.Weighting, new("By which weights.", "Susunan bobotnya."), "\"70-30\"");
        var ratings = shape.List("ratings", Forms.Texts, e => e.Ratings,
            new("The levels of the ratings, in order.", "Tingkatan tiap rating, berurutan."), "[ \"Sesuai ekspektasi\", \"Sesuai ekspektasi\" ]");
        var combined = shape.OptionalValue("combined", DecimalShape.Instance, e => e.Combined, new("The combined value.", "Nilai gabungannya."), "89.62");
        var achievement = shape.OptionalValue("achievement", DecimalShape.Instance, e => e.Achievement,
            new("The achievement in percent points, 2 decimals.", "Capaian dalam poin persen, 2 desimal."), "87.5");
        var index = shape.OptionalValue("index", DecimalShape.Instance, e => e.Index, new("The index.", "Indeksnya."), "88.5");
        var grade = shape.Optional("grade", TextShape.NotEmpty, e => e.Grade, new("The grade.", "Predikatnya."), "\"Baik\"");
        var score = shape.OptionalValue("score", DecimalShape.Instance, e => e.Score, new("The score, 2 decimals.", "Nilainya, 2 desimal."), "109");
        return shape.MadeBy(f => new WorkedExample
        {
            From = f.Get(from),
            Polarity = f.Get(polarity),
            Realization = f.Get(realization),
            Target = f.Get(target),
            Min = f.Get(min),
            Max = f.Get(max),
            HighestAttainable = f.Get(highest),
            Elements = f.Get(elements),
            Group = f.Get(group),
            Grades = f.Get(grades),
            Components = f.Get(components),
            Weighting = f.Get(weighting),
            Ratings = f.Get(ratings),
            Combined = f.Get(combined),
            Achievement = f.Get(achievement),
            Index = f.Get(index),
            Grade = f.Get(grade),
            Score = f.Get(score),
        });
    }

    private static ObjectShape<Erratum> MakeErratum()
    {
        var shape = new ObjectShape<Erratum>("erratum", new("A misprint and its correction.", "Salah cetak beserta pembetulannya."));
        var article = shape.Required("article", TextShape.NotEmpty, e => e.Article, new("Its place.", "Tempatnya."), "\"Lampiran Bab VI\"");
        var printed = shape.Required("printed", TextShape.NotEmpty, e => e.Printed, new("What is printed.", "Yang tercetak."), "\"113%\"");
        var note = shape.Required("note", RuleMembers.Wording, e => e.Note, new("What is wrong with it.", "Kesalahannya."),
            "{ \"en\": \"…\", \"id\": \"…\" }");
        var correct = shape.Required("correct", Example, e => e.Correct, new("The figures with the correct results.", "Angkanya beserta hasil yang benar."), "{ \"from\": \"…\" }");
        return shape.MadeBy(f => new Erratum
        {
            Article = f.Get(article), Printed = f.Get(printed), Note = f.Get(note), Correct = f.Get(correct),
        });
    }
}
