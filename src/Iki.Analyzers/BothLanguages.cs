using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Iki.Analyzers;

/// <summary>A text of a rule in English and Indonesian; the compiler says which language its user has.</summary>
internal sealed class BothLanguages(string english, string indonesian) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo { TwoLetterISOLanguageName: "id" } ? indonesian : english;

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(english);

    protected override bool AreEqual(object? other) => other is BothLanguages texts && texts.GetText(null) == english;
}
