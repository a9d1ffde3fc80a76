namespace Iki.Core.Benchmarks.Country;

/// <summary>The offices of a country or of a part of it: villages in kecamatan in kabupaten and kota, spread evenly, by number.</summary>
internal sealed record OfficesOfCountry
{
    private const int VillagesInAll = 83_763;
    private const int SubdistrictsInAll = 7_285;
    private const int DistrictsInAll = 514;

    public const string Country = "Republik";

    private OfficesOfCountry(int villages, int subdistricts, int districts)
    {
        Villages = [.. Enumerable.Range(0, villages).Select(OfficeNames.Village)];
        Subdistricts = [.. Enumerable.Range(0, subdistricts).Select(OfficeNames.Subdistrict)];
        Districts = [.. Enumerable.Range(0, districts).Select(OfficeNames.District)];
    }

    public string[] Villages { get; }

    public string[] Subdistricts { get; }

    public string[] Districts { get; }

    /// <summary>A country of so large a part of the real number of offices; each kind has at least one.</summary>
    public static OfficesOfCountry OfScale(double scale) =>
        new(Part(VillagesInAll, scale), Part(SubdistrictsInAll, scale), Part(DistrictsInAll, scale));

    /// <summary>So many villages in as many kecamatan and kabupaten as a country has to each.</summary>
    public static OfficesOfCountry OfVillages(int villages) => OfScale((double)villages / VillagesInAll);

    /// <summary>The number of the kecamatan that a village lies in.</summary>
    public int SubdistrictOf(int village) => (int)((long)village * Subdistricts.Length / Villages.Length);

    /// <summary>The number of the kabupaten or kota that a kecamatan lies in.</summary>
    public int DistrictOf(int subdistrict) => (int)((long)subdistrict * Districts.Length / Subdistricts.Length);

    /// <summary>The tree as a catalog has it.</summary>
    public OfficeNode[] Tree()
    {
        var villages = Enumerable.Range(0, Villages.Length).ToLookup(SubdistrictOf, v => new OfficeNode { Name = Villages[v] });
        var subdistricts = Enumerable.Range(0, Subdistricts.Length).ToLookup(DistrictOf, s => new OfficeNode { Name = Subdistricts[s], Offices = [.. villages[s]] });
        return [.. Enumerable.Range(0, Districts.Length).Select(d => new OfficeNode { Name = Districts[d], Offices = [.. subdistricts[d]] })];
    }

    private static int Part(int number, double scale) => Math.Max(1, (int)Math.Round(number * scale, MidpointRounding.AwayFromZero));
}
