namespace Iki.Core.Diagnostics;

/// <content>One method for each diagnostic of how figures of several offices and periods become one.</content>
internal sealed partial class DiagnosticCollector
{
    public void GrowthFromNegative(string before) => Add(Descriptors.GrowthFromNegative, Place.Nowhere, before);
}
