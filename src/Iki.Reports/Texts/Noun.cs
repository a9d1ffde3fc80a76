using Iki.Core;

namespace Iki.Reports.Texts;

/// <summary>A text about a number of things, <c>{0}</c>, which English words differently for one of them and Indonesian does not.</summary>
internal sealed record Noun(Wording One, Wording Several)
{
    public Noun(string one, string several, string indonesian)
        : this(new Wording(one, indonesian), new Wording(several, indonesian))
    {
    }

    public Wording For(int count) => count == 1 ? One : Several;
}
