using System.Globalization;
using System.Text;

namespace Iki.Sql.Statements;

/// <summary>
/// Columns that are computed from each other, as queries in each other: each computes what the ones below it make possible, and hands on what those
/// above it still need. So every part of a formula is written, and computed, once.
/// </summary>
/// <param name="fence">What keeps the queries apart in a database that would else write each column out wherever it is used.</param>
internal sealed class Layers(string fence)
{
    /// <summary>An expression of more parts gets a column of its own.</summary>
    private const int MostParts = 48;

    // PostgreSQL takes 1,664 columns, and some 1,500 queries in each other.
    private const int MostLevels = 1_000;
    private const int MostColumns = 1_600;

    private readonly List<Column> _columns = [];
    private readonly Dictionary<(int Level, string Text), int> _known = [];

    private sealed record Column(int Level, SqlText Value);

    /// <summary>A column that is read from the source.</summary>
    /// <param name="value">SQL over the source.</param>
    public SqlText Read(string value) => Add(SqlText.Constant(value), level: 0);

    /// <summary>An expression in a column, unless it is a column or a constant already.</summary>
    /// <param name="value">The expression.</param>
    public SqlText Keep(SqlText value) => value.Size == 1 ? value : Add(value, LevelOf(value) + 1);

    /// <summary>The same only where it would grow beyond what a database likes.</summary>
    /// <param name="value">The expression.</param>
    public SqlText Bounded(SqlText value) => value.Size > MostParts ? Keep(value) : value;

    /// <summary>The query: what is asked for, by name.</summary>
    /// <param name="asked">Names, quoted, and what they are.</param>
    /// <returns>The query; null where it is deeper or wider than databases take.</returns>
    public LayeredQuery? Select(IReadOnlyList<(string Name, SqlText Value)> asked)
    {
        var top = asked.Count == 0 ? 0 : asked.Max(a => LevelOf(a.Value));
        if (top > MostLevels) return null;
        var text = new StringBuilder("SELECT ").AppendJoin(", ", asked.Select(a => $"{a.Value.Text} AS {a.Name}"));
        var needed = new SortedSet<int>(asked.SelectMany(a => a.Value.Columns));
        var closing = new StringBuilder();
        for (var level = top; level >= 0; level--)
        {
            var here = new List<string>();
            var below = new SortedSet<int>();
            foreach (var number in needed)
            {
                var column = _columns[number];
                if (column.Level == level)
                {
                    here.Add($"{column.Value.Text} AS {NameOf(number)}");
                    below.UnionWith(column.Value.Columns);
                }
                else
                {
                    here.Add(NameOf(number));
                    below.Add(number);
                }
            }

            if (here.Count > MostColumns) return null;
            text.Append("\nFROM (SELECT ").AppendJoin(", ", here);
            closing.Insert(0, $"{fence}) AS l{level.ToString(CultureInfo.InvariantCulture)}");
            needed = below;
        }

        return new LayeredQuery(text.Append("\nFROM ").ToString(), closing.ToString());
    }

    private SqlText Add(SqlText value, int level)
    {
        if (!_known.TryGetValue((level, value.Text), out var number))
        {
            number = _columns.Count;
            _columns.Add(new Column(level, value));
            _known.Add((level, value.Text), number);
        }

        return new SqlText(NameOf(number), [number], 1);
    }

    private static string NameOf(int number) => $"c{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The level whose columns an expression needs; it can stand one level above.</summary>
    private int LevelOf(SqlText value) => value.Columns.IsEmpty ? 0 : value.Columns.Max(c => _columns[c].Level);
}

/// <summary>A query that still wants what it reads from.</summary>
/// <param name="Head">What stands before it.</param>
/// <param name="Tail">What stands behind it.</param>
internal sealed record LayeredQuery(string Head, string Tail)
{
    /// <summary>The query over a source.</summary>
    /// <param name="source">What the columns of the lowest query are read from: a FROM clause without the word.</param>
    public string From(string source) => Head + source + Tail;
}
