using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>What the phases after the parser know of a formula whose commas can be read in several ways.</summary>
/// <param name="Takes">How many arguments a function takes; null where there is no such function.</param>
/// <param name="Check">Reports what is wrong with a tree; null where only the number of arguments is known.</param>
internal sealed record ReadingJudge(Func<string, (int Least, int Most)?> Takes, Action<SyntaxTree, DiagnosticCollector>? Check);
