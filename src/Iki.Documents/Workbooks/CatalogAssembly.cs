using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Iki.Documents.Diagnostics;
using static Iki.Documents.Workbooks.Sheets;

namespace Iki.Documents.Workbooks;

/// <summary>
/// Puts a catalog file together of the rows of a workbook, and remembers of which cell each member is, so that what the library finds
/// in the file is said of the cell.
/// </summary>
internal sealed partial class CatalogAssembly
{
    private readonly WorkbookRows _rows;
    private readonly Findings _findings;
    private readonly CellReader _cells;
    private readonly JsonPart _catalog = new([], "");
    private readonly Dictionary<string, CellPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonPart> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonPart> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, string Id), JsonPart> _measures = [];

    private CatalogAssembly(WorkbookRows rows, Findings findings) => (_rows, _findings, _cells) = (rows, findings, new CellReader(findings));

    /// <summary>Puts the catalog file together.</summary>
    public static CatalogAssembly Of(WorkbookRows rows, Findings findings)
    {
        var assembly = new CatalogAssembly(rows, findings);
        assembly.AddFields();
        assembly.AddOffices();
        assembly.AddScales();
        assembly.AddPositions();
        assembly.AddIndicators();
        assembly.AddMeasures();
        assembly.AddSources();
        assembly.AddTargets();
        assembly.AddLegends();
        assembly.AddVariables();
        assembly.AddParameters();
        assembly.AddExamples();
        assembly.AddRules();
        assembly.AddAccepted();
        return assembly;
    }

    /// <summary>The catalog file.</summary>
    public byte[] ToFile()
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, new JsonWriterOptions { MaxDepth = 1000 })) _catalog.Json.WriteTo(writer);
        return memory.ToArray();
    }

    /// <summary>The cell that a place in the file is of; that of what it is in, where it has none.</summary>
    /// <param name="pointer">The place.</param>
    /// <param name="member">The member that is said not to be there; empty for none.</param>
    public CellPlace PlaceOf(string pointer, string member)
    {
        if (member.Length > 0 && _places.TryGetValue($"{pointer}/{member}", out var place)) return place;
        for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
        {
            if (_places.TryGetValue(at, out place)) return place;
            if (at.Length == 0) return new CellPlace(Sheets.Catalog.Name.Indonesian);
        }
    }

    private void AddFields()
    {
        _catalog.Json["formatVersion"] = 1;
        _catalog.Json["positions"] = new JsonArray();
        var given = new Dictionary<string, CellPlace>(StringComparer.Ordinal);
        foreach (var row in _rows.On(Sheets.Catalog))
        {
            _places.TryAdd("", row.PlaceOf("#field"));
            if (_cells.Reference(row, "#field") is not { } name) continue;
            var place = row.PlaceOf("#field");
            if (CatalogField.All.FirstOrDefault(f => AllSheets.IsNamed(f.Name, name)) is not { } field)
            {
                _findings.Add(WorkbookDiagnostics.UnknownField, place, place.Sheet, place.Cell, name, _findings.Each(l => string.Join(", ", CatalogField.All.Select(f => f.Name.In(l)))));
                continue;
            }

            var index = row.Shape.IndexOf("#value");
            if (!field.IsList && row.At(index) is not null && !given.TryAdd(field.Path, place))
            {
                _findings.Add(WorkbookDiagnostics.GivenTwice, place, place.Sheet, place.Cell, name, given[field.Path].ToString());
                continue;
            }

            AddField(row, index, field);
        }
    }

    private void AddField(SheetRow row, int index, CatalogField field)
    {
        var names = field.Path.Split('/');
        var value = _cells.Value(row, index, field.Form, field.Words, field.Name);
        _places.TryAdd("/" + field.Path, row.PlaceOf(index));
        if (field.IsPresence)
        {
            if (value?.GetValue<bool>() == true) _catalog.Member(field.Path);
            return;
        }

        if (value is null) return;
        var owner = names.Length == 1 ? _catalog : _catalog.Member(names[0]);
        if (field.IsList) _places[owner.Append(names[^1], value)] = row.PlaceOf(index);
        else owner.Json[names[^1]] = value;
    }

    private void AddOffices()
    {
        var above = new List<JsonPart>();
        foreach (var row in _rows.On(Offices))
        {
            if (_cells.Reference(row, "#level") is not { } text || !decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var level)) continue;
            if (level < 1 || level > above.Count + 1 || level != decimal.Truncate(level))
            {
                var place = row.PlaceOf("#level");
                _findings.Add(WorkbookDiagnostics.WrongLevel, place, place.Sheet, place.Cell, text, (above.Count + 1).ToString(CultureInfo.InvariantCulture));
                continue;
            }

            above.RemoveRange((int)level - 1, above.Count - (int)level + 1);
            var office = (above.Count == 0 ? _catalog : above[^1]).Append("offices");
            Fill(row, office);
            above.Add(office);
        }
    }

    private void AddScales()
    {
        foreach (var row in _rows.On(Scales))
        {
            if (_cells.Reference(row, "#scale") is not { } scale || _cells.Reference(row, "#word") is not { } word) continue;
            var scales = _catalog.Member("scales");
            _places.TryAdd($"{scales.Pointer}/{JsonPart.Escape(scale)}", row.PlaceOf("#scale"));
            _places[scales.Append(scale, word)] = row.PlaceOf("#word");
        }
    }

    private void AddPositions()
    {
        foreach (var row in _rows.On(Positions))
        {
            var position = _catalog.Append("positions");
            Fill(row, position);
            position.Json["objectives"] = new JsonArray();
            if (position.Json["id"]?.ToString() is { } id) _positions.TryAdd(id, position);
        }

        foreach (var row in _rows.On(Groups))
        {
            if (PositionOf(row) is not { } position || _cells.Reference(row, "#regulation") is not { } regulation || _cells.Reference(row, "#group") is not { } group) continue;
            var groups = position.Member("groups");
            if (IsNew(groups, regulation, row, "#regulation")) groups.Json[regulation] = group;
        }

        foreach (var row in _rows.On(Duties))
        {
            if (PositionOf(row) is not { } position || _cells.Reference(row, "#kind") is not { } kind || _cells.Reference(row, "#text") is not { } text) continue;
            _places[position.Append(kind, text)] = row.PlaceOf("#text");
        }
    }

    private void AddIndicators()
    {
        var last = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        foreach (var row in _rows.On(Indicators))
        {
            if (PositionOf(row) is not { } position || _cells.Reference(row, "#objective") is not { } statement) continue;
            var isObjective = !row.HasAny(c => !c.IsReference);
            if (isObjective || !last.TryGetValue(position.Pointer, out var objective) || objective.Json["statement"]!.ToString() != statement)
            {
                objective = last[position.Pointer] = position.Append("objectives");
                objective.Json["statement"] = statement;
                objective.Json["indicators"] = new JsonArray();
                _places[objective.Pointer] = _places[objective.Pointer + "/statement"] = row.PlaceOf("#objective");
            }

            if (isObjective) continue;
            var indicator = objective.Append("indicators");
            Fill(row, indicator);
            if (indicator.Json["id"]?.ToString() is { } id) _indicators.TryAdd(id, indicator);
        }
    }

    private void AddRules()
    {
        foreach (var row in _rows.On(Rules)) Fill(row, _catalog.Append("rules"));
    }

    private JsonPart? PositionOf(SheetRow row) => Find(row, "#position", _positions, Positions);

    private JsonPart? IndicatorOf(SheetRow row) => Find(row, "#indicator", _indicators, Indicators);

    /// <summary>What a row belongs to: the indicator that it names, or the catalog.</summary>
    private JsonPart? OwnerOf(SheetRow row) => row.At("#indicator") is null ? _catalog : IndicatorOf(row);

    private JsonPart? Find(SheetRow row, string key, Dictionary<string, JsonPart> known, SheetShape sheet)
    {
        if (_cells.Reference(row, key) is not { } name) return null;
        if (known.TryGetValue(name, out var part)) return part;
        Unknown(row, key, name, sheet);
        return null;
    }

    private void Unknown(SheetRow row, string key, string name, SheetShape sheet)
    {
        var place = row.PlaceOf(key);
        _findings.Add(WorkbookDiagnostics.UnknownReference, place, place.Sheet, place.Cell, name, _findings.Each(sheet.Name.In));
    }

    /// <summary>Whether a name is not in an object yet; said where it is. The file cannot have it twice.</summary>
    private bool IsNew(JsonPart map, string name, SheetRow row, string key)
    {
        var place = row.PlaceOf(key);
        var pointer = $"{map.Pointer}/{JsonPart.Escape(name)}";
        if (!map.Json.ContainsKey(name))
        {
            _places[pointer] = place;
            return true;
        }

        _findings.Add(WorkbookDiagnostics.GivenTwice, place, place.Sheet, place.Cell, name, _places[pointer].ToString());
        return false;
    }

    /// <summary>Gives an object the members that the row has for it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="part">The object.</param>
    /// <param name="of">Which columns are of this object, and the path of their member in it; null for those of others.</param>
    private void Fill(SheetRow row, JsonPart part, Func<ColumnShape, string?>? of = null)
    {
        for (var i = 0; i < row.Shape.Columns.Count; i++)
        {
            var column = row.Shape.Columns[i];
            var path = column.IsReference ? null : of is null ? column.Key : of(column);
            if (path is null) continue;
            var place = row.PlaceOf(i);
            if (place.Column > 0) _places.TryAdd(part.Pointer, place);
            var names = path.Split('/');
            var pointer = $"{part.Pointer}/{path}";
            if (names.Length > 1 && place.Column > 0) _places.TryAdd($"{part.Pointer}/{names[0]}", place);
            if (_cells.Value(row, i) is not { } value)
            {
                if (place.Column > 0) _places.TryAdd(pointer, place);
                continue;
            }

            if (names.Length > 2)
            {
                AddEnglish(row, i, part, names, value);
                continue;
            }

            var owner = names.Length == 1 ? part : part.Member(names[0]);
            if (owner.Json.TryGetPropertyValue(names[^1], out var before) && !JsonNode.DeepEquals(before, value))
            {
                _findings.Add(WorkbookDiagnostics.GivenTwice, place, place.Sheet, place.Cell, _findings.Each(column.Head.In), _places[pointer].ToString());
                continue;
            }

            owner.Json[names[^1]] = value;
            _places[pointer] = place;
        }
    }
    /// <summary>Makes a text one in both languages: the cell has the English one, and the column of the text itself the Indonesian one.</summary>
    private void AddEnglish(SheetRow row, int index, JsonPart part, string[] names, JsonNode english)
    {
        var (owner, name) = (part.Member(names[0]), names[1]);
        var pointer = $"{owner.Pointer}/{name}";
        var column = row.Shape.IndexOf($"{names[0]}/{name}");
        var place = row.PlaceOf(column);
        var texts = new JsonObject { ["en"] = english };
        if (owner.Json[name] is { } indonesian)
        {
            texts["id"] = indonesian.DeepClone();
        }
        else if (place.Column > 0 && !_findings.IsFoundAt(place))
        {
            _findings.Add(WorkbookDiagnostics.CellMissing, place, place.Sheet, place.Cell, _findings.Each(row.Shape.Columns[column].Head.In));
        }

        owner.Json[name] = texts;
        _places[$"{pointer}/en"] = row.PlaceOf(index);
        _places[$"{pointer}/id"] = place;
    }
}
