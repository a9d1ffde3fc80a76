namespace Iki.Core.Loading;

/// <summary>Texts of cells, most of which come again and again: names, periods and offices.</summary>
internal sealed class CellPool
{
    private const int Size = 4096;
    private const int Longest = 64;

    private readonly string?[] _texts = new string?[Size];

    public string Take(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty) return "";
        if (cell.Length > Longest) return cell.ToString();
        ref var text = ref _texts[string.GetHashCode(cell) & (Size - 1)];
        if (text is null || !cell.SequenceEqual(text)) text = cell.ToString();
        return text;
    }
}
