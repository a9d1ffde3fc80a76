using System.Diagnostics;
using System.Globalization;
using Iki.Core.Benchmarks.Data;

namespace Iki.Core.Benchmarks.Country;

/// <summary>
/// The figures of a country on one machine: makes them, reads them, evaluates all rows of the Wonoasih catalog for every village and month, and for every kecamatan, kabupaten and the
/// country by quarter, and checks every result.
/// </summary>
internal static class CountryRun
{
    /// <summary>Of the arguments: the part of the country, 1 for all; and after <c>--cores</c> how many cores, 2 unless given.</summary>
    public static int Run(string[] args)
    {
        var at = Array.IndexOf(args, "--cores");
        var cores = at < 0 ? 2 : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
        var scale = args.Length > 0 && at != 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 1;
        var offices = OfficesOfCountry.OfScale(scale);
        Console.WriteLine(Text($"{offices.Villages.Length:#,0} villages in {offices.Subdistricts.Length:#,0} kecamatan in {offices.Districts.Length:#,0} kabupaten and kota; {cores} of {Environment.ProcessorCount} cores"));
        var folder = Directory.CreateTempSubdirectory("iki-country");
        try
        {
            Run(offices, Path.Combine(folder.FullName, "country.csv"), cores);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(OfficesOfCountry offices, string path, int cores)
    {
        var evaluator = Timed("the catalog and its offices", () => CountryCatalog.Create(offices), _ => "");
        var variables = CountryCatalog.Variables(evaluator.Catalog);
        var sums = new CountrySums(offices);
        Timed("figures made", () => CountryFile.Write(path, offices, variables, sums), n => Text($"{n:#,0} figures, {new FileInfo(path).Length / 1e6:#,0} MB of CSV"));
        var data = Timed(
            "figures read",
            () => DataFile.Load(evaluator.Catalog, [], ObservationTable.Load(path), Period.OfYear(CountryFile.Year)).OrThrow(),
            d => Text($"{d.Tables.Sum(t => t.Used):#,0} figures"));
        var check = new ResultCheck(evaluator.Catalog, offices, variables, sums);
        Evaluate("villages by month", evaluator, data, Period.OfYear(CountryFile.Year).Split(PeriodLength.Month), offices.Villages, cores, check);
        string[] above = [.. offices.Subdistricts, .. offices.Districts, OfficesOfCountry.Country];
        Evaluate("above them by quarter", evaluator, data, Period.OfYear(CountryFile.Year).Split(PeriodLength.Quarter), above, cores, check);
        Console.WriteLine(Text($"All {check.Results:#,0} results are as they were counted: {check.Computed:#,0} with a value, the others without a figure."));
    }

    private static void Evaluate(
        string title, CatalogEvaluator evaluator, DataSet data, IReadOnlyList<Period> periods, string[] offices, int cores, ResultCheck check)
    {
        var before = check.Results;
        var clock = Stopwatch.StartNew();
        Timed(
            title,
            () =>
            {
                foreach (var set in evaluator.EvaluateEach(data, periods, offices, cores)) check.Check(set);
                return check.Results - before;
            },
            n => Text($"{n:#,0} results, {n / clock.Elapsed.TotalSeconds:#,0} a second"));
    }

    private static T Timed<T>(string title, Func<T> run, Func<T, string> remark)
    {
        var (clock, before) = (Stopwatch.StartNew(), Turn.Now().User);
        var result = run();
        var took = clock.Elapsed;
        var (user, peak) = Turn.Now();
        Console.WriteLine(Text($"{title,-28} {took.TotalSeconds,8:0.00} s  {(user - before).TotalSeconds,8:0.00} s of CPU  peak {peak / 1e6,6:#,0} MB  {remark(result)}"));
        return result;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
