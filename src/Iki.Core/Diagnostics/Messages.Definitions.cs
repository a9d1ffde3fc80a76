namespace Iki.Core.Diagnostics;

/// <content>Definition files.</content>
internal static partial class Messages
{
    private static Row[] Definitions =>
    [
    ];
}
