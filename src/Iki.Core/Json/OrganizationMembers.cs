using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>The grades of an organization, and how the predikat of its staff are expected to be distributed.</summary>
internal static class OrganizationMembers
{
    public static readonly ObjectShape<OrganizationRules> Organization = MakeOrganization();

    private static ObjectShape<OrganizationRules> MakeOrganization()
    {
        var shape = new ObjectShape<OrganizationRules>(
            "organization", new("The grades of the organization.", "Predikat kinerja organisasi."));
        var grades = shape.Required("grades", CodedGradeMembers.List, o => o.Grades, new("The grades, the best first.", "Predikatnya, dari yang terbaik."),
            "[ { \"code\": 1, \"name\": \"Istimewa\" } ]");
        var (article, confidence) = RuleMembers.Origin(shape, o => o.Article, o => o.Confidence);
        var distribution = shape.Optional("distribution", MakeDistribution(), o => o.Distribution,
            new("How the predikat of the staff should be distributed; a guide, checked and never enforced.",
                "Pola distribusi predikat pegawai; pedoman yang diperiksa dan tidak dipaksakan."), "{ }");
        return shape.MadeBy(f => new OrganizationRules
        {
            Grades = f.Get(grades), Article = f.Get(article), Confidence = f.Get(confidence), Distribution = f.Get(distribution),
        });
    }

    private static ObjectShape<PredikatDistribution> MakeDistribution()
    {
        var shape = new ObjectShape<PredikatDistribution>("distribution", new("How predikat should be distributed.", "Pola distribusi predikat."));
        var citation = shape.Required("citation", TextShape.NotEmpty, d => d.Citation, new("Where it comes from.", "Asalnya."), "\"SE MenPANRB 3/2023\"");
        var confidence = shape.OptionalValue("confidence", RuleMembers.Confidence, d => d.Confidence,
            new("The confidence in it; that of the whole when left out.", "Seberapa pasti; sama dengan keseluruhan bila tidak diisi."), "\"secondary\"");
        var guides = shape.Required("guides", new ListShape<DistributionGuide>(MakeGuide(), least: 1), d => d.Guides,
            new("What is expected for each grade of the organization.", "Yang diharapkan pada tiap predikat organisasi."), "[ ]");
        return shape.MadeBy(f => new PredikatDistribution { Citation = f.Get(citation), Confidence = f.Get(confidence), Guides = f.Get(guides) });
    }

    private static ObjectShape<DistributionGuide> MakeGuide()
    {
        var shape = new ObjectShape<DistributionGuide>(
            "guide", new("What is expected of the staff of such an organization.", "Yang diharapkan dari pegawai organisasi seperti ini."));
        var organization = shape.Required("organization", TextShape.NotEmpty, g => g.Organization,
            new("The grade of the organization.", "Predikat organisasinya."), "\"Baik\"");
        var limits = shape.Required("limits", new ListShape<DistributionLimit>(MakeLimit(), least: 1), g => g.Limits, new("The limits.", "Batas-batasnya."), "[ ]");
        return shape.MadeBy(f => new DistributionGuide { Organization = f.Get(organization), Limits = f.Get(limits) });
    }

    private static ObjectShape<DistributionLimit> MakeLimit()
    {
        var shape = new ObjectShape<DistributionLimit>("limit", new("How many may or should have some grades.", "Banyaknya pegawai dengan predikat tertentu."));
        var grades = shape.Required("grades", new ListShape<string>(TextShape.NotEmpty, least: 1), l => l.Grades,
            new("The grades, counted together.", "Predikat yang dihitung bersama."), "[ \"Sangat Baik\" ]");
        var leastPercent = shape.OptionalValue("leastPercent", DecimalShape.Instance, l => l.LeastPercent,
            new("The least share of the staff, in percent points.", "Bagian pegawai paling sedikit, dalam poin persen."), "60");
        var mostPercent = shape.OptionalValue("mostPercent", DecimalShape.Instance, l => l.MostPercent,
            new("The greatest share of the staff, in percent points.", "Bagian pegawai paling banyak, dalam poin persen."), "70");
        var leastCount = shape.OptionalValue("leastCount", new IntegerShape(0, int.MaxValue), l => l.LeastCount,
            new("The least number of employees.", "Banyaknya pegawai paling sedikit."), "1");
        var mostCount = shape.OptionalValue("mostCount", new IntegerShape(0, int.MaxValue), l => l.MostCount,
            new("The greatest number of employees.", "Banyaknya pegawai paling banyak."), "0");
        shape.Where("""
            { "anyOf": [ { "required": ["leastPercent"] }, { "required": ["mostPercent"] }, { "required": ["leastCount"] }, { "required": ["mostCount"] } ] }
            """);
        return shape.MadeBy(f => new DistributionLimit
        {
            Grades = f.Get(grades),
            LeastPercent = f.Get(leastPercent),
            MostPercent = f.Get(mostPercent),
            LeastCount = f.Get(leastCount),
            MostCount = f.Get(mostCount),
        });
    }
}
