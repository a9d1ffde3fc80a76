using Iki.Core;

namespace Iki.Documents;

/// <summary>From the bytes of a decree's file to a drafted catalog, in one step.</summary>
public static class DecreeImport
{
    /// <summary>Reads a document of any format and the decree in it.</summary>
    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="options">How the decree is read; <see cref="DecreeReadingOptions.Default"/> when not given.</param>
    /// <param name="limits">How large the file may be; <see cref="DocumentLimits.Default"/> when not given.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The draft with what was found about the file, or what was found where it cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was asked for.</exception>
    public static Checked<DecreeDraft> Read(
        ReadOnlyMemory<byte> content, string name, DecreeReadingOptions? options = null, DocumentLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        options ??= DecreeReadingOptions.Default;
        var document = DocumentReader.Read(content, name, limits, cancellation, new Half(options.Progress, 0, cancellation));
        return document.HasValue
            ? Checked.Of(DecreeReader.Read(document.Value, options with { Progress = new Half(options.Progress, 0.5, cancellation) }), document.Diagnostics)
            : Checked.Of<DecreeDraft>(null, document.Diagnostics);
    }

    /// <summary>Reading the file is half of the work, drafting the other; who no longer waits is asked with each report.</summary>
    private sealed class Half(IProgress<double>? progress, double done, CancellationToken cancellation) : IProgress<double>
    {
        public void Report(double value)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(done + (value / 2));
        }
    }
}
