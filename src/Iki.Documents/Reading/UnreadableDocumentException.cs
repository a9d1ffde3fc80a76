using Iki.Core;

namespace Iki.Documents.Reading;

/// <summary>Ends the reading of a document that cannot be read. <see cref="DocumentReader"/> catches it; no caller ever sees it.</summary>
internal sealed class UnreadableDocumentException(Diagnostic diagnostic) : Exception(diagnostic.Message(Language.English))
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
