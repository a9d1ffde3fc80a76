using System.Text;

namespace Iki.Core.Tests.Loading;

/// <summary>Several data files in memory, and rows beside them, are read as several files are.</summary>
public class DataInMemoryTests
{
    private static readonly CatalogEvaluator Evaluator = CatalogFile.ReadEvaluator(
        """
        { "formatVersion": 1, "id": "sukamaju", "title": "Contoh", "office": { "name": "Kelurahan Sukamaju" },
          "variables": { "masuk": { "label": "surat masuk" }, "selesai": { "label": "surat selesai" }, "batal": { "label": "surat batal" } },
          "positions": [ { "id": "kasi", "title": "Kasi", "objectives": [ { "statement": "Surat selesai", "indicators": [
            { "id": "kasi/selesai", "name": "Surat selesai", "unit": "%", "decimals": 2, "formula": "(selesai - batal) / masuk * 100%" } ] } ] } ] }
        """).OrThrow();

    [Fact]
    public void Figures_of_two_files_and_of_rows_are_put_together()
    {
        var rows = ObservationTable.Read(new MemoryStream("variable,period,value\nbatal,2025,1\n"u8.ToArray()), "rows.csv");

        var data = DataFile.Read(Evaluator.Catalog, [("a.json", Document("\"masuk\": 80")), (null, Document("\"selesai\": 80"))], rows).OrThrow();

        // (80 - 1) / 80
        Evaluator.Evaluate("kasi/selesai", data).Outcome.Value.Should().Be(98.75m);
        data.Tables.Should().ContainSingle().Which.File.Should().Be("rows.csv");
    }

    [Fact]
    public void What_is_wrong_is_told_with_the_name_of_its_file()
    {
        var read = DataFile.Read(Evaluator.Catalog, [("a.json", Document("\"masuk\": 80")), ("b.json", "{"u8.ToArray())], []);

        read.ValueOrNull.Should().NotBeNull();
        read.Diagnostics.Should().ContainSingle().Which.File.Should().Be("b.json");
    }

    [Fact]
    public void Rows_alone_need_a_period()
    {
        var rows = ObservationTable.Read(new MemoryStream("variable,value\nmasuk,80\n"u8.ToArray())).ToArray();

        DataFile.Read(Evaluator.Catalog, [], rows).HasValue.Should().BeFalse();
        DataFile.Read(Evaluator.Catalog, [], rows, Period.OfYear(2025)).OrThrow().Observations.Should().ContainSingle();
    }

    [Fact]
    public void Nothing_may_be_null()
    {
        var none = () => DataFile.Read(null!, [], []);
        var noDocuments = () => DataFile.Read(Evaluator.Catalog, null!, []);
        var noRows = () => DataFile.Read(Evaluator.Catalog, [], (IEnumerable<ObservationRow>)null!);

        none.Should().Throw<ArgumentNullException>();
        noDocuments.Should().Throw<ArgumentNullException>();
        noRows.Should().Throw<ArgumentNullException>();
    }

    private static ReadOnlyMemory<byte> Document(string values) =>
        Encoding.UTF8.GetBytes($$"""{ "formatVersion": 1, "catalog": "sukamaju", "period": "2025", "values": { {{values}} } }""");
}
