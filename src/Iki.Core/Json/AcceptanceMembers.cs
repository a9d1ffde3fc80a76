namespace Iki.Core.Json;

/// <summary>What a definition accepts of what is found in it.</summary>
internal static class AcceptanceMembers
{
    private static readonly ListShape<Acceptance> Acceptances = new(Make());

    /// <summary>Adds the member <c>accepted</c>.</summary>
    public static Member<T, EquatableList<Acceptance>> AddTo<T>(ObjectShape<T> shape, Func<T, EquatableList<Acceptance>> get) =>
        shape.List("accepted", Acceptances, get,
            new("Warnings and information that are accepted here and in all within, each with the reason.",
                "Peringatan dan informasi yang diterima di sini dan di dalamnya, masing-masing dengan alasannya."),
            "[ { \"code\": \"IKI6008\", \"why\": \"Sumber data memang tidak tercetak.\" } ]");

    private static ObjectShape<Acceptance> Make()
    {
        var shape = new ObjectShape<Acceptance>("acceptance", new("A warning or an information that may stand.", "Peringatan atau informasi yang diterima."));
        var code = shape.Required("code", TextShape.NotEmpty, a => a.Code,
            new("The code: IKI3…, IKI5003 or IKI6…, never that of an error.", "Kodenya: IKI3…, IKI5003, atau IKI6…, bukan kode kesalahan."), "\"IKI6008\"");
        var why = shape.Required("why", TextShape.NotEmpty, a => a.Why, new("Why it may stand.", "Alasan menerimanya."), "\"…\"");
        return shape.MadeBy(f => new Acceptance { Code = f.Get(code), Why = f.Get(why) });
    }
}
