using Iki.Core;

namespace Iki.Documents.Decrees;

/// <summary>Findings as they are made.</summary>
internal sealed class FindingList
{
    private readonly List<DecreeFinding> _findings = [];

    public IReadOnlyList<DecreeFinding> All => _findings;

    public void Ask(DiagnosticDescriptor kind, DocumentPlace place, string? id, bool bearsOnValue, params string[] arguments) =>
        Add(DecreeFindingKind.Question, kind, place, id, bearsOnValue, arguments);

    public void Doubt(DiagnosticDescriptor kind, DocumentPlace place, string? id, bool bearsOnValue, params string[] arguments) =>
        Add(DecreeFindingKind.Doubt, kind, place, id, bearsOnValue, arguments);

    public void LeaveOut(DiagnosticDescriptor kind, DocumentPlace place, params string[] arguments) =>
        Add(DecreeFindingKind.LeftOut, kind, place, null, false, arguments);

    /// <summary>A question that was worded elsewhere.</summary>
    public void Ask(DiagnosticDescriptor kind, DocumentPlace place, string? id, bool bearsOnValue, Wording text) =>
        _findings.Add(new DecreeFinding { Kind = DecreeFindingKind.Question, Code = kind.Code, Text = text, Place = place, BearsOnValue = bearsOnValue, Id = id });

    private void Add(DecreeFindingKind what, DiagnosticDescriptor kind, DocumentPlace place, string? id, bool bearsOnValue, string[] arguments)
    {
        var said = Diagnostic.Of(kind, [.. arguments.Select(Shortened)]);
        var text = new Wording(said.Message(Language.English), said.Message(Language.Indonesian));
        _findings.Add(new DecreeFinding { Kind = what, Code = kind.Code, Text = text, Place = place, BearsOnValue = bearsOnValue, Id = id });
    }

    private static string Shortened(string text) => text.Length <= 300 ? text : string.Concat(text.AsSpan(0, 297), "…");
}
