using System.Text.Json;
using Iki.Core;
using static Iki.Documents.Workbooks.Sheets;

namespace Iki.Documents.Workbooks;

/// <summary>A catalog as rows of sheets. It is taken as its file has it, so that what a file can say the workbook says too.</summary>
internal sealed class CatalogRows
{
    private readonly Dictionary<SheetShape, List<CellContent[]>> _rows = AllSheets.InOrder.ToDictionary(s => s, _ => new List<CellContent[]>());
    private readonly Language _language;

    private CatalogRows(Language language) => _language = language;

    /// <summary>The rows of a catalog.</summary>
    public static CatalogRows Of(Catalog catalog, Language language)
    {
        using var document = JsonDocument.Parse(CatalogFile.Write(catalog), new JsonDocumentOptions { MaxDepth = 1000 });
        var rows = new CatalogRows(language);
        rows.AddCatalog(document.RootElement);
        return rows;
    }

    /// <summary>The rows of a sheet, from top to bottom.</summary>
    public IReadOnlyList<CellContent[]> On(SheetShape sheet) => _rows[sheet];

    private void AddCatalog(JsonElement catalog)
    {
        foreach (var field in CatalogField.All) AddField(field, JsonMembers.At(catalog, field.Path));
        AddOffices(JsonMembers.List(catalog, "offices"), 1);
        foreach (var scale in JsonMembers.Map(catalog, "scales"))
        {
            foreach (var word in scale.Value.EnumerateArray()) Add(Scales, default, ("#scale", Text(scale.Name)), ("#word", Text(word)));
        }

        AddNames(catalog, "");
        foreach (var rule in JsonMembers.List(catalog, "rules")) Add(Rules, rule);
        AddAccepted(catalog, []);
        foreach (var position in JsonMembers.List(catalog, "positions")) AddPosition(position);
    }

    private void AddField(CatalogField field, JsonElement? value)
    {
        if (field.IsPresence)
        {
            // Said only where the members do not say it.
            if (value is { } parent && !parent.EnumerateObject().Any()) AddRow(CellContent.Of(field.Words!.Show("true", _language)));
        }
        else if (field.IsList && value is { } list)
        {
            foreach (var text in list.EnumerateArray()) AddRow(Text(text));
        }
        else
        {
            AddRow(value is { } one ? Content(one, field.Form, field.Words) : default);
        }

        void AddRow(CellContent content) => Add(Sheets.Catalog, default, ("#field", CellContent.Of(field.Name.In(_language))), ("#value", content));
    }

    private void AddOffices(IEnumerable<JsonElement> offices, int level)
    {
        foreach (var office in offices)
        {
            Add(Offices, office, ("#level", CellNumber.Write(level)));
            AddOffices(JsonMembers.List(office, "offices"), level + 1);
        }
    }

    private void AddPosition(JsonElement position)
    {
        var id = ("#position", Text(position.GetProperty("id")));
        Add(Positions, position);
        foreach (var group in JsonMembers.Map(position, "groups")) Add(Groups, default, id, ("#regulation", Text(group.Name)), ("#group", Text(group.Value)));
        foreach (var kind in new[] { "duties", "functions" })
        {
            foreach (var text in JsonMembers.List(position, kind))
            {
                Add(Duties, default, id, ("#kind", CellContent.Of(WordLists.DutyKind.Show(kind, _language))), ("#text", Text(text)));
            }
        }

        string? before = null;
        foreach (var objective in position.GetProperty("objectives").EnumerateArray())
        {
            var statement = objective.GetProperty("statement");
            var indicators = objective.GetProperty("indicators");
            if (indicators.GetArrayLength() == 0 || statement.GetString() == before) Add(Indicators, default, id, ("#objective", Text(statement)));
            before = statement.GetString();
            foreach (var indicator in indicators.EnumerateArray()) AddIndicator(indicator, id, ("#objective", Text(statement)));
        }
    }

    private void AddIndicator(JsonElement indicator, params ReadOnlySpan<(string, CellContent)> place)
    {
        Add(Indicators, indicator, place);
        var id = indicator.GetProperty("id").GetString()!;
        var of = ("#indicator", Text(id));
        AddLists(indicator, of);
        foreach (var measure in JsonMembers.List(indicator, "measures"))
        {
            Add(Measures, measure, of);
            AddLists(measure, of, ("#measure", Text(measure.GetProperty("id"))));
        }

        foreach (var target in JsonMembers.List(indicator, "targets")) Add(Targets, target, of);
        if (JsonMembers.At(indicator, "legend") is { } legend) AddLegend(legend, of);
        AddNames(indicator, id);
        var number = 0;
        foreach (var example in JsonMembers.List(indicator, "examples")) AddExample(example, of, ("#number", CellNumber.Write(++number)));
    }

    /// <summary>What an indicator and a measure have alike.</summary>
    private void AddLists(JsonElement owner, params ReadOnlySpan<(string, CellContent)> place)
    {
        foreach (var source in JsonMembers.List(owner, "sources")) Add(Sources, source, place);
        foreach (var note in JsonMembers.List(owner, "notes")) Add(Notes, default, [.. place, ("#text", Text(note))]);
        AddAccepted(owner, place);
    }

    private void AddAccepted(JsonElement owner, ReadOnlySpan<(string, CellContent)> place)
    {
        foreach (var accepted in JsonMembers.List(owner, "accepted")) Add(Accepted, accepted, place);
    }

