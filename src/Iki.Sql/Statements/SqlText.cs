using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Iki.Sql.Statements;

/// <summary>An expression, with the columns it needs.</summary>
/// <param name="Text">The expression, in parentheses where another operator could tear it apart.</param>
/// <param name="Columns">The numbers of the columns of <see cref="Layers"/> that it needs.</param>
/// <param name="Size">How many parts it is made of, so that it is put into a column before a database finds it too deep.</param>
internal sealed record SqlText(string Text, ImmutableHashSet<int> Columns, int Size)
{
    /// <summary>Nothing known of the row: a constant.</summary>
    /// <param name="text">SQL that needs no column.</param>
    public static SqlText Constant(string text) => new(text, [], 1);

    /// <summary>Several expressions put together.</summary>
    /// <param name="text">SQL with expressions in its holes; texts in holes are SQL too, and quoted by whoever made them.</param>
    public static SqlText Of(SqlTextHandler text) => text.Build();

    /// <summary>Expressions with something between them.</summary>
    /// <param name="between">What stands between them.</param>
    /// <param name="parts">The expressions.</param>
    public static SqlText Joined(string between, IEnumerable<SqlText> parts)
    {
        var all = parts.ToArray();
        var columns = ImmutableHashSet.CreateBuilder<int>();
        foreach (var part in all) columns.UnionWith(part.Columns);
        return new SqlText(string.Join(between, all.Select(p => p.Text)), columns.ToImmutable(), all.Sum(p => p.Size));
    }

    public override string ToString() => Text;
}

/// <summary>Collects the columns that the holes of a text need.</summary>
[InterpolatedStringHandler]
internal ref struct SqlTextHandler(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (8 * formattedCount));
    private ImmutableHashSet<int> _columns = [];
    private int _size = 1;

    public readonly void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(SqlText value)
    {
        _text.Append(value.Text);
        _columns = _columns.IsEmpty ? value.Columns : _columns.Union(value.Columns);
        _size += value.Size;
    }

    public readonly void AppendFormatted(string value) => _text.Append(value);

    public readonly void AppendFormatted(int value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public readonly SqlText Build() => new(_text.ToString(), _columns, _size);
}
