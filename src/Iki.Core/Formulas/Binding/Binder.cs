using System.Runtime.InteropServices;
using Iki.Core.Diagnostics;
using Iki.Core.Formulas.Functions;
using Iki.Core.Formulas.Syntax;

namespace Iki.Core.Formulas.Binding;

/// <summary>Names → symbols and functions. Reports each unknown name with the name that was probably meant.</summary>
internal sealed class Binder
{
    private readonly SyntaxTree _syntax;
    private readonly FormulaScope _scope;
    private readonly DiagnosticCollector _diagnostics;
    private readonly FormulaSymbol?[] _symbols;

    // Most formulas have no calls and no items.
    private FunctionDefinition?[]? _functions;
    private string?[]? _items;
    private HashSet<SyntaxNode>? _axes;

    private Binder(SyntaxTree syntax, FormulaScope scope, DiagnosticCollector diagnostics)
    {
        _syntax = syntax;
        _scope = scope;
        _diagnostics = diagnostics;
        _symbols = new FormulaSymbol?[syntax.NodeCount];
    }

    public static BoundTree Bind(SyntaxTree syntax, FormulaScope scope, DiagnosticCollector diagnostics)
    {
        var binder = new Binder(syntax, scope, diagnostics);
        foreach (var node in syntax.PostOrder)
        {
            if (node is CallNode call) binder.BindCall(call);
        }

        foreach (var node in syntax.PostOrder)
        {
            if (node is NameNode name && binder._axes?.Contains(name) != true) binder.BindName(name);
        }

        return new BoundTree(
            syntax,
            ImmutableCollectionsMarshal.AsImmutableArray(binder._symbols),
            binder._functions,
            binder._items);
    }

    private void BindName(NameNode node)
    {
        if (_syntax.Text[node.NameSpan.Start] == '[' && _scope.Declared(node.Name) is null && BracketedText.IsArithmetic(node.Name))
        {
            _diagnostics.BracketedArithmetic(node.NameSpan, node.Name);
            return;
        }

        var symbol = _scope.Find(node.Name);
        if (symbol is null)
        {
            _diagnostics.UnknownName(node.NameSpan, node.Name, _diagnostics.Nearest(node.Name, _scope.Symbols.Select(s => s.Name)));
            return;
        }

        if (node.Item is not null && !BindItem(node, symbol, node.Item)) return;
        _symbols[node.Id] = symbol;
    }

    private bool BindItem(NameNode node, FormulaSymbol symbol, string key)
    {
        if (symbol.Items.Count == 0 && !symbol.HasOpenItems)
        {
            _diagnostics.NoItems(node.Span, symbol.Name);
            return false;
        }

        if (symbol.FindItem(key) is { } item)
        {
            (_items ??= new string?[_syntax.NodeCount])[node.Id] = item;
            return true;
        }

        _diagnostics.UnknownItem(node.ItemSpan, symbol.Name, key, _diagnostics.Nearest(key, symbol.Items));
        return false;
    }

    private void BindCall(CallNode call)
    {
        var function = FunctionTable.Find(call.Function) ?? (_scope.FindFunction(call.Function) is { } host ? FunctionDefinition.Of(host) : null);
        if (function is null)
        {
            var known = FunctionTable.Names.Concat(_scope.Functions.Select(f => f.Name));
            _diagnostics.UnknownFunction(call.NameSpan, call.Function, _diagnostics.Nearest(call.Function, known));
            return;
        }

        var count = call.Arguments.Length;
        if (count < function.Least || count > function.Most)
        {
            _diagnostics.WrongArgumentCount(call.Span, call.Function, function.Parameters, count);
            return;
        }

        if (function.Signature != Signature.Rows || BindAxis(call)) (_functions ??= new FunctionDefinition?[_syntax.NodeCount])[call.Id] = function;
    }

    /// <summary>Whether a call goes through an axis, or is excused from it.</summary>
    private bool BindAxis(CallNode call)
    {
        var argument = call.Child(0);
        if (argument is HoleNode) return true;
        (_axes ??= []).Add(argument);
        var word = argument.Span.Of(_syntax.Text);
        if (argument is NameNode && AxisWords.Find(word) is not null) return true;
        _diagnostics.AxisWanted(argument.Span, call.Function, word, _diagnostics.Nearest(word, AxisWords.All));
        return false;
    }
}
