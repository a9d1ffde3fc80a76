using Iki.Core.Diagnostics;

namespace Iki.Core.Definitions;

/// <summary>Elements of a catalog's lists that are null, which only a program can put there: no file can.</summary>
internal static class NullElements
{
    /// <summary>Refuses a catalog that has one.</summary>
    public static void Refuse(Catalog catalog, string parameter)
    {
        var root = JsonPath.Root;
        Each(catalog.Offices, root.To("offices"), parameter, Offices);
        Each(catalog.Scales, root.To("scales"), parameter, (scale, at) => Each(scale.Words, at, parameter));
        Each(catalog.Parameters, root.To("parameters"), parameter, Parameter);
        Each(catalog.Variables, root.To("variables"), parameter, Variable);
        Each(catalog.Rules, root.To("rules"), parameter);
        Each(catalog.Accepted, root.To("accepted"), parameter);
        Each(catalog.Positions, root.To("positions"), parameter, (position, at) =>
        {
            Each(position.Groups, at.To("groups"), parameter);
            Each(position.Duties, at.To("duties"), parameter);
            Each(position.Functions, at.To("functions"), parameter);
            Each(position.Objectives, at.To("objectives"), parameter, (objective, to) => Each(objective.Indicators, to.To("indicators"), parameter, Indicator));
        });

        void Offices(OfficeNode top, JsonPath place)
        {
            // How deep a tree is that a program makes, nobody says.
            var pending = new Stack<(OfficeNode Office, JsonPath At)>([(top, place)]);
            while (pending.TryPop(out var next)) Each(next.Office.Offices, next.At.To("offices"), parameter, (office, at) => pending.Push((office, at)));
        }

        void Parameter(Parameter given, JsonPath at)
        {
            Each(given.Values, at.To("values"), parameter, (value, to) => Each(value.Items, to.To("value"), parameter));
            Each(given.Accepted, at.To("accepted"), parameter);
        }

        void Variable(Variable variable, JsonPath at)
        {
            Each(variable.Items, at.To("items"), parameter);
            Each(variable.Accepted, at.To("accepted"), parameter);
        }

        void Measure(Measure measure, JsonPath at)
        {
            Each(measure.Sources, at.To("sources"), parameter);
            Each(measure.Notes, at.To("notes"), parameter);
            Each(measure.Accepted, at.To("accepted"), parameter);
        }

        void Example(Example example, JsonPath at)
        {
            Each(example.Values, at.To("values"), parameter, Figures);
            Each(example.Previous, at.To("previous"), parameter, Figures);
        }

        void Figures(NamedFigures given, JsonPath at)
        {
            if (given.Items is { } items) Each(items, at, parameter);
        }

        void Indicator(Indicator indicator, JsonPath at)
        {
            Each(indicator.Variables, at.To("variables"), parameter, Variable);
            Each(indicator.Parameters, at.To("parameters"), parameter, Parameter);
            Each(indicator.Measures, at.To("measures"), parameter, Measure);
            Each(indicator.Targets, at.To("targets"), parameter);
            Each(indicator.Sources, at.To("sources"), parameter);
            Each(indicator.Notes, at.To("notes"), parameter);
            Each(indicator.Examples, at.To("examples"), parameter, Example);
            Each(indicator.Accepted, at.To("accepted"), parameter);
        }
    }

    private static void Each<T>(EquatableList<T> list, JsonPath at, string parameter, Action<T, JsonPath>? within = null)
    {
        if (list is null) throw new ArgumentException($"The list at {at} of the catalog is null; a list without elements is [].", parameter);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] is not { } element) throw new ArgumentException($"The element at {at.To(i)} of the catalog is null.", parameter);
            within?.Invoke(element, at.To(i));
        }
    }
}
