using UglyToad.PdfPig.Core;

namespace Iki.Documents.Reading.Pages;

/// <summary>What a page costs with all forms that it draws, each as often as it is drawn. It neither recurses nor overflows.</summary>
internal sealed class FormCosts(DrawnForm page, Func<IndirectReference, DrawnForm?> formAt, DocumentReading reading)
{
    // Drawing a form costs far more than an operation, however little it draws.
    private const int FormCost = 60;
    private const long Most = 1L << 40;

    private readonly Dictionary<IndirectReference, DrawnForm> _forms = [];
    private readonly Dictionary<string, HashSet<IndirectReference>> _named = new(StringComparer.Ordinal);
    private readonly HashSet<IndirectReference> _odd = [];
    private readonly Dictionary<IndirectReference, Cost> _costs = [];

    private readonly record struct Cost(long Elements, long Characters, int Depth);

    public DrawnPage Count()
    {
        Collect();
        foreach (var form in _forms.Keys) CostAll(form);
        var whole = Sum(page, null);
        return new DrawnPage { Elements = whole.Elements, Characters = whole.Characters };
    }

    /// <summary>All forms that the resources of the page and of its forms name.</summary>
    private void Collect()
    {
        var next = new Queue<DrawnForm>([page]);
        while (next.TryDequeue(out var owner))
        {
            foreach (var (name, reference) in owner.Names)
            {
                if (!_named.TryGetValue(name, out var named)) _named[name] = named = [];
                if (DrawnContent.IsOdd(name)) _odd.Add(reference);
                if (!named.Add(reference) || _forms.ContainsKey(reference) || formAt(reference) is not { } form) continue;
                reading.Element();
                _forms[reference] = form;
                next.Enqueue(form);
            }
        }
    }

    /// <summary>Works out a form after all that it draws, with a stack of its own.</summary>
    private void CostAll(IndirectReference first)
    {
        if (_costs.ContainsKey(first)) return;
        var open = new HashSet<IndirectReference>();
        var stack = new Stack<(IndirectReference Form, bool IsDone)>([(first, false)]);
        while (stack.TryPop(out var at))
        {
            if (at.IsDone)
            {
                _costs[at.Form] = Sum(_forms[at.Form], at.Form);
                open.Remove(at.Form);
                continue;
            }

            if (_costs.ContainsKey(at.Form)) continue;
            // The library would draw a circle until its stack ends, and the process with it.
            if (!open.Add(at.Form)) throw reading.Beyond(nameof(DocumentLimits.Nesting), reading.Limits.Nesting);
            stack.Push((at.Form, true));
            foreach (var (drawn, _) in Drawn(_forms[at.Form], at.Form))
            {
                if (open.Contains(drawn)) throw reading.Beyond(nameof(DocumentLimits.Nesting), reading.Limits.Nesting);
                if (!_costs.ContainsKey(drawn)) stack.Push((drawn, false));
            }
        }
    }

    private Cost Sum(DrawnForm form, IndirectReference? self)
    {
        var elements = FormCost + form.Resources + form.Content.Operations;
        var characters = form.Content.Characters;
        var depth = 1;
        foreach (var (drawn, times) in Drawn(form, self))
        {
            var cost = _costs[drawn];
            elements = Math.Min(Most, elements + Times(times, cost.Elements));
            characters = Math.Min(Most, characters + Times(times, cost.Characters));
            depth = Math.Max(depth, cost.Depth + 1);
        }

        reading.Nested(depth);
        // It is drawn once more before the library leaves out that it draws itself.
        var twice = self is { } own && DrawsItself(form, own) ? 2 : 1;
        return new Cost(Times(twice, elements), Times(twice, characters), depth);
    }

    private static long Times(long times, long cost) => cost > 0 && times > Most / cost ? Most : times * cost;

    /// <summary>The forms that a form draws, and how often. What its resources do not name may be named by those of any form around it.</summary>
    private IEnumerable<(IndirectReference Form, long Times)> Drawn(DrawnForm form, IndirectReference? self)
    {
        var leavesOutItself = self is { } own && DrawsItself(form, own);
        foreach (var (name, times) in form.Content.Forms)
        {
            if (form.Names.TryGetValue(name, out var reference))
            {
                if (_forms.ContainsKey(reference) && !(leavesOutItself && reference.Equals(self))) yield return (reference, times);
            }
            else if (_named.TryGetValue(name, out var named))
            {
                foreach (var other in named.Where(_forms.ContainsKey)) yield return (other, times);
            }
        }

        if (form.Content.OddForms == 0) yield break;
        foreach (var other in _odd.Where(_forms.ContainsKey)) yield return (other, form.Content.OddForms);
    }

    /// <summary>The library leaves out that a form draws itself, if it does so by one name of its own resources.</summary>
    private static bool DrawsItself(DrawnForm form, IndirectReference self) =>
        form.NamesAreDirect && form.Content.OddForms == 0
        && form.Names.Count(n => n.Value.Equals(self) && form.Content.Forms.ContainsKey(n.Key)) == 1;
}
