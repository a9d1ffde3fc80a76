using System.Text.Json.Nodes;
using Iki.Documents.Diagnostics;
using static Iki.Documents.Workbooks.Sheets;

namespace Iki.Documents.Workbooks;

/// <content>What belongs to indicators, and what formulas name.</content>
internal sealed partial class CatalogAssembly
{
    private void AddMeasures()
    {
        foreach (var row in _rows.On(Measures))
        {
            if (IndicatorOf(row) is not { } indicator) continue;
            var measure = indicator.Append("measures");
            Fill(row, measure);
            if (measure.Json["id"]?.ToString() is { } id) _measures.TryAdd((indicator.Pointer, id), measure);
        }
    }

    private void AddSources()
    {
        foreach (var row in _rows.On(Sources))
        {
            if (MeasureOrIndicatorOf(row) is { } owner) Fill(row, owner.Append("sources"));
        }

        foreach (var row in _rows.On(Notes))
        {
            if (MeasureOrIndicatorOf(row) is not { } owner || _cells.Reference(row, "#text") is not { } text) continue;
            _places[owner.Append("notes", text)] = row.PlaceOf("#text");
        }
    }

    private void AddTargets()
    {
        foreach (var row in _rows.On(Targets))
        {
            if (IndicatorOf(row) is { } indicator) Fill(row, indicator.Append("targets"));
        }
    }

    private void AddLegends()
    {
        const string Band = "bands/";
        foreach (var row in _rows.On(Legends))
        {
            if (IndicatorOf(row) is not { } indicator) continue;
            var legend = indicator.Member("legend");
            legend.List("bands");
            Fill(row, legend, c => c.Key.StartsWith(Band, StringComparison.Ordinal) ? null : c.Key);
            Fill(row, legend.Append("bands"), c => c.Key.StartsWith(Band, StringComparison.Ordinal) ? c.Key[Band.Length..] : null);
        }
    }

    private void AddVariables()
    {
        foreach (var row in _rows.On(Variables))
        {
            if (OwnerOf(row) is not { } owner || Named(row, owner.Member("variables"), "#name") is not { } variable) continue;
            Fill(row, variable);
            var (time, office) = (_cells.Reference(row, "#time", false), _cells.Reference(row, "#office", false));
            _places[variable.Pointer + "/aggregate"] = row.PlaceOf(office is null ? "#time" : "#office");
            if (office is not null) variable.Json["aggregate"] = new JsonObject { ["time"] = time ?? "sum", ["office"] = office };
            else if (time is not null) variable.Json["aggregate"] = time;
        }

        foreach (var row in _rows.On(Items))
        {
            if (OwnerOf(row) is not { } owner || Known(row, "#variable", owner, "variables", Variables) is not { } variable) continue;
            if (Named(row, variable.Member("items"), "#key") is { } item) Fill(row, item);
        }
    }

    private void AddParameters()
    {
        foreach (var row in _rows.On(Parameters))
        {
            if (OwnerOf(row) is not { } owner || Named(row, owner.Member("parameters"), "#name") is not { } parameter) continue;
            Fill(row, parameter);
            parameter.List("values");
        }

        var last = new Dictionary<string, (JsonPart Value, string Dates)>(StringComparer.Ordinal);
        foreach (var row in _rows.On(Values))
        {
            if (OwnerOf(row) is not { } owner || Known(row, "#parameter", owner, "parameters", Parameters) is not { } parameter) continue;
            var item = _cells.Reference(row, "#item", false);
            if (item is null)
            {
                Fill(row, parameter.Append("values"));
                last.Remove(parameter.Pointer);
                continue;
            }

            AddItemValue(row, parameter, item, last);
        }
    }

    /// <summary>The number of an item: one of the value above where that has the same dates, or the first of the next.</summary>
    private void AddItemValue(SheetRow row, JsonPart parameter, string item, Dictionary<string, (JsonPart Value, string Dates)> last)
    {
        var dates = $"{row.At("from")?.Text}\n{row.At("to")?.Text}\n{row.At("source")?.Text}";
        if (!last.TryGetValue(parameter.Pointer, out var above) || above.Dates != dates)
        {
            above = last[parameter.Pointer] = (parameter.Append("values"), dates);
            Fill(row, above.Value, c => c.Key == "value" ? null : c.Key);
        }

        var items = above.Value.Member("items");
        if (!IsNew(items, item, row, "#item")) return;
        var index = row.Shape.IndexOf("value");
        if (_cells.Value(row, index) is { } number) items.Json[item] = number;
        else if (!_findings.IsFoundAt(row.PlaceOf(index)))
        {
            _findings.Add(WorkbookDiagnostics.CellMissing, row.PlaceOf(index), row.Place.Sheet, row.PlaceOf(index).Cell, _findings.Each(row.Shape.Columns[index].Head.In));
        }
    }

