namespace Iki.Core.Diagnostics;

/// <summary>A text about a number of things, which languages word differently for one of them.</summary>
internal sealed record CountedWording(Wording One, Wording Several)
{
    /// <summary>The text for a number of things.</summary>
    public Wording For(int count) => count == 1 ? One : Several;
}
