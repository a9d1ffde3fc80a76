namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of scales of words, IKI407x, and of achievement without a regulation, IKI525x.</content>
internal sealed partial class DiagnosticCollector
{
    public void WordTwice(Place at, string word, string scale) => Add(Descriptors.WordTwice, at, word, scale);

    public void UnknownScale(Place at, string scale, string scales, string? nearest) => Add(Descriptors.UnknownScale, at, scale, scales, nearest ?? "");

    public void TargetNotOnScale(Place at, string word, WordScale scale) =>
        Add(Descriptors.TargetNotOnScale, at, word, scale.Name, string.Join(", ", scale.Words), NearestOf(word, scale));

    public void ScaleNeedsVariable(Place at) => Add(Descriptors.ScaleNeedsVariable, at);

    public void WordNotOnScale(Place at, string name, string word, WordScale scale) =>
        Add(Descriptors.WordNotOnScale, at, name, word, scale.Name, string.Join(", ", scale.Words), NearestOf(word, scale));

    public void ByOwnArithmetic(string regulation) => Add(Descriptors.ByOwnArithmetic, Place.Nowhere, regulation);

    public void ReachedFromBothSides() => Add(Descriptors.ReachedFromBothSides, Place.Nowhere);

    // Every word of one or two letters is near every other.
    private string NearestOf(string word, WordScale scale) => word.Trim().Length > 2 ? Nearest(word, scale.Words) ?? "" : "";
}
