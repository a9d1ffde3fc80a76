using Iki.Core;
using Iki.Native.Handles;

namespace Iki.Native.Catalogs;

/// <summary>A catalog that is kept, ready to evaluate.</summary>
/// <param name="evaluator">The catalog.</param>
/// <param name="found">What was found of it.</param>
internal sealed class KeptCatalog(CatalogEvaluator evaluator, EquatableList<Diagnostic> found) : Held
{
    public CatalogEvaluator Evaluator => evaluator;

    public EquatableList<Diagnostic> Found => found;
}
