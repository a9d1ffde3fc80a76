namespace Iki.Core.Measurement;

/// <summary>Results that are worked out when they are first asked for, once and for all threads; equal to others where the results are.</summary>
internal sealed class DeferredResults(Func<ResultSet> work) : IEquatable<DeferredResults>
{
    private readonly Lazy<ResultSet> _results = new(work);

    public ResultSet Value => _results.Value;

    public bool Equals(DeferredResults? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as DeferredResults);

    // Nothing is worked out for the sake of a hash.
    public override int GetHashCode() => 0;
}
