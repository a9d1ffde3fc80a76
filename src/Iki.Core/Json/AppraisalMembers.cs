using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Ratings by the appraiser, the matrix that makes a predikat of them, and the grades of an organization.</summary>
internal static class AppraisalMembers
{
    public static readonly ObjectShape<AppraisalRules> Appraisal = MakeAppraisal();

    private static ObjectShape<AppraisalRules> MakeAppraisal()
    {
        var shape = new ObjectShape<AppraisalRules>(
            "appraisal", new("The appraiser's ratings, and the predikat that results.", "Rating dari pejabat penilai dan predikat yang dihasilkannya."));
        var ratings = shape.Required("ratings", new ListShape<AppraiserRating>(MakeRating(), least: 2), a => a.Ratings,
            new("The ratings that the appraiser gives.", "Rating yang diberikan pejabat penilai."), "[ ]");
        var grades = shape.Required("grades", CodedGradeMembers.List, a => a.Grades, new("The grades, with their codes.", "Predikat beserta kodenya."),
            "[ { \"code\": 1, \"name\": \"Sangat Baik\" } ]");
        var matrix = shape.Required("matrix", MakeMatrix(), a => a.Matrix, new("The grade for each pair of ratings.", "Predikat untuk setiap pasangan rating."), "{ }");
        var organization = shape.Optional("organization", OrganizationMembers.Organization, a => a.Organization,
            new("The grades of the organization, and the expected distribution of predikat among its staff.", "Predikat organisasi dan pola distribusi predikat pegawainya."), "{ }");
        return shape.MadeBy(f => new AppraisalRules
        {
            Ratings = f.Get(ratings), Grades = f.Get(grades), Matrix = f.Get(matrix), Organization = f.Get(organization),
        });
    }

    private static ObjectShape<AppraiserRating> MakeRating()
    {
        var shape = new ObjectShape<AppraiserRating>("rating", new("A rating that the appraiser gives.", "Rating yang diberikan pejabat penilai."));
        var id = shape.Required("id", Forms.PartId, r => r.Id, new("The id by which data name it.", "Id yang disebut dalam data."), "\"hasilKerja\"");
        var label = shape.Required("label", RuleMembers.Wording, r => r.Label, new("What it is called.", "Sebutannya."),
            "{ \"en\": \"Results of work\", \"id\": \"Hasil kerja\" }");
        var elements = shape.List("elements", Forms.Texts, r => r.Elements, new("What it assesses.", "Hal yang dinilai."), "[ \"Akuntabel\" ]");
        var levels = shape.Required("levels", CodedGradeMembers.List, r => r.Levels, new("Its levels, the best first.", "Tingkatannya, dari yang terbaik."),
            "[ { \"code\": 1, \"name\": \"Di atas ekspektasi\" } ]");
        var suggestion = shape.Optional("suggestion", MakeSuggestion(), r => r.Suggestion,
            new("What an office suggests to the appraiser by its own thresholds.", "Saran bagi pejabat penilai menurut ambang batas instansi sendiri."), "{ }");
        return shape.MadeBy(f => new AppraiserRating
        {
            Id = f.Get(id), Label = f.Get(label), Elements = f.Get(elements), Levels = f.Get(levels), Suggestion = f.Get(suggestion),
        });
    }

    private static ObjectShape<RatingSuggestion> MakeSuggestion()
    {
        var shape = new ObjectShape<RatingSuggestion>(
            "suggestion", new("What is suggested to the appraiser on the basis of achievements.", "Saran bagi pejabat penilai berdasarkan capaian."));
        var label = RuleMembers.Label(shape, s => s.Label);
        var formula = shape.Required("formula", TextShape.NotEmpty, s => s.Formula,
            new("The formula over capaian, the achievements of the position in percent points.", "Rumusnya atas capaian, yaitu capaian indikator jabatan dalam poin persen."), "\"Average(capaian)\"");
        var scale = shape.Required("scale", RatingScaleMembers.Scale, s => s.Scale,
            new("The thresholds; its grades are levels of the rating.", "Ambang batasnya; predikatnya adalah tingkatan rating ini."), "{ }");
        var article = shape.Optional("article", TextShape.NotEmpty, s => s.Article, new("Their place.", "Tempatnya ditetapkan."), "\"Pasal 7\"");
        return shape.MadeBy(f => new RatingSuggestion { Label = f.Get(label), Formula = f.Get(formula), Scale = f.Get(scale), Article = f.Get(article) });
    }

    private static ObjectShape<RatingMatrix> MakeMatrix()
    {
        var shape = new ObjectShape<RatingMatrix>("matrix", new("Two ratings combined.", "Dua rating yang dipertemukan."));
        var rows = shape.Required("rows", Forms.PartId, m => m.Rows, new("The rating of the rows.", "Rating pada baris."), "\"hasilKerja\"");
        var columns = shape.Required("columns", Forms.PartId, m => m.Columns, new("The rating of the columns.", "Rating pada kolom."), "\"perilakuKerja\"");
        var cells = shape.Required("cells", new ListShape<MatrixCell>(MakeCell(), least: 1), m => m.Cells, new("The cells.", "Sel-selnya."),
            "[ { \"row\": 1, \"column\": 1, \"grade\": \"Sangat Baik\" } ]");
        var (article, confidence) = RuleMembers.Origin(shape, m => m.Article, m => m.Confidence);
        return shape.MadeBy(f => new RatingMatrix
        {
            Rows = f.Get(rows), Columns = f.Get(columns), Cells = f.Get(cells), Article = f.Get(article), Confidence = f.Get(confidence),
        });
    }

    private static ObjectShape<MatrixCell> MakeCell()
    {
        var shape = new ObjectShape<MatrixCell>("cell", new("A cell of the matrix.", "Satu sel matriks."));
        var row = shape.Required("row", CodedGradeMembers.Code, c => c.Row, new("The code of the level of the row.", "Kode tingkatan pada baris."), "1");
        var column = shape.Required("column", CodedGradeMembers.Code, c => c.Column, new("The code of the level of the column.", "Kode tingkatan pada kolom."), "1");
        var grade = shape.Required("grade", TextShape.NotEmpty, c => c.Grade, new("The name of the grade.", "Nama predikatnya."), "\"Sangat Baik\"");
        var confidence = shape.OptionalValue("confidence", RuleMembers.Confidence, c => c.Confidence,
            new("The confidence in it; that of the matrix when left out.", "Seberapa pasti; sama dengan matriksnya bila tidak diisi."), "\"secondary\"");
        return shape.MadeBy(f => new MatrixCell { Row = f.Get(row), Column = f.Get(column), Grade = f.Get(grade), Confidence = f.Get(confidence) });
    }
}
