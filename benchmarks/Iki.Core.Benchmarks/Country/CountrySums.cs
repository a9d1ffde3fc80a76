namespace Iki.Core.Benchmarks.Country;

/// <summary>The sums that a country's results must have, kept while its figures are made: whole numbers by office, variable and quarter, without the library.</summary>
internal sealed class CountrySums(OfficesOfCountry offices)
{
    private readonly long[,,] _subdistricts = new long[offices.Subdistricts.Length, CountryCatalog.VariablesWithFigures, 4];
    private readonly long[,,] _districts = new long[offices.Districts.Length, CountryCatalog.VariablesWithFigures, 4];
    private readonly long[,] _country = new long[CountryCatalog.VariablesWithFigures, 4];

    public void Add(int village, int variable, int month, int value)
    {
        var (quarter, subdistrict) = ((month - 1) / 3, offices.SubdistrictOf(village));
        _subdistricts[subdistrict, variable, quarter] += value;
        _districts[offices.DistrictOf(subdistrict), variable, quarter] += value;
        _country[variable, quarter] += value;
    }

    public long OfSubdistrict(int number, int variable, int quarter) => _subdistricts[number, variable, quarter - 1];

    public long OfDistrict(int number, int variable, int quarter) => _districts[number, variable, quarter - 1];

    public long OfCountry(int variable, int quarter) => _country[variable, quarter - 1];
}
