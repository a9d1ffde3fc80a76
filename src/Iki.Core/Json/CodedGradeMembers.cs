using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>Levels and grades with codes.</summary>
internal static class CodedGradeMembers
{
    public static readonly IntegerShape Code = new(0, 1_000);

    public static readonly ListShape<CodedGrade> List = new(MakeCodedGrade(), least: 1);

    /// <summary>One as it is written: code and name.</summary>
    public static readonly ObjectShape<CodedGrade> Named = MakeNamed();

    private static ObjectShape<CodedGrade> MakeNamed()
    {
        var shape = new ObjectShape<CodedGrade>("codedGrade", new("A level or a grade with its code.", "Tingkatan atau predikat beserta kodenya."));
        shape.Required("code", Code, g => g.Code, new("The code; 1 is the best.", "Kodenya; 1 adalah yang terbaik."), "1");
        shape.Required("name", TextShape.Any, g => g.Name, new("The name.", "Namanya."), "\"Butuh Perbaikan\"");
        return shape.WrittenOnly();
    }

    private static ObjectShape<CodedGrade> MakeCodedGrade()
    {
        var shape = new ObjectShape<CodedGrade>("codedGrade", new("A level or a grade with its code.", "Tingkatan atau predikat beserta kodenya."));
        var code = shape.Required("code", Code, g => g.Code, new("The code; 1 is the best.", "Kodenya; 1 adalah yang terbaik."), "1");
        var name = shape.Required("name", TextShape.NotEmpty, g => g.Name, new("The name.", "Namanya."), "\"Butuh Perbaikan\"");
        var printed = shape.Optional("printed", TextShape.NotEmpty, g => g.Printed,
            new("The name as printed, if it differs.", "Nama sebagaimana tercetak, bila berbeda."), "\"Kurang/Misconduct\"");
        var aliases = shape.List("aliases", Forms.Texts, g => g.Aliases,
            new("What else it is called in imports.", "Sebutan lain dalam data yang diimpor."), "[ \"Cukup\" ]");
        return shape.MadeBy(f => new CodedGrade { Code = f.Get(code), Name = f.Get(name), Printed = f.Get(printed), Aliases = f.Get(aliases) });
    }
}
