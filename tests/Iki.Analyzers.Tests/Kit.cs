using Iki.Core;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Iki.Analyzers.Tests;

/// <summary>The public test kit, with the framework that runs the tests and the library as references, so that nothing is downloaded.</summary>
internal static class Kit
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Catalog).Assembly.Location),
    ];

    /// <summary>Holds a rule to what a text marks: <c>[|…|]</c> is what it reports.</summary>
    public static Task Check<TAnalyzer>(string source, bool isProgram = false)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { TestCode = source };
        Prepare(test, isProgram);
        return test.RunAsync();
    }

    /// <summary>Holds a rule and one of its fixes to a text and what becomes of it.</summary>
    public static Task Fix<TAnalyzer, TFix>(string source, string mended, string fix, bool isProgram = false)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = mended, CodeActionEquivalenceKey = fix };
        Prepare(test, isProgram);
        return test.RunAsync();
    }

    private static void Prepare(AnalyzerTest<DefaultVerifier> test, bool isProgram)
    {
        test.ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        test.TestState.AdditionalReferences.AddRange(References);
        if (isProgram) test.TestState.OutputKind = OutputKind.ConsoleApplication;
    }
}
