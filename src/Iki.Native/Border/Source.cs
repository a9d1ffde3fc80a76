namespace Iki.Native.Border;

/// <summary>A data file in memory.</summary>
/// <param name="File">The name to give it in diagnostics; null for none.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="IsTable">Whether it is a table, else JSON.</param>
internal sealed record Source(string? File, byte[] Bytes, bool IsTable);
