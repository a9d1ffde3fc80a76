using Iki.Cli.Output;
using Iki.Core;

namespace Iki.Cli.Tests;

/// <summary>Remarks that repeat are told once for people, with how many there are; errors each.</summary>
public class FoldedDiagnosticsTests
{
    private static readonly DiagnosticDescriptor Remark = new("IKI9001", Severity.Information, new Wording("'{0}' has no weight.", "'{0}' tidak memiliki bobot."));
    private static readonly DiagnosticDescriptor Fault = new("IKI9002", Severity.Error, new Wording("'{0}' is wrong.", "'{0}' keliru."));

    [Fact]
    [Trait("Runs", "inside")]
    public void More_than_four_of_a_kind_are_one()
    {
        var said = Print(Language.English, [.. Enumerable.Range(1, 31).Select(n => Diagnostic.Of(Remark, $"jabatan {n}"))]);
        said.Should().Equal("IKI9001 ×31  information: 'jabatan 1' has no weight.", "  and 30 more of this kind; --format json lists each.");
        Print(Language.Indonesian, [.. Enumerable.Range(1, 1200).Select(n => Diagnostic.Of(Remark, $"jabatan {n}"))])
            .Should().Equal("IKI9001 ×1.200  informasi: 'jabatan 1' tidak memiliki bobot.", "  dan 1.199 lagi yang sejenis; --format json menampilkan semuanya.");
    }

    [Fact]
    [Trait("Runs", "inside")]
    public void Four_of_a_kind_and_every_error_are_told()
    {
        Print(Language.English, [.. Enumerable.Range(1, 4).Select(n => Diagnostic.Of(Remark, $"jabatan {n}"))]).Should().HaveCount(4);
        var errors = Print(Language.English, [.. Enumerable.Range(1, 20).Select(n => Diagnostic.Of(Fault, $"jabatan {n}"))]);
        errors.Should().HaveCount(20).And.Contain("IKI9002  'jabatan 20' is wrong.");
    }

    private static string[] Print(Language language, Diagnostic[] diagnostics)
    {
        using var error = new StringWriter { NewLine = "\n" };
        DiagnosticOutput.Print(diagnostics, error, language);
        return error.ToString().TrimEnd('\n').Split('\n');
    }
}
