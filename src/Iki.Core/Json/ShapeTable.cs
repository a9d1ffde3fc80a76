namespace Iki.Core.Json;

/// <summary>How values of each type look, found by going through the tables of members; of several shapes for a type the first counts.</summary>
internal abstract class ShapeTable
{
    private readonly HashSet<object> _entered = new(ReferenceEqualityComparer.Instance);

    /// <summary>Notes that the members of an object are gone through; false where they were before.</summary>
    public bool Enter(object shape) => _entered.Add(shape);

    /// <summary>Adds how values of a type look, unless that is known.</summary>
    public abstract void Add<T>(Shape<T> shape);
}
