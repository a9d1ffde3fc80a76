using System.Collections;
using System.Reflection;

namespace Iki.Core.Tests.Definitions;

/// <summary>Makes one random member of a model wrong: null, empty, never set, of no word, too long, given twice.</summary>
internal sealed class Spoiling(Random random)
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly string?[] Texts =
        [null, "", " ", "a\ud800", "Dengan spasi", "dua\nbaris", "-a", "a#b", new string('x', 201), "2018-13", "fail", "[x]", "laporan", "a", "~/%"];

    private static readonly decimal[] Numbers = [0, -1, 0.5m, decimal.MaxValue, decimal.MinValue, 1.0000000000000000000000000001m, 99999999999999999999m];

    /// <summary>The same with one member, of it or of what is in it, replaced; null where there is nothing to spoil.</summary>
    public object? Spoil(object value)
    {
        var members = value.GetType().GetProperties(All).Where(p => p is { CanRead: true, SetMethod: { IsPublic: true } } && p.GetIndexParameters().Length == 0).ToArray();
        if (members.Length == 0) return null;
        var member = members[random.Next(members.Length)];
        var spoilt = Of(member.GetValue(value), member.PropertyType);
        var copy = value.GetType().GetMethod("<Clone>$", All)!.Invoke(value, null)!;
        try
        {
            member.SetValue(copy, spoilt);
        }
        catch (TargetInvocationException)
        {
            // The member itself refuses it.
            return null;
        }

        return copy;
    }

    private object? Of(object? value, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string)) return Texts[random.Next(Texts.Length)];
        if (bare.IsEnum) return Enum.ToObject(bare, random.Next(2) == 0 ? 99 : 0);
        if (bare == typeof(int)) return random.Next(-3, 20_000);
        if (bare == typeof(decimal)) return Numbers[random.Next(Numbers.Length)];
        if (bare == typeof(bool)) return random.Next(2) == 0;
        if (bare == typeof(Period)) return random.Next(2) == 0 ? default : Period.OfYear(2018);
        if (bare == typeof(DateOnly)) return random.Next(2) == 0 ? default : new DateOnly(2018, 1, 1);
        if (bare == typeof(Figure)) return random.Next(3) switch { 0 => new Figure(Rational.Fraction(1, 3)), 1 => Figure.Read("banyak"), _ => new Figure(5) };
        if (value is IEnumerable list) return OfList([.. list.Cast<object?>()], type);
        return value is null || random.Next(8) == 0 ? null : Spoil(value) ?? value;
    }

    private object? OfList(List<object?> items, Type type)
    {
        var choice = random.Next(8);
        if (choice == 0) return null;
        if (choice == 1) items.Clear();
        else if (items.Count == 0) return ListOf(items, type);
        else if (choice == 2) items[random.Next(items.Count)] = null;
        else if (choice == 3) items.Add(items[random.Next(items.Count)]);
        else
        {
            var at = random.Next(items.Count);
            items[at] = Of(items[at], type.GetGenericArguments()[0]);
        }

        return ListOf(items, type);
    }

    private static object ListOf(List<object?> items, Type type)
    {
        var element = type.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(items[i], i);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(element).Invoke(null, [array])!;
    }
}
