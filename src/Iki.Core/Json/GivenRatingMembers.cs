namespace Iki.Core.Json;

/// <summary>Ratings of a position on their own, where no data file says whose they are and how codes count.</summary>
internal static class GivenRatingMembers
{
    public static readonly ObjectShape<GivenRating> Given = MakeGiven();

    public static readonly ObjectShape<PositionRatings> Position = MakePosition();

    private static ObjectShape<PositionRatings> MakePosition()
    {
        var shape = new ObjectShape<PositionRatings>("positionRatings", new("The ratings of the holder of a position.", "Penilaian atas pemangku suatu jabatan."));
        var position = shape.Required("position", Forms.Id, r => r.Position, new("The position's id.", "Id jabatannya."), "\"sekretaris-kecamatan\"");
        var ratings = shape.List("ratings", new ListShape<GivenRating>(Given), r => r.Ratings, new("The ratings.", "Penilaiannya."), "[ ]");
        var predikat = shape.Optional("predikat", TextShape.NotEmpty, r => r.Predikat, new("The predikat as another application has it.", "Predikat dari aplikasi lain."), "\"Baik\"");
        var source = shape.Optional("source", TextShape.NotEmpty, r => r.Source, new("Where it comes from.", "Asalnya."), "\"e-Kinerja\"");
        return shape.MadeBy(f => new PositionRatings { Position = f.Get(position), Ratings = f.Get(ratings), Predikat = f.Get(predikat), Source = f.Get(source) });
    }

    private static ObjectShape<GivenRating> MakeGiven()
    {
        var shape = new ObjectShape<GivenRating>("givenRating", new("A rating in words or by a code.", "Penilaian dengan kata atau kode."));
        var rating = shape.Required("rating", TextShape.NotEmpty, r => r.Rating, new("The id of the rating.", "Id penilaiannya."), "\"hasilKerja\"");
        var level = shape.Optional("level", TextShape.NotEmpty, r => r.Level, new("The level in words.", "Tingkatannya dengan kata."), "\"Sesuai ekspektasi\"");
        var code = shape.OptionalValue("code", RatingMembers.Code, r => r.Code, new("The code.", "Kodenya."), "1");
        var coding = shape.OptionalValue("ratingCodes", RatingMembers.Coding, r => r.Coding,
            new("What the code 1 means: best or worst.", "Arti kode 1: best (terbaik) atau worst (terburuk)."), "\"best\"");
        shape.Where("""{ "oneOf": [ { "required": ["level"] }, { "required": ["code", "ratingCodes"] } ] }""");
        return shape.MadeBy(
            f => f.Get(level) is { } words ? GivenRating.Of(f.Get(rating), words) : GivenRating.Of(f.Get(rating), f.Get(code)!.Value, f.Get(coding)!.Value),
            (Fields f, ref JsonCursor cursor, int start) =>
            {
                if (f.Has(level) && !f.Has(code) && !f.Has(coding)) return true;
                if (!f.Has(level) && f.Has(code) && f.Has(coding)) return true;
                if (f.Has(code) && !f.Has(coding)) cursor.Diagnostics.RatingCodingWanted(cursor.At(start), f.Get(code)!.Value);
                else if (f.Has(level)) cursor.Diagnostics.UnknownMember(cursor.At(start), f.Has(code) ? "code" : "ratingCodes", null);
                else cursor.Diagnostics.MissingMember(cursor.At(start), f.Has(coding) ? "code" : "level");
                return false;
            });
    }
}
