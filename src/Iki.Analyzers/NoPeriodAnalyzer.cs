using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Iki.Analyzers;

/// <summary>IKIA002: a <c>Period</c> that nothing has been put into, made by <c>new Period()</c> or handed to the library as <c>default</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoPeriodAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NoPeriod);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Iki.Core.Period") is not { } type) return;
            start.RegisterOperationAction(c => Analyze(c, type), OperationKind.ObjectCreation, OperationKind.DefaultValue);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol type)
    {
        var made = context.Operation;
        if (made.IsImplicit || !SymbolEqualityComparer.Default.Equals(made.Type, type)) return;
        var isNone = made switch
        {
            IObjectCreationOperation creation => creation.Arguments.IsEmpty,
            _ => IsHandedOver(made, type),
        };
        if (isNone) context.ReportDiagnostic(Diagnostic.Create(Rules.NoPeriod, made.Syntax.GetLocation()));
    }

    // A variable may begin as default, as the one that a method gives out when it fails.
    private static bool IsHandedOver(IOperation made, INamedTypeSymbol type)
    {
        var taker = made.Parent;
        while (taker is IConversionOperation) taker = taker.Parent;
        return taker switch
        {
            IArgumentOperation { Parameter.ContainingSymbol: { } method } => IsOfTheLibrary(method, type),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } => IsOfTheLibrary(property.Property, type),
            _ => false,
        };
    }

    private static bool IsOfTheLibrary(ISymbol symbol, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, type.ContainingAssembly);
}