    private void AddExamples()
    {
        var examples = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        foreach (var row in _rows.On(Examples))
        {
            if (IndicatorOf(row) is not { } indicator || _cells.Reference(row, "#number") is not { } number) continue;
            if (!examples.TryGetValue($"{indicator.Pointer} {number}", out var example))
            {
                example = examples[$"{indicator.Pointer} {number}"] = indicator.Append("examples");
                example.Member("values");
            }

            Fill(row, example);
            if (_cells.Reference(row, "#name", row.HasAny(c => c.Key is "#value" or "#item" or "#order")) is { } name)
            {
                AddFigure(row, example.Member(_cells.Reference(row, "#when", false) ?? "values"), name);
            }
        }
    }

    private void AddFigure(SheetRow row, JsonPart figures, string name)
    {
        var index = row.Shape.IndexOf("#value");
        var place = row.PlaceOf(index);
        var pointer = $"{figures.Pointer}/{JsonPart.Escape(name)}";
        var before = figures.Json[name];
        var item = _cells.Reference(row, "#item", false);
        var isInOrder = row.At("#order") is not null;
        JsonNode? empty = (row.At(index) as StoredCell?)?.Text.Trim() switch { "[]" => new JsonArray(), "{}" => new JsonObject(), _ => null };
        if (empty is not null && before is null)
        {
            figures.Json[name] = empty;
            _places[pointer] = place;
            return;
        }

        if (before is not null && (empty is not null || !(item is not null ? before is JsonObject : isInOrder && before is JsonArray)))
        {
            _findings.Add(WorkbookDiagnostics.OneForm, place, place.Sheet, place.Cell, name, _places[pointer].ToString());
            return;
        }

        var value = _cells.Value(row, index);
        _places.TryAdd(pointer, place);
        if (value is null)
        {
            if (row.At(index) is null) _findings.Add(WorkbookDiagnostics.CellMissing, place, place.Sheet, place.Cell, _findings.Each(row.Shape.Columns[index].Head.In));
            return;
        }

        if (item is not null)
        {
            var items = figures.Member(name);
            if (IsNew(items, item, row, "#item")) items.Json[item] = value;
        }
        else if (isInOrder)
        {
            _places[figures.Append(name, value)] = place;
        }
        else
        {
            figures.Json[name] = value;
        }
    }

    private void AddAccepted()
    {
        foreach (var row in _rows.On(Accepted))
        {
            if (MeasureOrIndicatorOf(row) is not { } owner) continue;
            JsonPart? of = owner;
            if (row.At("#variable") is not null) of = Known(row, "#variable", owner, "variables", Variables);
            else if (row.At("#parameter") is not null) of = Known(row, "#parameter", owner, "parameters", Parameters);
            if (of is { } found) Fill(row, found.Append("accepted"));
        }
    }

    /// <summary>The measure that a row names, or its indicator, or the catalog.</summary>
    private JsonPart? MeasureOrIndicatorOf(SheetRow row)
    {
        var owner = row.Shape == Accepted ? OwnerOf(row) : IndicatorOf(row);
        if (owner is not { } indicator || _cells.Reference(row, "#measure", false) is not { } measure) return owner;
        if (_measures.TryGetValue((indicator.Pointer, measure), out var found)) return found;
        Unknown(row, "#measure", measure, Measures);
        return null;
    }

    /// <summary>A new object under the name that a row gives.</summary>
    private JsonPart? Named(SheetRow row, JsonPart map, string key) =>
        _cells.Reference(row, key) is { } name && IsNew(map, name, row, key) ? map.Member(name) : null;

    /// <summary>The object of a map of an owner that a row names.</summary>
    private JsonPart? Known(SheetRow row, string key, JsonPart owner, string map, SheetShape sheet)
    {
        if (_cells.Reference(row, key) is not { } name) return null;
        if (owner.Json[map] is JsonObject known && known.ContainsKey(name)) return owner.Member(map).Member(name);
        Unknown(row, key, name, sheet);
        return null;
    }
}
