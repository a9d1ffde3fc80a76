using System.Text.Json;
using Iki.Core.Diagnostics;

namespace Iki.Core.Json;

/// <summary>An observation on its own: as data files have it, but with its period, because there is no file whose period it could be.</summary>
internal sealed class ObservationShape : Shape<Observation>
{
    private static readonly ObjectShape<ObservationEntry> Entry = DataMembers.MakeObservation(ExactFigureShape.Instance);

    public static ObservationShape Instance { get; } = new();

    public override bool TryRead(ref JsonCursor cursor, out Observation value)
    {
        value = null!;
        if (!Entry.TryRead(ref cursor, out var entry)) return false;
        if (entry.Period is not { } period)
        {
            cursor.Diagnostics.MissingMember(entry.Place, "period");
            return false;
        }

        value = new Observation
        {
            Variable = entry.Variable,
            Item = entry.Item,
            Period = period,
            Office = entry.Office,
            Value = entry.Value,
            Text = entry.Text,
            Source = entry.Source,
            Note = entry.Note,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, Observation value) => Entry.Write(writer, new ObservationEntry
    {
        Place = Place.Nowhere,
        Variable = value.Variable,
        Item = value.Item,
        Period = value.Period,
        Office = value.Office,
        Value = value.Value,
        Text = value.Text,
        Source = value.Source,
        Note = value.Note,
    });

    public override void WriteSchema(SchemaWriter schema) => Entry.WriteSchema(schema);
}
