using System.Collections.Immutable;

namespace Iki.Core.Formulas.Evaluation;

/// <summary>Which slot each input of a formula is given in.</summary>
internal static class SlotAssignment
{
    /// <summary>The slot of each of a formula's inputs, −1 where none is named for it; names compare as the language compares them.</summary>
    /// <exception cref="ArgumentException">The formula does not ask for a named one, or it is named twice.</exception>
    public static ImmutableArray<int> Of(EquatableList<string> inputs, EquatableList<string> named)
    {
        var slots = Enumerable.Repeat(-1, inputs.Count).ToArray();
        var numbers = inputs.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.OrdinalIgnoreCase);
        for (var slot = 0; slot < named.Count; slot++)
        {
            if (named[slot] is not { } name || !numbers.TryGetValue(name, out var index)) throw new ArgumentException($"The formula does not ask for '{named[slot]}'. It asks for: {string.Join(", ", inputs)}.", nameof(inputs));
            if (slots[index] >= 0) throw new ArgumentException($"'{named[slot]}' is named twice.", nameof(inputs));
            slots[index] = slot;
        }

        return [.. slots];
    }
}
