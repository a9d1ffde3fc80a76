using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Parsing;

/// <summary>A finished operand, with the extent it has in the text, its parentheses included.</summary>
internal readonly record struct Operand(SyntaxNode Node, TextSpan Extent);
