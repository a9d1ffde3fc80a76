using System.Text.Json.Serialization;

namespace Iki.Core.Printed;

/// <summary>How sure a draft is, the surest first.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum DraftConfidence
{
    /// <summary>The print says it in one way. What is asked, if anything, does not change the value.</summary>
    Clear,

    /// <summary>The usual reading of such print; its questions say what was decided.</summary>
    Likely,

    /// <summary>One reading among others, or a guess at what the print leaves out. Confirm it before use.</summary>
    Doubtful,
}
