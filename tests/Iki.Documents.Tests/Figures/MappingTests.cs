
namespace Iki.Documents.Tests.Figures;

/// <summary>Mappings as files.</summary>
public class MappingTests
{
    private const string Json = """
        { "formatVersion": 1, "catalog": "sumber-asri-2025", "tables": [ { "sheet": "Data", "headRow": 1, "office": "Desa Melati", "period": "2025",
          "columns": [ { "column": "A", "head": "Hal", "is": "label" }, { "column": "B", "head": "b1", "is": "value", "period": "--01" }, { "column": "C", "is": "value", "period": "2025-Q2" } ],
          "names": [ { "text": "Pelayanan", "variable": "surat" }, { "text": "Abaikan" } ] } ] }
        """;

    private static readonly Book Table = new Book().Sheet("Data").Row(1, "Hal", "b1", "b2").Row(2, "Pelayanan", 1, 2).Row(3, "Abaikan", 3, 4);

    [Fact]
    public void What_a_person_says_of_columns_and_names_holds()
    {
        FigureCatalog.Read(Table).Told().Should().Equal("IKI7403");
        var read = FigureCatalog.Read(Table, new FigureTableOptions { Mapping = FigureMappingFile.Read(Json).Value });
        read.Figures().Should().Equal("surat Desa Melati 2025-01 = 1 @ Data!B2", "surat Desa Melati 2025-Q2 = 2 @ Data!C2");
        read.IsCertain.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"catalog\": \"sumber-asri-2025\"", "\"catalog\": \"lain\"", "IKI7424")]
    [InlineData("\"head\": \"b1\"", "\"head\": \"b9\"", "IKI7422 Data!B1")]
    public void A_mapping_of_something_else_is_refused(string part, string other, string told)
    {
        var mapping = FigureMappingFile.Read(Json.Replace(part, other, StringComparison.Ordinal)).Value;
        FigureCatalog.Read(Table, new FigureTableOptions { Mapping = mapping }).Told().Should().Equal(told);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "formatVersion")]
    [InlineData("[]", "mapping")]
    [InlineData("""{"formatVersion":2,"catalog":"a"}""", "formatVersion")]
    [InlineData("""{"formatVersion":1,"catalog":"a","tables":[{"headRow":0}]}""", "headRow")]
    [InlineData("""{"formatVersion":1,"catalog":"a","tables":[{"headRow":1,"columns":[{"column":"A1","is":"value"}]}]}""", "column: 'A1'")]
    [InlineData("""{"formatVersion":1,"catalog":"a","tables":[{"headRow":1,"columns":[{"column":"A","is":"angka"}]}]}""", "is: 'angka'")]
    [InlineData("""{"formatVersion":1,"catalog":"a","lain":1}""", "'lain'")]
    [InlineData("""{"formatVersion":1,"catalog":"a","tables":[{"headRow":1,"period":"Januari","columns":[]}]}""", "period: 'Januari'")]
    public void A_file_that_is_no_mapping_is_told(string json, string wrong)
    {
        var read = FigureMappingFile.Read(json, "pemetaan.json");
        read.HasValue.Should().BeFalse();
        var problem = read.Diagnostics.Should().ContainSingle().Subject;
        (problem.Code, problem.File).Should().Be(("IKI7423", "pemetaan.json"));
        if (wrong.Length > 0) problem.Arguments.Should().Equal(wrong);
    }

    [Fact]
    public void A_written_mapping_is_read_again_as_it_was()
    {
        var mapping = FigureMappingFile.Read(Json).Value;
        FigureMappingFile.Read(FigureMappingFile.Write(mapping)).Value.Should().Be(mapping);
    }
}
