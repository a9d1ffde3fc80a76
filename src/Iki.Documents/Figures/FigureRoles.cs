namespace Iki.Documents.Figures;

/// <summary>The words of a mapping for what columns hold.</summary>
internal static class FigureRoles
{
    private static readonly FigureColumnRole[] All = Enum.GetValues<FigureColumnRole>();

    public static string WordOf(FigureColumnRole role) => role.ToString().ToLowerInvariant();

    public static FigureColumnRole? Of(string? word)
    {
        foreach (var role in All)
        {
            if (WordOf(role) == word) return role;
        }

        return null;
    }
}
