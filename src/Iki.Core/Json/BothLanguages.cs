namespace Iki.Core.Json;

/// <summary>A table of members whose texts are in a language, made once for each.</summary>
internal sealed class BothLanguages<T>(Func<Language, T> make)
{
    private readonly T _english = make(Language.English);

    private readonly T _indonesian = make(Language.Indonesian);

    public T In(Language language) => language == Language.Indonesian ? _indonesian : _english;
}
