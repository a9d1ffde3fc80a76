namespace Iki.Documents.Decrees;

/// <summary>Text whose columns are lost.</summary>
internal sealed partial class DecreeStructure
{
    private int FlatEnd(int start) => start;

    private void TakeFlat(int start, int end)
    {
    }
}
