using Iki.Core;
using Microsoft.AspNetCore.Http;

namespace Iki.Extensions.Hosting.Http;

/// <summary>The titles of problems.</summary>
internal static class ProblemTitles
{
    private static readonly Wording s_unreadable = new("What was sent cannot be read.", "Data yang dikirim tidak dapat dibaca.");

    private static readonly Wording s_notThere = new("What was asked for is not there.", "Data yang diminta tidak ditemukan.");

    private static readonly Wording s_unusable = new("What was sent has errors.", "Data yang dikirim mengandung kesalahan.");

    private static readonly Wording s_conflict = new("The catalog has been changed by someone else meanwhile.", "Katalog sudah diubah oleh pengguna lain.");

    private static readonly Wording s_other = new("The request could not be served.", "Permintaan tidak dapat diproses.");

    public static Wording Of(int status, EquatableList<Diagnostic> diagnostics) => status switch
    {
        StatusCodes.Status400BadRequest => s_unreadable,
        StatusCodes.Status404NotFound => s_notThere,
        StatusCodes.Status409Conflict when diagnostics.Any(d => d.Code is HostingDiagnostics.ChangedMeanwhileCode or HostingDiagnostics.VersionKeptOutCode) => s_conflict,
        StatusCodes.Status422UnprocessableEntity => s_unusable,
        _ => s_other,
    };
}
