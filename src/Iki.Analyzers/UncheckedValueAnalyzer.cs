using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Iki.Analyzers;

/// <summary>
/// IKIA001: <c>Checked&lt;T&gt;.Value</c> of what a method of the library has just given, or of a local variable that holds nothing else and that the
/// member has no other use for. A parameter, a field, or what a method of the program gives may have been looked at elsewhere, and is left alone.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UncheckedValueAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.UncheckedValue);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Iki.Core.Checked`1") is not { } type) return;
            start.RegisterOperationAction(c => Analyze(c, type), OperationKind.PropertyReference);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (read.Property.Name != "Value" || !SymbolEqualityComparer.Default.Equals(read.Property.ContainingType.OriginalDefinition, type)) return;
        if (read.Parent is INameOfOperation || read.Syntax is not MemberAccessExpressionSyntax access) return;
        var isUnchecked = read.Instance switch
        {
            ILocalReferenceOperation local => IsFirstReadOfUnseen(local.Local, access, context.Operation.SemanticModel!, context.CancellationToken),
            { } made => IsOfTheLibrary(made),
            null => false,
        };
        if (isUnchecked) context.ReportDiagnostic(Diagnostic.Create(Rules.UncheckedValue, access.Name.GetLocation()));
    }

    /// <summary>Whether something has just been given by a method of the library, waited for or not.</summary>
    private static bool IsOfTheLibrary(IOperation? made) => made switch
    {
        IAwaitOperation awaited => IsOfTheLibrary(awaited.Operation),
        IConversionOperation { IsImplicit: true } converted => IsOfTheLibrary(converted.Operand),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" } step => IsOfTheLibrary(step.Instance),
        IInvocationOperation { TargetMethod.ContainingAssembly: { } giver, SemanticModel.Compilation: { } program } =>
            giver.Name.StartsWith("Iki.", StringComparison.Ordinal) && !SymbolEqualityComparer.Default.Equals(giver, program.Assembly),
        _ => false,
    };

    /// <summary>Whether a local variable is used for nothing but its value, and this is the first use.</summary>
    private static bool IsFirstReadOfUnseen(ILocalSymbol local, MemberAccessExpressionSyntax read, SemanticModel model, CancellationToken cancellation)
    {
        if (local.DeclaringSyntaxReferences.Length != 1) return false;
        if (local.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } made } declarator) return false;
        if (declarator.Parent?.Parent is not LocalDeclarationStatementSyntax || !IsOfTheLibrary(model.GetOperation(made, cancellation))) return false;
        SyntaxNode? member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        if (member is GlobalStatementSyntax) member = member.Parent;
        if (member is null) return false;
        MemberAccessExpressionSyntax? first = null;
        foreach (var name in member.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != local.Name) continue;
            if (!SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, local)) continue;
            if (name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } use || use.Expression != name) return false;
            first ??= use;
        }

        return first == read;
    }
}
