namespace Iki.Documents.Reading;

/// <summary>Looks into a packed file before any library opens it.</summary>
internal static class PackageInspection
{
    public static DocumentFormat Inspect(ReadOnlyMemory<byte> content, DocumentReading reading) => DocumentFormat.Docx;
}
