namespace Iki.Native.Options;

/// <summary>Which options each call takes, whatever the language that it comes from.</summary>
internal static class CallMembers
{
    public static readonly OptionMember[] OfLoad = [OptionMember.Language, OptionMember.File];

    public static readonly OptionMember[] OfCheck = [OptionMember.Language, OptionMember.File, OptionMember.Lint];

    public static readonly OptionMember[] OfData = [OptionMember.Language, OptionMember.File, OptionMember.Format, OptionMember.Numbers, OptionMember.Period];

    public static readonly OptionMember[] OfSources = [OptionMember.Language, OptionMember.Numbers, OptionMember.Period];

    public static readonly OptionMember[] OfEvaluate = [.. OfAll, OptionMember.Indicators, OptionMember.Positions, OptionMember.Strict];

    public static readonly OptionMember[] OfExplain = [.. OfAll, OptionMember.Indicator];

    public static readonly OptionMember[] OfScorecard =
        [.. OfAll, OptionMember.Positions, OptionMember.Strict, OptionMember.Organization, OptionMember.Reach, OptionMember.By, OptionMember.Indicator];

    private static OptionMember[] OfAll => [OptionMember.Language, OptionMember.Period, OptionMember.Office, OptionMember.YearToDate, OptionMember.Regulation];
}
