namespace Iki.Core.Formulas.Algebra;

/// <summary>
/// A unit of measure as a product of powers of plain words (docs/formula-syntax.md, Units). Two states stand beside the known units:
/// undeclared (a variable without a unit) and unknown (divided by a bare number), both of which fit any.
/// </summary>
internal sealed class UnitOfMeasure : IEquatable<UnitOfMeasure>
{
    private static readonly char[] Signs = ['×', '*', '·', '/'];

    // In the order of their words, no power of which is 0.
    private readonly Power[] _powers;

    private UnitOfMeasure(Power[] powers) => _powers = powers;

    /// <summary>A unit that cannot be told; fits any.</summary>
    public static UnitOfMeasure Unknown { get; } = new([]);

    /// <summary>The unit of a variable that declares none; fits any.</summary>
    public static UnitOfMeasure Undeclared { get; } = new([]);

    /// <summary>No unit: what is left when all cancel.</summary>
    public static UnitOfMeasure None { get; } = new([]);

    /// <summary>Whether it is a unit that can clash with another.</summary>
    public bool IsKnown => !ReferenceEquals(this, Unknown) && !ReferenceEquals(this, Undeclared);

    /// <summary>Whether it is known and at least one word is left in it.</summary>
    public bool HasWords => IsKnown && _powers.Length > 0;

    /// <summary>Whether a word may be left in it: what is undeclared is taken to have no unit; what is unknown may have any.</summary>
    public bool MayHaveWords => HasWords || ReferenceEquals(this, Unknown);

    /// <summary>
    /// The unit of a declaration: <c>orang × hari</c> is a product, <c>laporan / desa</c> a quotient, every other text a word of
    /// its own.
    /// </summary>
    public static UnitOfMeasure Declared(string? text)
    {
        if (text is null) return Undeclared;
        if (string.IsNullOrWhiteSpace(text)) return None;
        if (IsWord(text)) return new([new Power(text, 1)]);
        var unit = None;
        var start = 0;
        var isDivisor = false;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(Signs, start);
            if (end < 0) end = text.Length;
            var word = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

            // "1 / desa" is how a unit without a numerator is written; its 1 is no word.
            if (word.Length > 0 && word != "1") unit = unit.With(word, isDivisor ? -1 : 1);
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
        return IsKnown ? _powers.AsSpan().SequenceEqual(other._powers) : ReferenceEquals(this, other);
    }

    public override bool Equals(object? obj) => Equals(obj as UnitOfMeasure);

    public override int GetHashCode() => _powers.Length;

    /// <summary>As a declaration writes it: <c>orang × hari</c>, <c>laporan / desa</c>; empty for no unit.</summary>
    public override string ToString()
    {
        var over = string.Join(" × ", _powers.Where(p => p.Exponent > 0).SelectMany(p => Enumerable.Repeat(p.Word, p.Exponent)));
        var under = string.Join(" / ", _powers.Where(p => p.Exponent < 0).SelectMany(p => Enumerable.Repeat(p.Word, -p.Exponent)));
        if (under.Length == 0) return over;
        return $"{(over.Length == 0 ? "1" : over)} / {under}";
    }

    /// <summary>Whether a text is one word as it stands, as most units are.</summary>
    private static bool IsWord(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || Signs.Contains(c)) return false;
        }

        return text != "1";
    }

    private static UnitOfMeasure Combine(UnitOfMeasure left, UnitOfMeasure right, int sign)
    {
        if (!left.IsKnown || !right.IsKnown) return left.MayHaveWords || right.MayHaveWords ? Unknown : Undeclared;

        var unit = left;
        foreach (var power in right._powers) unit = unit.With(power.Word, sign * power.Exponent);
        return unit;
    }

    private UnitOfMeasure With(string word, int exponent)
    {
        var place = 0;
        while (place < _powers.Length && StringComparer.OrdinalIgnoreCase.Compare(_powers[place].Word, word) < 0) place++;
        var isThere = place < _powers.Length && _powers[place].Word.Equals(word, StringComparison.OrdinalIgnoreCase);
        var sum = exponent + (isThere ? _powers[place].Exponent : 0);
        var after = _powers[(isThere ? place + 1 : place)..];
        return new(sum == 0 ? [.. _powers[..place], .. after] : [.. _powers[..place], new Power(word, sum), .. after]);
    }

    private sealed class Power(string word, int exponent) : IEquatable<Power>
    {
        public string Word { get; } = word;

        public int Exponent { get; } = exponent;

        public bool Equals(Power? other) =>
            other is not null && Exponent == other.Exponent && Word.Equals(other.Word, StringComparison.OrdinalIgnoreCase);

        public override bool Equals(object? obj) => Equals(obj as Power);

        public override int GetHashCode() => Exponent;
    }
}
