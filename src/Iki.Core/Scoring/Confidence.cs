using System.Text.Json.Serialization;

namespace Iki.Core.Scoring;

/// <summary>How certain it is that a rule is what the regulation says, lowest first.</summary>
[JsonConverter(typeof(IkiJsonConverter))]
public enum Confidence
{
    /// <summary>The regulation is silent, and the rule is a policy of the author of the file.</summary>
    Own,

    /// <summary>Seen only in one implementation or quotation.</summary>
    Secondary,

    /// <summary>Two or more independent sources agree.</summary>
    Agreed,

    /// <summary>Read in the regulation's own text.</summary>
    Read,
}
