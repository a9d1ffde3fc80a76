using Iki.Core.Scoring;

namespace Iki.Core.Json;

/// <summary>How many results reached their targets, as scorecards have it.</summary>
internal static class ScoreSummaryMembers
{
    public static readonly ObjectShape<ScoreSummary> Summary = MakeSummary();

    private static ObjectShape<ScoreSummary> MakeSummary()
    {
        var count = new IntegerShape(0, int.MaxValue);
        var shape = new ObjectShape<ScoreSummary>("summary", new("How many results reached their targets.", "Banyaknya hasil yang mencapai target."));
        shape.Required("results", count, s => s.Results, new("How many results there are; each is counted once below.", "Banyaknya hasil; masing-masing dihitung satu kali di bawah ini."), "5");
        shape.Required("exceeded", count, s => s.Exceeded, new("More than the target: over 100 %, or a better word.", "Melampaui target: lebih dari 100%, atau kata yang lebih baik."), "1");
        shape.Required("reached", count, s => s.Reached, new("Just the target: 100 %, or its word.", "Tepat mencapai target: 100%, atau katanya."), "2");
        shape.Required("missed", count, s => s.Missed, new("Less than the target.", "Tidak mencapai target."), "1");
        shape.Required("notCompared", count, s => s.NotCompared,
            new("A target and a value, and no achievement.", "Ada target dan nilai, tetapi tidak ada capaian."), "0");
        shape.Required("withoutTarget", count, s => s.WithoutTarget, new("A value and no target for the period.", "Ada nilai, tetapi tidak ada target untuk periode ini."), "0");
        shape.Required("withoutValue", new ListShape<StatusCount>(MakeStatus(count)), s => s.WithoutValue,
            new("No value, by status.", "Tanpa nilai, menurut status."), "[ { \"status\": \"missingInput\", \"count\": 1 } ]");
        shape.Required("weight", DecimalShape.Instance, s => s.Weight, new("The sum of the declared weights.", "Jumlah bobot yang dinyatakan."), "100");
        shape.Required("openWeight", DecimalShape.Instance, s => s.OpenWeight,
            new("The weight of the indicators that are not compared with a target.", "Bobot indikator yang belum dibandingkan dengan target."), "20");
        return shape.WrittenOnly();
    }

    private static ObjectShape<StatusCount> MakeStatus(IntegerShape count)
    {
        var shape = new ObjectShape<StatusCount>("statusCount", new("How many results have a status.", "Banyaknya hasil dengan suatu status."));
        shape.Required("status", ResultMembers.Status, s => s.Status, new("The status.", "Statusnya."), "\"missingInput\"");
        shape.Required("count", count, s => s.Count, new("How many.", "Banyaknya."), "1");
        return shape.WrittenOnly();
    }
}
