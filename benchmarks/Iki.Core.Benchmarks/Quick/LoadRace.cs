namespace Iki.Core.Benchmarks.Quick;

/// <summary>
/// The Wonoasih catalog from its bytes to an evaluator, against no more than the same bytes deserialized by generated code and
/// NCalc's parse of each formula; the first checks all that a catalog must hold, the second nothing.
/// </summary>
internal static class LoadRace
{
    private static object? _kept;

    public static void Run(int rounds)
    {
        if (PlainCatalog.Bytes() is not { } bytes)
        {
            Console.WriteLine("# load: the seeds are not here");
            return;
        }

        void Load(int times) => Race.Times(times, () => _kept = CatalogFile.ReadEvaluator(bytes).Value);
        void Plain(int times) => Race.Times(times, () => _kept = PlainCatalog.Read(bytes).Parse());
        Race.Warm(6_000, Load, Plain);
        var race = Race.Of(rounds, 20, ("load", Load), ("floor", Plain));
        Report.Times(race, "load", 1, "load", "floor");
        Report.Ratio("load/floor", race.Ratio("load", "floor"));
    }
}
