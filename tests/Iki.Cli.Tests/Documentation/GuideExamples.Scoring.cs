using Iki.Core;
using Iki.Core.Scoring;

namespace Iki.Cli.Tests.Documentation;

/// <content>The programs of the page on scoring.</content>
internal static partial class GuideExamples
{
    private static void Score(TextWriter Console, ScratchFolder folder)
    {
        // example: score
        var evaluator = CatalogFile.LoadEvaluator(folder["katalog.json"]).OrThrow();
        var data = DataFile.Load(evaluator.Catalog, folder["data.json"]).OrThrow();
        var scorer = Regulations.ScorerFor(evaluator.Catalog, data.Period).OrThrow();
        var card = scorer.Score(evaluator.Evaluate(data));
        foreach (var score in card.Indicators) Console.WriteLine($"{score.Result.Id}: {score}");
        Console.WriteLine(scorer.FindRequiredFigure(evaluator, data, "kepala/kehadiran", "hadir", "Baik").OrThrow());
        // end
    }

    private static void Survey(TextWriter Console, ScratchFolder folder)
    {
        // example: survey
        var survey = Scorer.Create(Regulations.Find("permenpanrb-14-2017")!).OrThrow();
        var index = survey.ScoreSurvey([3.54m, 3.54m, 3.54m]).OrThrow();
        Console.WriteLine(index.Steps[0]);
        Console.WriteLine(index.Rating?.Grade);
        // end
    }

    private static void Appraisal(TextWriter Console, ScratchFolder folder)
    {
        // example: appraisal
        var scorer = Regulations.ScorerFor("permenpanrb-6-2022").OrThrow();
        Console.WriteLine(scorer.Appraise(GivenRating.Of("hasilKerja", "Sesuai ekspektasi"), GivenRating.Of("perilakuKerja", "Di atas ekspektasi")));
        Console.WriteLine(scorer.Appraise(GivenRating.Of("hasilKerja", 3, RatingCoding.OneIsWorst), GivenRating.Of("perilakuKerja", 1, RatingCoding.OneIsWorst)));
        Console.WriteLine(scorer.Regulation.Appraisal!.Find("Cukup")!.Name);
        var report = scorer.CheckDistribution("Istimewa", [.. Enumerable.Repeat("Sangat Baik", 8), "Baik", "Baik"]).OrThrow();
        foreach (var finding in report.Findings) Console.WriteLine(finding);
        // end
    }

    private static void Credit(TextWriter Console, ScratchFolder folder)
    {
        // example: credit
        var bkn = Regulations.ScorerFor("bkn-3-2023").OrThrow();
        foreach (var (predikat, level, months) in new[] { ("Sangat Baik", "Ahli Pertama", 12), ("Baik", "Ahli Pertama", 2), ("Butuh Perbaikan", "Ahli Muda", 6) })
        {
            var credit = bkn.Credit(predikat, level, months).OrThrow();
            Console.WriteLine($"{credit} (exactly {credit.Exact})");
        }

        var akip = Regulations.ScorerFor("permenpanrb-88-2021").OrThrow();
        Console.WriteLine($"{akip.Rate(90)!.Grade}; {akip.Rate(90.01m)!.Grade}; {akip.Rate(60)!.Grade}");
        var combined = Regulations.ScorerFor("pp-30-2019").OrThrow().Combine("70-30", ("skp", 94.6m), ("perilaku", 78)).OrThrow();
        Console.WriteLine(combined.Steps[0]);
        Console.WriteLine(combined.Rating!.Grade);
        // end
    }
}