    private void AddNames(JsonElement owner, string indicator)
    {
        var of = ("#indicator", indicator.Length == 0 ? default : Text(indicator));
        foreach (var variable in JsonMembers.Map(owner, "variables")) AddVariable(variable.Value, Text(variable.Name), of);
        foreach (var parameter in JsonMembers.Map(owner, "parameters"))
        {
            Add(Parameters, parameter.Value, of, ("#name", Text(parameter.Name)));
            AddAccepted(parameter.Value, [of, ("#parameter", Text(parameter.Name))]);
            foreach (var value in parameter.Value.GetProperty("values").EnumerateArray()) AddValue(value, of, ("#parameter", Text(parameter.Name)));
        }
    }

    private void AddVariable(JsonElement variable, CellContent name, (string, CellContent) of)
    {
        var aggregate = JsonMembers.At(variable, "aggregate");
        var isBoth = aggregate is { ValueKind: JsonValueKind.Object };
        var time = isBoth ? aggregate!.Value.GetProperty("time") : aggregate;
        JsonElement? office = isBoth ? aggregate!.Value.GetProperty("office") : null;
        Add(Variables, variable, of, ("#name", name), ("#time", Word(time)), ("#office", Word(office)));
        AddAccepted(variable, [of, ("#variable", name)]);
        foreach (var item in JsonMembers.Map(variable, "items")) Add(Items, item.Value, of, ("#variable", name), ("#key", Text(item.Name)));

        CellContent Word(JsonElement? word) => word is { } given ? Content(given, CellForm.Word, WordLists.Aggregation) : default;
    }

    private void AddValue(JsonElement value, params ReadOnlySpan<(string, CellContent)> place)
    {
        if (JsonMembers.At(value, "items") is not { } items)
        {
            Add(Values, value, place);
            return;
        }

        foreach (var item in items.EnumerateObject())
        {
            Add(Values, value, [.. place, ("#item", Text(item.Name)), ("value", Content(item.Value, CellForm.Number, null))]);
        }
    }

    private void AddLegend(JsonElement legend, (string, CellContent) of)
    {
        var isFirst = true;
        foreach (var band in legend.GetProperty("bands").EnumerateArray())
        {
            var cells = new List<(string, CellContent)> { of };
            foreach (var column in Legends.Columns.Where(c => c.Key.StartsWith("bands/", StringComparison.Ordinal)))
            {
                if (JsonMembers.At(band, column.Key["bands/".Length..]) is { } value) cells.Add((column.Key, Content(value, column.Form, column.Words)));
            }

            Add(Legends, isFirst ? legend : default, [.. cells]);
            isFirst = false;
        }
    }

    private void AddExample(JsonElement example, params ReadOnlySpan<(string, CellContent)> place)
    {
        var isFirst = true;
        foreach (var when in new[] { "values", "previous" })
        {
            foreach (var figures in JsonMembers.Map(example, when))
            {
                (string, CellContent)[] of = [.. place, ("#name", Text(figures.Name)), ("#when", CellContent.Of(WordLists.ExampleTime.Show(when, _language)))];
                foreach (var row in FiguresOf(figures.Value))
                {
                    Add(Examples, isFirst ? example : default, [.. of, .. row]);
                    isFirst = false;
                }
            }
        }

        if (isFirst) Add(Examples, example, place);
    }

    private IEnumerable<(string, CellContent)[]> FiguresOf(JsonElement figures)
    {
        var number = 0;
        return figures.ValueKind switch
        {
            JsonValueKind.Array when figures.GetArrayLength() == 0 => [[("#value", CellContent.Of("[]"))]],
            JsonValueKind.Array => figures.EnumerateArray().Select(f => new[] { ("#order", CellNumber.Write(++number)), ("#value", Figure(f)) }),
            JsonValueKind.Object when !figures.EnumerateObject().Any() => [[("#value", CellContent.Of("{}"))]],
            JsonValueKind.Object => figures.EnumerateObject().Select(f => new[] { ("#item", Text(f.Name)), ("#value", Figure(f.Value)) }),
            _ => [[("#value", Figure(figures))]],
        };

        CellContent Figure(JsonElement figure) => Content(figure, CellForm.Figure, null);
    }

    /// <summary>Adds a row: what is given for its columns, and else what the object has for them.</summary>
    private void Add(SheetShape sheet, JsonElement of, params ReadOnlySpan<(string Key, CellContent Content)> given)
    {
        var cells = new CellContent[sheet.Columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var column = sheet.Columns[i];
            if (!column.IsReference && of.ValueKind == JsonValueKind.Object && JsonMembers.At(of, column.Key) is { } value) cells[i] = Content(value, column.Form, column.Words);
        }

        foreach (var (key, content) in given) cells[sheet.IndexOf(key)] = content;
        _rows[sheet].Add(cells);
    }

    private CellContent Content(JsonElement value, CellForm form, WordList? words) => value.ValueKind switch
    {
        JsonValueKind.Number => CellNumber.Write(value.GetDecimal()),
        JsonValueKind.True or JsonValueKind.False => CellContent.Of(words!.Show(value.GetBoolean() ? "true" : "false", _language)),
        JsonValueKind.String when words is not null => CellContent.Of(words.Show(value.GetString()!, _language)),
        JsonValueKind.String when form == CellForm.TextOrEmpty && value.GetString()!.Length == 0 => default,
        JsonValueKind.String => Text(value),

        // A text in both languages: the English one has a column of its own.
        JsonValueKind.Object when value.TryGetProperty("id", out var indonesian) => Text(indonesian),
        _ => default,
    };

    private static CellContent Text(JsonElement text) => Text(text.GetString()!);

    private static CellContent Text(string text) => CellContent.Of(CellText.Quote(text));
}
