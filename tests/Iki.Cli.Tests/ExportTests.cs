using Iki.Core;
using Iki.Documents;

namespace Iki.Cli.Tests;

/// <summary>iki export: the workbook of definitions and the annex of the decree (docs/command-line.md).</summary>
public sealed class ExportTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_workbook_holds_the_catalog()
    {
        Export("definisi.xlsx").Should().Be(new ToolRun { ExitCode = 0, Output = "", Error = "" });
        var read = DefinitionsWorkbook.Read(File.ReadAllBytes(_folder["definisi.xlsx"]), "definisi.xlsx");
        read.Value.Should().Be(CatalogFile.Read(Samples.Catalog).Value);
    }

    [Theory]
    [InlineData("lampiran.md", "| SASARAN / KINERJA UTAMA | INDIKATOR KINERJA INDIVIDU |")]
    [InlineData("lampiran.html", "<th scope=\"col\">SUMBER DATA</th>")]
    [InlineData("lampiran.md", "| OBJECTIVE | INDIVIDUAL PERFORMANCE INDICATOR |", "--language", "en")]
    public void The_annex_is_in_the_language_of_decrees_unless_another_is_named(string name, string part, params string[] options)
    {
        Export(name, options).ExitCode.Should().Be(0);
        File.ReadAllText(_folder[name]).Should().Contain(part);
    }

    [Fact]
    public void The_annex_as_a_Word_document_is_read_as_one()
    {
        Export("lampiran.docx").ExitCode.Should().Be(0);
        DocumentReader.Read(File.ReadAllBytes(_folder["lampiran.docx"]), "lampiran.docx").Value.Format.Should().Be(Documents.SourceFormat.Docx);
    }

    [Theory]
    [InlineData("katalog.pdf")]
    [InlineData("katalog")]
    public void Another_ending_is_a_wrong_command_line(string name)
    {
        Export(name, "--language", "id").Should().Be(new ToolRun
        {
            ExitCode = 2,
            Output = "",
            Error = "Sebutkan yang akan ditulis: --output BERKAS.xlsx untuk buku kerja definisi, atau .docx, .md, atau .html untuk lampiran keputusan.\n",
        });
        File.Exists(_folder[name]).Should().BeFalse();
    }

    [Fact]
    public void Without_a_file_to_write_nothing_is_written()
    {
        ToolRun.Of("export", _folder.Write("katalog.json", Samples.Catalog)).ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_catalog_with_errors_leaves_the_file_as_it_was()
    {
        _folder.Write("definisi.xlsx", "lama");
        var run = ToolRun.Of("export", _folder.Write("katalog.json", "{}"), "--output", _folder["definisi.xlsx"]);
        run.ExitCode.Should().Be(1);
        run.Error.Should().StartWith("IKI4013  ");
        _folder.Read("definisi.xlsx").Should().Be("lama");
    }

    [Fact]
    public void A_catalog_that_is_not_there_is_told()
    {
        var run = ToolRun.Of("export", _folder["tidak-ada.json"], "--output", _folder["definisi.xlsx"]);
        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("IKI4001  ");
    }

    [Fact]
    public void Its_help_names_what_it_writes()
    {
        var help = ToolRun.Of("export", "--help");
        help.ExitCode.Should().Be(0);
        help.Output.Should().Contain("Writes a catalog as a workbook of definitions (.xlsx) or as the annex of a decree (.docx, .md, .html).").And.Contain("CATALOG");
    }

    private ToolRun Export(string name, params string[] options) =>
        ToolRun.Of(["export", _folder.Write("katalog.json", Samples.Catalog), "--output", _folder[name], .. options]);
}
