namespace Iki.Core.Json;

/// <summary>Figures that results lack or cannot use, one by one.</summary>
internal static class FigureFindingMembers
{
    public static readonly ObjectShape<MissingFigure> Missing = MakeMissing();

    private static readonly EachLanguage<ObjectShape<InvalidFigure>> Invalid = new(MakeInvalid);

    public static ObjectShape<InvalidFigure> InvalidIn(Language language) => Invalid.In(language);

    private static ObjectShape<MissingFigure> MakeMissing()
    {
        var shape = new ObjectShape<MissingFigure>("missing", new("A figure that is missing.", "Angka yang belum ada."));
        shape.Required("name", TextShape.Any, m => m.Name, new("As the formula names it.", "Sebagaimana disebut dalam rumus."), "\"musdes\"");
        shape.Required("label", TextShape.Any, m => m.Label, new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"…\"");
        shape.Optional("variable", TextShape.Any, m => m.Variable, new("The variable.", "Variabelnya."), "\"musdes\"");
        shape.Optional("item", TextShape.Any, m => m.Item, new("The item.", "Butirnya."), "\"lkjip\"");
        shape.Optional("office", TextShape.Any, m => m.Office, new("The office that the figure is of.", "Unit kerja pemilik angka."), "\"Desa Bedali\"");
        shape.Optional("period", TextShape.Any, m => m.Time, new("The time for which it is needed.", "Waktu yang diminta."), "\"2018\"");
        shape.Optional("source", TextShape.Any, m => m.Source?.Name, new("Who has it.", "Yang memilikinya."), "\"Kasi Pemerintahan\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<InvalidFigure> MakeInvalid(Language language)
    {
        var shape = new ObjectShape<InvalidFigure>("invalid", new("A figure that cannot be used.", "Angka yang tidak dapat dipakai."));
        shape.Required("name", TextShape.Any, i => i.Name, new("As the formula names its input.", "Sebagaimana disebut dalam rumus."), "\"pegawai\"");
        shape.Required("label", TextShape.Any, i => i.Label, new("What the decree calls it.", "Sebutannya dalam keputusan."), "\"…\"");
        shape.Required("variable", TextShape.Any, i => i.Variable, new("The variable.", "Variabelnya."), "\"pegawai\"");
        shape.Optional("item", TextShape.Any, i => i.Item, new("The item.", "Butirnya."), "\"lkjip\"");
        shape.Required("office", TextShape.Any, i => i.Office, new("The office that the figure is of.", "Unit kerja pemilik angka."), "\"Desa Bedali\"");
        shape.Required("period", Forms.Period, i => i.Period, new("The period that it is of.", "Periodenya."), "\"2018-03\"");
        shape.Required("text", TextShape.Any, i => i.Text, new("The figure as it was given.", "Angka sebagaimana diisi."), "\"160\"");
        shape.OptionalValue("bound", DecimalShape.Instance, i => i.Bound, new("The bound that it broke.", "Batas yang dilanggarnya."), "100");
        shape.Required("message", TextShape.Any, i => i.Problem.Message(language), new("What is wrong with it.", "Kesalahannya."), "\"…\"");
        shape.Optional("source", TextShape.Any, i => i.Source, new("Where it comes from.", "Asalnya."), "\"Laporan bulanan\"");
        return shape.WrittenOnly();
    }
}
