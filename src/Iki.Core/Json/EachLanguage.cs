namespace Iki.Core.Json;

/// <summary>A table of members whose texts are in a language, made once for each.</summary>
internal sealed class EachLanguage<T>(Func<Language, T> make)
{
    private readonly T[] _tables = [.. Languages.All.Select(make)];

    public T In(Language language) => _tables[(int)language];
}
