namespace Iki.Core.Diagnostics;

/// <content>Powers, roots and logarithms: IKI1050, IKI3033 and IKI506x.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SignBeforePower = new("IKI1050", Severity.Error,
        "'{0}' can be read in two ways. Write {1} or {2}.",
        "'{0}' dapat dibaca dengan dua cara. Tulis {1} atau {2}.");

    public static readonly DiagnosticDescriptor ExponentHasUnit = new("IKI3033", Severity.Error,
        "An exponent is a plain number, and '{0}' is in {1}.",
        "Pangkat adalah bilangan biasa, sedangkan '{0}' bersatuan {1}.");

    public static readonly DiagnosticDescriptor RootOfNegative = new("IKI5060", Severity.Error,
        "'{0}' is the root of a negative number⟨ in {1}⟩, and has no value.",
        "'{0}' adalah akar bilangan negatif⟨ pada {1}⟩, sehingga tidak mempunyai nilai.");

    public static readonly DiagnosticDescriptor PowerOfNegative = new("IKI5061", Severity.Error,
        "'{0}' is a negative number to a power that is not whole⟨ in {1}⟩, and has no value.",
        "'{0}' adalah bilangan negatif berpangkat bukan bilangan bulat⟨ pada {1}⟩, sehingga tidak mempunyai nilai.");

    public static readonly DiagnosticDescriptor ZeroToTheZero = new("IKI5062", Severity.Error,
        "'{0}' is 0 to the power 0⟨ in {1}⟩, and has no value.",
        "'{0}' adalah 0 pangkat 0⟨ pada {1}⟩, sehingga tidak mempunyai nilai.");

    public static readonly DiagnosticDescriptor LogarithmOfNotPositive = new("IKI5063", Severity.Error,
        "'{0}' is the logarithm of a number that is not more than 0⟨ in {1}⟩, and has no value.",
        "'{0}' adalah logaritma bilangan yang tidak lebih dari 0⟨ pada {1}⟩, sehingga tidak mempunyai nilai.");

    public static readonly DiagnosticDescriptor FractionWanted = new("IKI5065", Severity.Error,
        "'{0}' does not compute with a number that is no fraction, such as a root. Round it first, as in {0}(Round(x, 6)).",
        "'{0}' tidak dapat menghitung bilangan yang bukan pecahan, misalnya akar. Bulatkan dahulu, seperti {0}(Bulatkan(x; 6)).");

    public static readonly DiagnosticDescriptor Undecided = new("IKI5064", Severity.Error,
        "'{0}' lies so close to a limit that even some 600 digits do not tell on which side of it. It may lie exactly on the limit, which digits cannot show.",
        "'{0}' begitu dekat dengan suatu batas sehingga sekitar 600 digit pun belum menunjukkan sisinya. Nilainya mungkin tepat pada batas itu, yang tidak dapat dibuktikan dengan digit.");
}
