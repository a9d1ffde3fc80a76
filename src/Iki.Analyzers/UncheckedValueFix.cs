using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace Iki.Analyzers;

/// <summary>Two ways to mend IKIA001: require that there is no error, or look whether there is a value before it is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UncheckedValueFix))]
[Shared]
public sealed class UncheckedValueFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UncheckedValue.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        if (root.FindNode(context.Span).FirstAncestorOrSelf<MemberAccessExpressionSyntax>() is not { } read) return;
        context.RegisterCodeFix(
            CodeAction.Create("OrThrow()", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(read, Required(read)))), "OrThrow"),
            context.Diagnostics);
        if (read.Expression is not IdentifierNameSyntax local || Declaration(read, local.Identifier.ValueText) is not { } declaration) return;
        context.RegisterCodeFix(
            CodeAction.Create($"if (!{local}.HasValue) …", _ => Task.FromResult(context.Document.WithSyntaxRoot(Guarded(root, declaration, local))), "HasValue"),
            context.Diagnostics);
    }

    private static InvocationExpressionSyntax Required(MemberAccessExpressionSyntax read) =>
        SyntaxFactory.InvocationExpression(read.WithName(SyntaxFactory.IdentifierName("OrThrow")).WithoutTrailingTrivia()).WithTrailingTrivia(read.GetTrailingTrivia());

    private static LocalDeclarationStatementSyntax? Declaration(SyntaxNode read, string name)
    {
        // The nearest one: what the rule found has exactly one variable of this name in reach.
        foreach (var scope in read.Ancestors())
        {
            var statements = scope is CompilationUnitSyntax unit
                ? unit.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement)
                : scope.ChildNodes().OfType<StatementSyntax>();
            var found = statements.OfType<LocalDeclarationStatementSyntax>().FirstOrDefault(d => d.Declaration.Variables.Any(v => v.Identifier.ValueText == name));
            if (found is not null) return found;
        }

        return null;
    }

    private static SyntaxNode Guarded(SyntaxNode root, LocalDeclarationStatementSyntax declaration, IdentifierNameSyntax local)
    {
        var guard = SyntaxFactory.ParseStatement($"if (!{local}.HasValue) throw new global::System.InvalidOperationException({local}.ToString());")
            .WithTrailingTrivia(declaration.GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        var exception = guard.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().Single().Type;
        guard = guard.ReplaceNode(exception, exception.WithAdditionalAnnotations(Simplifier.Annotation));
        return declaration.Parent is GlobalStatementSyntax statement
            ? root.InsertNodesAfter(statement, new[] { SyntaxFactory.GlobalStatement(guard) })
            : root.InsertNodesAfter(declaration, new[] { guard });
    }
}
