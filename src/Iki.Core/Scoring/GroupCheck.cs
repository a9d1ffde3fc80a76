using Iki.Core.Diagnostics;

namespace Iki.Core.Scoring;

/// <summary>Whether a name leads to one group, and each group's scale and rules are sound.</summary>
internal static class GroupCheck
{
    public static void Check(CompiledRegulation compiled, DiagnosticCollector diagnostics)
    {
        var regulation = compiled.Regulation;
        if (regulation.Groups.Count == 0) return;
        if (regulation.Scale is not null) diagnostics.ScaleBesideGroups(new Place("/scale"));
        if (regulation.Exceptions.Count > 0) diagnostics.ScaleBesideGroups(new Place("/exceptions"));
        var path = JsonPath.Root.To("groups");
        var named = new Dictionary<string, RegulationGroup>(StringComparer.OrdinalIgnoreCase);
        foreach (var (i, group) in regulation.Groups.Index())
        {
            foreach (var name in group.Names)
            {
                if (!named.TryAdd(name, group)) diagnostics.GroupsOverlap(path.To(i).Place, name, named[name].Id, group.Id);
            }
        }

        foreach (var (i, group) in compiled.Groups.Index())
        {
            RegulationCheck.CheckScale(group.Scale, diagnostics);
            CheckRules(group, path.To(i).To("objectives"), diagnostics);
        }
    }

    private static void CheckRules(CompiledGroup group, JsonPath path, DiagnosticCollector diagnostics)
    {
        var always = group.Rules.Index().FirstOrDefault(r => r.Item.Rule.When is null, (Index: group.Rules.Count, Item: null!)).Index;
        for (var i = always + 1; i < group.Rules.Count; i++) diagnostics.CaseNeverReached(path.To(i).Place);
    }
}
