using Iki.Core;
using Iki.Native.Handles;

namespace Iki.Native.Catalogs;

/// <summary>Figures that are kept, for one catalog.</summary>
/// <param name="evaluator">The catalog that they were read for.</param>
/// <param name="figures">The figures.</param>
/// <param name="found">What was found of them.</param>
internal sealed class KeptData(CatalogEvaluator evaluator, DataSet figures, EquatableList<Diagnostic> found) : Held
{
    public CatalogEvaluator Evaluator => evaluator;

    public DataSet Figures => figures;

    public EquatableList<Diagnostic> Found => found;
}
