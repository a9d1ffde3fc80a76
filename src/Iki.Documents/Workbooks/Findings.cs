using System.Globalization;
using Iki.Core;
using Iki.Documents.Diagnostics;

namespace Iki.Documents.Workbooks;

/// <summary>What is found while a workbook is read, each with its place.</summary>
/// <param name="file">The name of the workbook.</param>
internal sealed class Findings(string file)
{
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<CellPlace> _places = [];
    private int _untold;

    /// <summary>Whether anything was found.</summary>
    public bool HasAny => _found.Count > 0;

    /// <summary>Says what was found.</summary>
    public void Add(DiagnosticDescriptor descriptor, CellPlace place, params ReadOnlySpan<string> arguments) =>
        Add(Diagnostic.Of(descriptor, arguments), place);

    /// <summary>Says what was found by others, at its place in the workbook.</summary>
    public void Add(Diagnostic diagnostic, CellPlace? place)
    {
        if (_found.Count == WorkbookLimits.Diagnostics)
        {
            _untold++;
            return;
        }

        if (place is { } at) _places.Add(at);
        _found.Add(Placed(diagnostic, place));
    }

    /// <summary>What was found by others, with its place in the workbook.</summary>
    public Diagnostic Placed(Diagnostic diagnostic, CellPlace? place) => diagnostic with { File = file, Pointer = place?.ToString(), Line = null };

    /// <summary>Whether something was found at a place.</summary>
    public bool IsFoundAt(CellPlace place) => _places.Contains(place);

    /// <summary>Everything that was found.</summary>
    public EquatableList<Diagnostic> All()
    {
        if (_untold == 0) return _found.ToEquatableList();
        var rest = Diagnostic.Of(WorkbookDiagnostics.FurtherProblems, _untold.ToString(CultureInfo.InvariantCulture)) with { File = file };
        return [.. _found, rest];
    }

    /// <summary>A name as a message has it: as the workbook may have it in either language.</summary>
    public string Each(Func<Language, string> name)
    {
        var (english, indonesian) = (name(Language.English), name(Language.Indonesian));
        return english == indonesian ? english : $"{indonesian} / {english}";
    }
}
