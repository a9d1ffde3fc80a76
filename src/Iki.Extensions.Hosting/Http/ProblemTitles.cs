using Iki.Core;
using Microsoft.AspNetCore.Http;

namespace Iki.Extensions.Hosting.Http;

/// <summary>The titles of problems.</summary>
internal static class ProblemTitles
{
    private static readonly Wording s_unreadable = new("What was sent cannot be read.", "Kiriman ini tidak dapat dibaca.");

    private static readonly Wording s_notThere = new("What was asked for is not there.", "Yang diminta tidak ada.");

    private static readonly Wording s_unusable = new("What was sent has errors.", "Kiriman ini mengandung kesalahan.");

    private static readonly Wording s_conflict = new("The catalog has been changed by someone else meanwhile.", "Katalognya sementara itu telah diubah orang lain.");

    private static readonly Wording s_other = new("The request could not be served.", "Permintaan ini tidak dapat dilayani.");

    public static Wording Of(int status) => status switch
    {
        StatusCodes.Status400BadRequest => s_unreadable,
        StatusCodes.Status404NotFound => s_notThere,
        StatusCodes.Status409Conflict => s_conflict,
        StatusCodes.Status422UnprocessableEntity => s_unusable,
        _ => s_other,
    };
}
