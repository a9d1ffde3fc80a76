using System.Globalization;
using System.Text;
using Iki.Core;
using Iki.Sql.Dialects;

namespace Iki.Sql.Figures;

/// <summary>The tables that figures are read from: offices and observations.</summary>
internal static class FigureTables
{
    /// <summary>
    /// The tables. Offices have the numbers of the tree, each before those below it, so that an office and all below it are
    /// <c>number</c> to <c>last</c>; the catalog's own is 0. Observations name variables, items and offices as the catalog does, and start
    /// where a period of their length does. A number has at most 28 digits, as the library reads them, which bounds every sum.
    /// </summary>
    public const string Definition =
        """
        CREATE TABLE iki_office (
          office text PRIMARY KEY,
          number int NOT NULL UNIQUE,
          last int NOT NULL,
          name text NOT NULL,
          parent text,
          CHECK (number >= 0 AND last >= number)
        );
        CREATE TABLE iki_observation (
          variable text NOT NULL,
          item text NOT NULL DEFAULT '',
          starts date NOT NULL,
          months smallint NOT NULL CHECK (months IN (1, 3, 6, 12)),
          office text NOT NULL,
          value numeric CHECK (abs(value) < 1e28 AND scale(value) <= 28 AND abs(value) * ('1e' || scale(trim_scale(value)))::numeric < 1e28),
          text_value text,
          source text,
          note text,
          CHECK (extract(day FROM starts) = 1 AND (extract(month FROM starts)::int - 1) % months = 0)
        );
        CREATE INDEX iki_observation_figure ON iki_observation (variable, item, office, starts);
        """;

    /// <summary>The offices of a catalog as rows.</summary>
    /// <param name="catalog">The catalog. Where it declares no offices its own is the only one; those that observations name are below it.</param>
    public static IReadOnlyList<FigureOffice> OfficesOf(Catalog catalog)
    {
        var keys = catalog.OfficeNames.ToArray();
        var own = catalog.Office.Name;
        var found = new List<FigureOffice> { new(keys[0], 0, keys.Length - 1, own, null) };
        var pending = new Stack<(OfficeNode? Node, int Above, bool IsAtTop)>();
        foreach (var node in catalog.Offices.Reverse()) pending.Push((node, 0, catalog.Offices.Count == 1));
        while (pending.TryPop(out var next))
        {
            if (next.Node is not { } node)
            {
                found[next.Above] = found[next.Above] with { Last = found.Count - 1 };
                continue;
            }

            // The tree may name the catalog's own office at its top. Elsewhere one of its name is another if it has a code.
            var number = 0;
            if (!node.Name.Equals(own, StringComparison.OrdinalIgnoreCase) || (node.Code is not null && !next.IsAtTop))
            {
                number = found.Count;
                found.Add(new FigureOffice(keys[number], number, number, node.Name, found[next.Above].Office));
                pending.Push((null, number, false));
            }

            foreach (var below in node.Offices.Reverse()) pending.Push((below, number, false));
        }

        return found;
    }

    /// <summary>Statements that put the offices of a catalog into their table.</summary>
    /// <param name="catalog">The catalog.</param>
    public static string InsertOffices(Catalog catalog)
    {
        var text = new StringBuilder("INSERT INTO iki_office (office, number, last, name, parent) VALUES\n");
        return text.AppendJoin(",\n", OfficesOf(catalog).Select(o => string.Create(
            CultureInfo.InvariantCulture,
            $"({Quoting.Text(o.Office)}, {o.Number}, {o.Last}, {Quoting.Text(o.Name)}, {(o.Parent is null ? "NULL" : Quoting.Text(o.Parent))})"))).Append(';').ToString();
    }
}

/// <summary>An office in the table of offices.</summary>
/// <param name="Office">What data name it by.</param>
/// <param name="Number">Its number in the order of the tree.</param>
/// <param name="Last">The number of the last office below it; its own where there is none.</param>
/// <param name="Name">Its name, which others may have, too.</param>
/// <param name="Parent">The office above it; null for the catalog's own.</param>
internal sealed record FigureOffice(string Office, int Number, int Last, string Name, string? Parent);
