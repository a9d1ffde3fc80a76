using Iki.Core.Formulas.Compilation;

namespace Iki.Core.Formulas;

/// <summary>What the formulas of a catalog have in common, of which one copy is enough. It is used while they are compiled, by one thread.</summary>
internal sealed class FormulaPool
{
    private readonly HashSet<ProgramShape> _shapes = [];
    private readonly HashSet<FormulaTarget> _targets = [];
    private readonly Dictionary<(string Text, FormulaTarget Target), Formula> _formulas;

    // Formulas with the same text rarely have different targets, so only the text is hashed.
    private static readonly EqualityComparer<(string Text, FormulaTarget Target)> SameFormula =
        EqualityComparer<(string Text, FormulaTarget Target)>.Create(
            (a, b) => a.Text == b.Text && a.Target == b.Target, key => key.Text.GetHashCode(StringComparison.Ordinal));

    /// <param name="count">How many formulas are expected.</param>
    public FormulaPool(int count) => _formulas = new Dictionary<(string Text, FormulaTarget Target), Formula>(count, SameFormula);

    /// <summary>A formula without remarks that was compiled before; null where there is none.</summary>
    public Formula? Find(string text, FormulaTarget target) => _formulas.GetValueOrDefault((text, target));

    /// <summary>Keeps a formula that every other of the same text can be.</summary>
    public void Add(string text, FormulaTarget target, Formula formula) => _formulas.Add((text, target), formula);

    /// <summary>The same program, of the shape of those before it.</summary>
    public FormulaProgram Share(FormulaProgram program)
    {
        if (_shapes.TryGetValue(program.Shape, out var same)) return program with { Shape = same };
        _shapes.Add(program.Shape);
        return program;
    }

    /// <summary>The same target.</summary>
    public FormulaTarget Share(FormulaTarget target)
    {
        if (_targets.TryGetValue(target, out var same)) return same;
        _targets.Add(target);
        return target;
    }
}
