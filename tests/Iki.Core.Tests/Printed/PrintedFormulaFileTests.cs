using Iki.Core.Printed;

namespace Iki.Core.Tests.Printed;

/// <summary>Drafts as JSON, as <c>iki formula --printed</c> writes them.</summary>
public class PrintedFormulaFileTests
{
    [Fact]
    public void Every_member_of_a_draft_is_written_the_unit_as_null_where_there_is_none()
    {
        PrintedFormulaFile.Write(PrintedFormula.Read("lama dirawat : pasien keluar")).Should().StartWith(
            """
            {
              "drafts": [
                {
                  "formula": "lamaDirawat / pasienKeluar",
                  "names": {
                    "lamaDirawat": "lama dirawat",
                    "pasienKeluar": "pasien keluar"
                  },
                  "unit": null,
                  "confidence": "likely",
                  "questions": [
                    "The print divides and does not multiply by 100 %. Is the result a percentage? Then take the draft with '* 100%'."
                  ]
                },
            """);
    }

    [Fact]
    public void Items_and_notes_are_written_where_there_are_some()
    {
        var json = PrintedFormulaFile.Write(PrintedFormula.Read("Jumlah dokumen yang meliputi : Renstra, Renja\nCatatan : per tahun"), Language.Indonesian);
        json.Should().Be(
            """
            {
              "drafts": [
                {
                  "formula": "dokumen",
                  "names": {
                    "dokumen": "Jumlah dokumen"
                  },
                  "unit": "dokumen",
                  "confidence": "clear",
                  "questions": [],
                  "items": {
                    "dokumen": {
                      "renstra": "Renstra",
                      "renja": "Renja"
                    }
                  }
                }
              ],
              "notes": [
                "per tahun"
              ]
            }

            """);
    }

    [Fact]
    public void Without_a_draft_it_is_said_why()
    {
        PrintedFormulaFile.Write(PrintedFormula.Read("")).Should().Contain("\"drafts\": []").And.Contain("\"code\": \"IKI1061\"");
    }
}
