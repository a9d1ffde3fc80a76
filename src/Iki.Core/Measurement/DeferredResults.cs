namespace Iki.Core.Measurement;

/// <summary>Results that are computed on first use, once for all threads; equal to others if the results are.</summary>
internal sealed class DeferredResults(Func<ResultSet> work) : IEquatable<DeferredResults>
{
    private readonly Lazy<ResultSet> _results = new(work);

    public ResultSet Value => _results.Value;

    public bool Equals(DeferredResults? other) => other is not null && (ReferenceEquals(this, other) || Value.Equals(other.Value));

    public override bool Equals(object? obj) => Equals(obj as DeferredResults);

    // A hash does not trigger the computation.
    public override int GetHashCode() => 0;
}
