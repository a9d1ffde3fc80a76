using System.Globalization;
using Microsoft.Extensions.Options;

namespace Iki.Extensions.Hosting.Store;

/// <summary>Refuses options that cannot be meant.</summary>
internal sealed class IkiOptionsCheck : IValidateOptions<IkiOptions>
{
    private static readonly TimeSpan s_shortestRetry = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, IkiOptions options)
    {
        List<string> faults = [];
        if (options.ReloadDelay < TimeSpan.Zero || options.ReloadDelay > s_longest)
        {
            faults.Add($"IkiOptions.ReloadDelay is {options.ReloadDelay.ToString("c", CultureInfo.InvariantCulture)}; it must be from 0 to 1 hour.");
        }

        if (options.RetryDelay < s_shortestRetry || options.RetryDelay > s_longest)
        {
            faults.Add($"IkiOptions.RetryDelay is {options.RetryDelay.ToString("c", CultureInfo.InvariantCulture)}; it must be from 1 second to 1 hour.");
        }

        if (!Enum.IsDefined(options.DefaultLanguage)) faults.Add("IkiOptions.DefaultLanguage is no language of the library.");
        if (!Enum.IsDefined(options.AtStart)) faults.Add("IkiOptions.AtStart is neither Fail nor StartDegraded.");
        if (options.Limits is null) faults.Add("IkiOptions.Limits is null.");
        if (options.Functions.Any(f => f is null)) faults.Add("IkiOptions.Functions has one that is null.");
        if (options.Regulations.Any(r => r is null)) faults.Add("IkiOptions.Regulations has one that is null.");
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
