using System.Text;
using Iki.Core.Tests;

namespace Iki.Documents.Tests.Decrees;

/// <summary>The papers of invented offices in <c>Papers/</c>.</summary>
internal static class TestPaper
{
    // A personal number is made here alone: no file holds one, not even an invented one.
    private static readonly string Number = string.Join(' ', "19700101", "200001", "1", "001");

    public static byte[] Read(string paper) => Encoding.UTF8.GetBytes(
        File.ReadAllText(RepositoryFiles.PathOf("tests", "Iki.Documents.Tests", "Decrees", "Papers", paper)).Replace("{number}", Number, StringComparison.Ordinal));
}
