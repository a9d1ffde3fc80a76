using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The figure required for a grade, or why it cannot be determined.</summary>
internal sealed record RequiredFigureDocument(RequiredFigure? Figure, EquatableList<Diagnostic> Diagnostics);

/// <summary>The figure required for a grade, for programs (docs/command-line.md, The figure required for a grade).</summary>
internal static class RequiredFigureMembers
{
    private static readonly EachLanguage<ObjectShape<RequiredFigureDocument>> Document = new(MakeDocument);

    public static ObjectShape<RequiredFigureDocument> In(Language language) => Document.In(language);

    private static ObjectShape<RequiredFigureDocument> MakeDocument(Language language)
    {
        var shape = new ObjectShape<RequiredFigureDocument>("reach", new("The figure required for a grade.", "Yang diperlukan untuk suatu predikat."));
        shape.Optional("needed", MakeFigure(), d => d.Figure, new("The figure; left out where there is none.", "Angkanya; tidak ada bila tidak dapat ditentukan."), "{ }");
        shape.Required("diagnostics", DiagnosticMembers.ListIn(language), d => d.Diagnostics, new("What was found.", "Temuannya."), "[ ]");
        return shape.WrittenOnly();
    }

    private static ObjectShape<RequiredFigure> MakeFigure()
    {
        var shape = new ObjectShape<RequiredFigure>("needed", new("The figure required for a grade.", "Angka yang diperlukan untuk suatu predikat."));
        shape.Required("indicator", TextShape.Any, n => n.Result.Id, new("The indicator's id.", "Id indikatornya."), "\"sekretaris/kehadiran\"");
        shape.Required("variable", TextShape.Any, n => n.Variable, new("The variable, or the item of one.", "Variabelnya, atau butirnya."), "\"hadir\"");
        shape.Optional("unit", TextShape.Any, n => n.Unit, new("Its unit.", "Satuannya."), "\"orang\"");
        shape.Required("grade", TextShape.Any, n => n.Grade, new("The grade to reach.", "Predikat yang dituju."), "\"Baik\"");
        shape.Required("direction", new WordShape<bool>(("atLeast", true), ("atMost", false)), n => n.IsAtLeast,
            new("Whether the figure must be at least or at most this much.", "Apakah paling sedikit atau paling banyak sekian."), "\"atLeast\"");
        shape.Required("exact", TextShape.Any, n => n.Bound.ToString(), new("Where the grade begins, exactly.", "Awal predikat itu, tepatnya."), "\"11343/500\"");
        shape.Required("included", BooleanShape.Instance, n => n.IsInclusive, new("Whether this value itself reaches the grade.", "Apakah di situ sudah tercapai."), "true");
        shape.Optional("whole", TextShape.Any, n => n.WholeNumber?.ToString(),
            new("The first whole number that reaches it, for a variable of whole numbers.", "Bilangan bulat pertama yang mencapainya, untuk variabel bilangan bulat."), "\"23\"");
        shape.Required("realization", DecimalShape.Instance, n => n.Realization, new("The realization that has to be reported.", "Realisasi yang harus dilaporkan."), "94.53");
        shape.OptionalValue("achievement", DecimalShape.Instance, n => n.Achievement, new("The resulting achievement.", "Capaian yang dihasilkannya."), "99.51");
        shape.OptionalValue("score", DecimalShape.Instance, n => n.Score, new("The resulting score.", "Nilai yang dihasilkannya."), "109");
        return shape.WrittenOnly();
    }
}
