using System.Collections.Immutable;
using System.Globalization;

namespace Iki.Core.Formulas.Checking;

/// <summary>
/// A unit of measure as a product of powers of plain words (docs/formula-syntax.md, Units). Two states stand beside the known units:
/// undeclared (a variable without a unit) and unknown (divided by a bare number), both of which fit any.
/// </summary>
internal sealed class UnitOfMeasure : IEquatable<UnitOfMeasure>
{
    private static readonly char[] Signs = ['×', '*', '·', '/'];

    private readonly ImmutableSortedDictionary<string, int> _powers;

    private UnitOfMeasure(ImmutableSortedDictionary<string, int> powers) => _powers = powers;

    /// <summary>A unit that cannot be told; fits any.</summary>
    public static UnitOfMeasure Unknown { get; } = new(ImmutableSortedDictionary<string, int>.Empty);

    /// <summary>The unit of a variable that declares none; fits any.</summary>
    public static UnitOfMeasure Undeclared { get; } = new(ImmutableSortedDictionary<string, int>.Empty);

    /// <summary>No unit: what is left when all cancel.</summary>
    public static UnitOfMeasure None { get; } =
        new(ImmutableSortedDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether it is a unit that can clash with another.</summary>
    public bool IsKnown => !ReferenceEquals(this, Unknown) && !ReferenceEquals(this, Undeclared);

    /// <summary>Whether it is known and at least one word is left in it.</summary>
    public bool HasWords => IsKnown && !_powers.IsEmpty;

    /// <summary>The unit of a declaration: <c>orang × hari</c> is a product, every other text a word of its own.</summary>
    public static UnitOfMeasure Declared(string? text)
    {
        if (text is null) return Undeclared;
        if (string.IsNullOrWhiteSpace(text)) return None;
        var unit = None;
        var start = 0;
        var isDivisor = false;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(Signs, start);
            if (end < 0) end = text.Length;
            var word = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (word.Length > 0) unit = unit.With(word, isDivisor ? -1 : 1);
            isDivisor = end < text.Length && text[end] == '/';
            start = end + 1;
        }

        return unit;
    }

    public static UnitOfMeasure Product(UnitOfMeasure left, UnitOfMeasure right) => Combine(left, right, 1);

    public static UnitOfMeasure Quotient(UnitOfMeasure left, UnitOfMeasure right) => Combine(left, right, -1);

    public bool Equals(UnitOfMeasure? other)
    {
        if (other is null || IsKnown != other.IsKnown) return false;
        return IsKnown ? _powers.SequenceEqual(other._powers, PowerComparer.Instance) : ReferenceEquals(this, other);
    }

    public override bool Equals(object? obj) => Equals(obj as UnitOfMeasure);

    public override int GetHashCode() => _powers.Count;

    /// <summary>As a declaration writes it: <c>orang × hari</c>, <c>laporan / desa</c>; empty for no unit.</summary>
    public override string ToString()
    {
        var over = string.Join(" × ", _powers.Where(p => p.Value > 0).SelectMany(p => Enumerable.Repeat(p.Key, p.Value)));
        var under = string.Join(" / ", _powers.Where(p => p.Value < 0).SelectMany(p => Enumerable.Repeat(p.Key, -p.Value)));
        if (under.Length == 0) return over;
        return string.Create(CultureInfo.InvariantCulture, $"{(over.Length == 0 ? "1" : over)} / {under}");
    }

    private static UnitOfMeasure Combine(UnitOfMeasure left, UnitOfMeasure right, int sign)
    {
        if (!left.IsKnown || !right.IsKnown)
        {
            return ReferenceEquals(left, Undeclared) && (ReferenceEquals(right, Undeclared) || !right.HasWords) ? Undeclared
                : ReferenceEquals(right, Undeclared) && !left.HasWords && left.IsKnown ? Undeclared
                : Unknown;
        }

        var unit = left;
        foreach (var (word, power) in right._powers) unit = unit.With(word, sign * power);
        return unit;
    }

    private UnitOfMeasure With(string word, int power)
    {
        var sum = _powers.GetValueOrDefault(word) + power;
        return new(sum == 0 ? _powers.Remove(word) : _powers.SetItem(word, sum));
    }

    private sealed class PowerComparer : IEqualityComparer<KeyValuePair<string, int>>
    {
        public static readonly PowerComparer Instance = new();

        public bool Equals(KeyValuePair<string, int> x, KeyValuePair<string, int> y) =>
            x.Value == y.Value && x.Key.Equals(y.Key, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(KeyValuePair<string, int> obj) => obj.Value;
    }
}
