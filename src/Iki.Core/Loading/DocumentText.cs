namespace Iki.Core.Loading;

/// <summary>What is kept of a document, so that the lines of what is found in it later can be told: all of it, or all but a part of it.</summary>
internal sealed class DocumentText
{
    public static readonly DocumentText Empty = new() { Head = [] };

    /// <summary>What stands before the part that is left out.</summary>
    public required byte[] Head { get; init; }

    /// <summary>How many lines end in the part that is left out.</summary>
    public int LinesLeftOut { get; init; }

    /// <summary>What stands after it.</summary>
    public byte[] Tail { get; init; } = [];

    /// <summary>The lines of the elements that are left out, all of one list; null for none.</summary>
    public ElementLines? Elements { get; init; }

    /// <summary>What is kept, with every line of the document.</summary>
    public byte[] Bytes => Tail.Length == 0 ? Head : field ??= [.. Head, .. Enumerable.Repeat((byte)'\n', LinesLeftOut), .. Tail];
}
