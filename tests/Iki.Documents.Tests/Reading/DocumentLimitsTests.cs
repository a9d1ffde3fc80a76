using System.Globalization;
using System.Text.RegularExpressions;
using Iki.Core.Tests;

namespace Iki.Documents.Tests.Reading;

/// <summary>The page on limits names every limit of a document, with the number that the code has.</summary>
public sealed class DocumentLimitsTests
{
    [Fact]
    public void Every_limit_is_on_the_page_with_its_number()
    {
        var page = File.ReadAllText(RepositoryFiles.PathOf("docs", "limits.md"));
        var told = Regex.Matches(page, @"^\| `([A-Za-z]+)` \| ([\d,]+) \| [^|]+ \|$", RegexOptions.Multiline)
            .ToDictionary(r => r.Groups[1].Value, r => long.Parse(r.Groups[2].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        var coded = typeof(DocumentLimits).GetProperties().Where(p => p.PropertyType != typeof(DocumentLimits))
            .ToDictionary(p => p.Name, p => Convert.ToInt64(p.GetValue(DocumentLimits.Default), CultureInfo.InvariantCulture));
        told.Should().HaveCount(13).And.Equal(coded);
    }
}
