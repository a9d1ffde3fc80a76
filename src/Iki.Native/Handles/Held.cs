namespace Iki.Native.Handles;

/// <summary>What a handle stands for. Immutable, and safe to share between threads.</summary>
internal abstract class Held
{
    /// <summary>The handle it was given out as; 0 before that.</summary>
    public ulong Handle { get; set; }
}
