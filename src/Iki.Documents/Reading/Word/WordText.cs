using System.Text;
using System.Xml.Linq;

namespace Iki.Documents.Reading.Word;

/// <summary>The text of a paragraph: what is inserted and not what is deleted, equations as LaTeX, and the boxes of text that hang on it.</summary>
internal sealed class WordText(WordStyles styles, XElement document)
{
    public WordPages Pages { get; } = new(document);

    /// <summary>How many tracked changes have been met.</summary>
    public int Changes { get; set; }

    /// <summary>How many pictures and objects have been met.</summary>
    public int Images { get; private set; }

    public WordParagraph Read(XElement paragraph, bool isBold)
    {
        var read = new Reader(this, isBold);
        read.Inline(paragraph);
        return new WordParagraph(read.Text.ToString(), read.IsBold, read.Underlined, read.Boxes);
    }

    private sealed class Reader(WordText owner, bool isParagraphBold)
    {
        private int _letters;
        private int _bold;

        public StringBuilder Text { get; } = new();

        public List<XElement> Boxes { get; } = [];

        /// <summary>How long the beginning is that is underlined.</summary>
        public int Underlined { get; private set; }

        public bool IsBold => _letters > 0 && _letters == _bold;

        public void Inline(XElement parent)
        {
            foreach (var element in parent.Elements())
            {
                switch (element.Name.LocalName)
                {
                    case "r":
                        Run(element);
                        break;
                    case "oMath" or "oMathPara":
                        Equation(element);
                        break;
                    case "del" or "moveFrom":
                        owner.Changes++;
                        break;
                    case "ins" or "moveTo":
                        owner.Changes++;
                        Inline(element);
                        break;
                    case "hyperlink" or "smartTag" or "sdt" or "sdtContent" or "fldSimple" or "customXml" or "dir" or "bdo" or "ruby" or "rubyBase":
                        Inline(element);
                        break;
                    case "AlternateContent":
                        if ((element.Child("Choice") ?? element.Child("Fallback")) is { } chosen) Inline(chosen);
                        break;
                }
            }
        }

        private void Equation(XElement element)
        {
            if (Text.Length > 0 && Text[^1] != ' ' && Text[^1] != '\n') Text.Append(' ');
            Text.Append(OfficeMath.ToText(element)).Append(element.Is("oMathPara") ? '\n' : ' ');
        }

        private void Run(XElement run)
        {
            var properties = run.Child("rPr");
            if (properties.IsOn("vanish") || properties.IsOn("webHidden")) return;
            var isBold = owner.IsBold(properties) ?? isParagraphBold;
            var before = Text.Length;
            foreach (var element in run.Elements()) Piece(element, properties);
            if (Underlined == before && properties.IsOn("u")) Underlined = Text.Length;
            // As one text: to ask the builder for each letter costs a search among its pieces.
            var letters = Text.ToString(before, Text.Length - before).Count(char.IsLetterOrDigit);
            _letters += letters;
            if (isBold) _bold += letters;
        }

        private void Piece(XElement element, XElement? properties)
        {
            owner.Pages.See(element);
            switch (element.Name.LocalName)
            {
                case "t":
                    Text.Append(element.Value.Replace('\n', ' '));
                    break;
                case "tab" or "ptab":
                    Text.Append(' ');
                    break;
                case "br" when element.Get("type") != "page":
                    Text.Append('\n');
                    break;
                case "cr":
                    Text.Append('\n');
                    break;
                case "noBreakHyphen":
                    Text.Append('-');
                    break;
                case "sym":
                    Text.Append(WordSymbols.Of(element));
                    break;
                case "oMath":
                    Equation(element);
                    break;
                case "AlternateContent":
                    foreach (var chosen in (element.Child("Choice") ?? element.Child("Fallback"))?.Elements() ?? []) Piece(chosen, properties);
                    break;
                case "drawing" or "pict" or "object":
                    Drawing(element);
                    break;
            }
        }

        private void Drawing(XElement element)
        {
            var boxes = element.Descendants().Where(e => e.Is("txbxContent")).Where(e => !e.Ancestors().TakeWhile(a => a != element).Any(a => a.Is("txbxContent"))).ToList();
            Boxes.AddRange(boxes);
            if (boxes.Count == 0) owner.Images++;
        }
    }

    private bool? IsBold(XElement? properties) => styles.IsRunBold(properties);
}
