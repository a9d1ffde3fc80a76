namespace Iki.Documents;

/// <summary>The forms in which a decree's annex is written.</summary>
public enum AnnexFormat
{
    /// <summary>A Word document (<c>.docx</c>); its formulas are equations of Word.</summary>
    Docx,

    /// <summary>Markdown (<c>.md</c>); its formulas are LaTeX between dollar signs.</summary>
    Markdown,

    /// <summary>A page in one file (<c>.html</c>); its formulas are MathML.</summary>
    Html,
}
