using Iki.Core;
using Iki.Documents.Reading;

namespace Iki.Documents.Tests.Reading;

/// <summary>
/// No file, however damaged or hostile, gives an exception, and none makes more work than the limits allow. How long each takes and how much memory is
/// measured from outside, by <c>.ci/documents/hostile</c>.
/// </summary>
public sealed class HostileFilesTests
{
    [Fact]
    public void There_are_more_than_200_of_them() => HostileFiles.All().Select(f => f.Name).Distinct().Count().Should().BeGreaterThan(300);

    [Fact]
    public void Each_is_a_document_or_a_diagnostic_that_says_what_to_do_and_makes_no_more_work_than_is_allowed()
    {
        var limits = DocumentLimits.Default;
        foreach (var (name, make) in HostileFiles.All())
        {
            var reading = new DocumentReading(name, limits, default, null);
            var read = DocumentReader.Read(make(), reading);
            if (!read.HasValue) read.Diagnostics[0].Code.Should().MatchRegex("^IKI70[0-9][0-9]$", name);
            if (!read.HasValue) read.Diagnostics[0].Severity.Should().Be(Severity.Error, name);
            foreach (var found in read.Diagnostics) found.Arguments[0].Should().Be(name);
            reading.Work.Should().BeLessThanOrEqualTo(limits.UnpackedBytes + limits.Elements + limits.Rows + limits.Cells + limits.Blocks + limits.Characters, name);
        }
    }

    [Fact]
    public void Good_files_are_read_without_a_finding()
    {
        foreach (var (name, bytes) in HostileFiles.Good())
        {
            var read = DocumentReader.Read(bytes, name);
            read.HasValue.Should().BeTrue($"{name}: {read}");
            read.Diagnostics.Should().BeEmpty(name);
            read.Value.Blocks.OfType<Table>().Should().ContainSingle(name);
        }
    }

    [Theory]
    [InlineData("bomb-document.docx", "IKI7009", "UnpackedBytes")]
    [InlineData("bomb-packed-small.docx", "IKI7009", "UnpackedRatio")]
    [InlineData("bomb-that-lies-about-its-size.docx", "IKI7008", null)]
    [InlineData("bomb-page.pdf", "IKI7009", "UnpackedBytes")]
    [InlineData("bomb-twice-packed.pdf", "IKI7009", "UnpackedBytes")]
    [InlineData("many-parts.docx", "IKI7009", "Parts")]
    [InlineData("columns-10000.docx", "IKI7009", "Columns")]
    [InlineData("columns-10000.xlsx", "IKI7009", "Columns")]
    [InlineData("columns-10000.html", "IKI7009", "Columns")]
    [InlineData("columns-10000.md", "IKI7009", "Columns")]
    [InlineData("tabs-10000.txt", "IKI7009", "Columns")]
    [InlineData("cells-1000000.xlsx", "IKI7009", "Cells")]
    [InlineData("rows-100000.docx", "IKI7009", "Rows")]
    [InlineData("pages-5000.pdf", "IKI7009", "Pages")]
    [InlineData("pages-30000.txt", "IKI7009", "Pages")]
    [InlineData("deep-tables.docx", "IKI7009", "Nesting")]
    [InlineData("deep-tables.html", "IKI7009", "Nesting")]
    [InlineData("forms-of-forms.pdf", "IKI7009", "Elements")]
    [InlineData("forms-of-forms-of-any-name.pdf", "IKI7009", "Elements")]
    [InlineData("forms-of-forms-of-odd-names.pdf", "IKI7009", "Elements")]
    [InlineData("forms-of-forms-in-strings.pdf", "IKI7009", "Elements")]
    [InlineData("forms-of-much-text.pdf", "IKI7009", "Characters")]
    [InlineData("forms-in-a-circle.pdf", "IKI7009", "Nesting")]
    [InlineData("form-draws-itself-by-two-names.pdf", "IKI7009", "Nesting")]
    [InlineData("form-draws-itself-by-the-name-of-the-page.pdf", "IKI7009", "Nesting")]
    [InlineData("forms-5000-deep.pdf", "IKI7009", "Nesting")]
    [InlineData("texts-600000.pdf", "IKI7009", "Characters")]
    [InlineData("paragraphs-700000.html", "IKI7009", "Elements")]
    [InlineData("long-paragraph.docx", "IKI7009", "Characters")]
    [InlineData("lines-800000.txt", "IKI7009", "Blocks")]
    [InlineData("deep-divisions.html", "IKI7009", "Nesting")]
    [InlineData("bytes-40000000.txt", "IKI7009", "Bytes")]
    [InlineData("entities.docx", "IKI7008", "DOCX")]
    [InlineData("outer-entity.docx", "IKI7008", "DOCX")]
    [InlineData("macros.docx", "IKI7004", null)]
    [InlineData("macros.docm", "IKI7004", null)]
    [InlineData("macros.xlsm", "IKI7004", null)]
    [InlineData("binary.xlsb", "IKI7005", "XLSB")]
    [InlineData("old.doc", "IKI7002", "DOC")]
    [InlineData("old.xls", "IKI7002", "XLS")]
    [InlineData("password.docx", "IKI7003", null)]
    [InlineData("encrypted.pdf", "IKI7010", null)]
    [InlineData("no-text.pdf", "IKI7011", null)]
    [InlineData("text.odt", "IKI7005", "ODT")]
    [InlineData("text.rtf", "IKI7005", "RTF")]
    [InlineData("scan.jpg", "IKI7006", "JPEG")]
    [InlineData("nothing.docx", "IKI7001", null)]
    [InlineData("only-pictures.docx", "IKI7018", null)]
    [InlineData("noise.txt", "IKI7019", null)]
    public void What_cannot_be_read_says_why(string name, string code, string? argument)
    {
        var read = DocumentReader.Read(HostileFiles.All().First(f => f.Name == name).Make(), name);
        read.HasValue.Should().BeFalse();
        read.Diagnostics[0].Code.Should().Be(code);
        if (argument is not null) read.Diagnostics[0].Arguments[1].Should().StartWith(argument);
    }

    [Theory]
    [InlineData("form-draws-itself.pdf")]
    [InlineData("forms-by-names-of-the-page.pdf")]
    public void Forms_that_end_are_drawn(string name) => Written.Lines(DocumentReader.Read(HostileFiles.All().First(f => f.Name == name).Make(), name).Value).Should().Equal("a", "b");

    [Fact]
    public void A_file_under_the_name_of_another_kind_is_read_as_what_it_is_and_said_to_be_so()
    {
        var docx = HostileFiles.Good().First(f => f.Name == "decree.docx").Bytes;
        var read = DocumentReader.Read(docx, "decree.pdf");
        read.Value.Format.Should().Be(SourceFormat.Docx);
        read.Diagnostics.Should().ContainSingle().Which.Code.Should().Be("IKI7007");
    }
}
