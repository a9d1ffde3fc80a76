using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>What the phases after the parser know of a formula whose commas can be read in several ways.</summary>
/// <param name="scope">The names that it may use.</param>
/// <param name="target">What its result must be.</param>
/// <param name="check">Reports what is wrong with a tree; null where nothing but the number of arguments can be known.</param>
internal sealed class ReadingJudge(
    FormulaScope scope, FormulaTarget target, Action<SyntaxTree, FormulaScope, FormulaTarget, DiagnosticCollector>? check)
{
    /// <summary>Whether it can report what is wrong with a tree.</summary>
    public bool Checks => check is not null;

    /// <summary>How many arguments a function takes; null where there is no such function.</summary>
    public (int Least, int Most)? Takes(string function) => scope.Takes(function);

    /// <summary>Whether a name is declared, so that it is one by itself.</summary>
    public bool IsDeclared(string name) => scope.Declared(name) is not null;

    /// <summary>Reports what is wrong with a tree.</summary>
    public void Check(SyntaxTree tree, DiagnosticCollector found) => check!(tree, scope, target, found);
}
