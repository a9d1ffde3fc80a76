namespace Iki.Core.Loading;

/// <summary>What came of a step of reading a document part by part.</summary>
internal enum ReadingStep
{
    Done,

    /// <summary>More of the document has to be read first; then the step is to be taken again.</summary>
    MoreWanted,

    /// <summary>The document cannot be read in this way; read as a whole it tells why, or is as it should be.</summary>
    Refused,
}
