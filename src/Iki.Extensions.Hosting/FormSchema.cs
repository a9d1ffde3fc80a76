namespace Iki.Extensions.Hosting;

/// <summary>The schema of what <see cref="IkiResults.Form"/> answers.</summary>
internal static class FormSchema
{
    public const string Text = """
        {
          "title": "form",
          "description": "The figures that are needed.\n\nAngka yang diperlukan.",
          "type": "object",
          "additionalProperties": false,
          "required": ["catalog", "period", "offices", "fields"],
          "properties": {
            "catalog": { "description": "The id of the catalog.\n\nId katalognya.", "type": "string" },
            "period": { "description": "The period.\n\nPeriodenya.", "type": "string" },
            "offices": { "description": "The offices that results are wanted for.\n\nUnit kerja yang hasilnya diminta.", "type": "array", "items": { "type": "string" } },
            "fields": {
              "description": "The figures, in the order in which they are asked for.\n\nAngkanya, menurut urutan pengisian.",
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["name", "label", "type", "office", "period", "required"],
                "properties": {
                  "name": { "description": "The name by which it is posted.\n\nNama isian saat dikirim.", "type": "string" },
                  "label": { "description": "What it is.\n\nNama angkanya.", "type": "string" },
                  "type": { "description": "The kind of element.\n\nJenis isian.", "type": "string", "enum": ["number", "text", "select"] },
                  "office": { "description": "Of which office.\n\nUnit kerjanya.", "type": "string" },
                  "period": { "description": "For which period.\n\nPeriodenya.", "type": "string" },
                  "required": { "description": "Whether an indicator has no value without it.\n\nApakah angka ini wajib agar indikatornya dapat dihitung.", "type": "boolean" },
                  "unit": { "description": "The unit.\n\nSatuannya.", "type": "string" },
                  "min": { "description": "The least, with a decimal point.\n\nNilai terkecil, dengan titik desimal.", "type": "string" },
                  "max": { "description": "The most, with a decimal point.\n\nNilai terbesar, dengan titik desimal.", "type": "string" },
                  "step": { "description": "1 for whole numbers, else any.\n\n1 untuk bilangan bulat, selain itu any.", "type": "string" },
                  "value": { "description": "What is there already.\n\nIsian yang sudah ada.", "type": "string" },
                  "refused": { "description": "Why what is there cannot be used.\n\nMengapa isian yang ada tidak dapat dipakai.", "type": "string" },
                  "choices": { "description": "What may be chosen.\n\nPilihannya.", "type": "array", "items": { "type": "string" } },
                  "closed": { "description": "Whether a figure of a longer period is there, and none can be given beside it.\n\nApakah sudah ada angka untuk periode yang lebih panjang.", "type": "boolean" }
                }
              }
            }
          }
        }
        """;
}
