namespace Iki.Core.Diagnostics;

/// <content>Scales of words, IKI407x, and achievement without a regulation, IKI525x.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor WordTwice = new("IKI4070", Severity.Error,
        "'{0}' appears twice on the scale '{1}'. Case and spaces at the ends are ignored.",
        "'{0}' tercantum dua kali pada skala '{1}'. Huruf besar atau kecil dan spasi di ujung tidak dibedakan.");

    public static readonly DiagnosticDescriptor UnknownScale = new("IKI4071", Severity.Error,
        "There is no scale '{0}'. ⟨Did you mean '{2}'? ⟩The scales are: {1}. Declare others in 'scales'.",
        "Tidak ada skala '{0}'. ⟨Mungkin maksudnya '{2}'? ⟩Skala yang ada: {1}. Skala lain dinyatakan dalam 'scales'.");

    public static readonly DiagnosticDescriptor TargetNotOnScale = new("IKI4072", Severity.Error,
        "'{0}' is not on the scale '{1}'. ⟨Did you mean '{3}'? ⟩Its words, worst first: {2}.",
        "'{0}' tidak ada pada skala '{1}'. ⟨Mungkin maksudnya '{3}'? ⟩Kata-katanya, dari yang terendah: {2}.");

    public static readonly DiagnosticDescriptor ScaleNeedsVariable = new("IKI4073", Severity.Error,
        "A realization in words is an observation of one variable, so with a 'scale' the formula must be the name of one variable or item.",
        "Realisasi berupa kata adalah data satu variabel, sehingga dengan 'scale' rumusnya harus berupa nama satu variabel atau butir.");

    public static readonly DiagnosticDescriptor WordNotOnScale = new("IKI5250", Severity.Error,
        "{0} is '{1}', which is not on the scale '{2}'. ⟨Did you mean '{4}'? ⟩Its words, worst first: {3}.",
        "{0} berisi '{1}', yang tidak ada pada skala '{2}'. ⟨Mungkin maksudnya '{4}'? ⟩Kata-katanya, dari yang terendah: {3}.");

    public static readonly DiagnosticDescriptor ByOwnArithmetic = new("IKI5251", Severity.Information,
        "{0} has no rule for indicators where closer is better: the achievement is the library's own arithmetic, without a grade or a score.",
        "{0} tidak mengatur indikator yang semakin dekat semakin baik: capaian dihitung dengan cara pustaka ini sendiri, tanpa predikat dan nilai.");

    public static readonly DiagnosticDescriptor ReachedFromBothSides = new("IKI5252", Severity.Error,
        "Where closer is better, a grade is reached from both sides, so there is no single figure at which it begins.",
        "Bila semakin dekat semakin baik, suatu predikat dicapai dari dua sisi, sehingga tidak ada satu angka yang menjadi batasnya.");
}
