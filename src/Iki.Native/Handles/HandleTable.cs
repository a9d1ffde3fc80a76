
namespace Iki.Native.Handles;

/// <summary>
/// The handles that are given out: a slot in the lower 32 bits, in the upper ones how often it has been used, so that a handle that was released is no
/// other's. Finding takes no lock: a slot changes by one write of a reference, and who has found a thing keeps it alive, whoever releases it.
/// </summary>
internal static class HandleTable
{
    private const int ChunkBits = 10;

    private const int ChunkSize = 1 << ChunkBits;

    // A million handles; who holds so many does not release them.
    private const int MostChunks = 1 << 10;

    private static readonly Held?[]?[] Chunks = new Held?[MostChunks][];

    private static readonly Stack<ulong> Free = new();

    private static uint _used;

    // 1 while a thread changes the table, which takes it a moment. A lock of the runtime takes memory where threads meet, and giving up must need none.
    private static int _gate;

    /// <summary>Gives a thing a handle; 0 where there are none left.</summary>
    public static ulong Add(Held held)
    {
        Enter();
        try
        {
            if (!Free.TryPop(out var handle))
            {
                if (_used == ChunkSize * MostChunks) return 0;
                Chunks[_used >> ChunkBits] ??= new Held?[ChunkSize];

                // Room for all of them to be free, so that giving one up takes no memory.
                if (Free.Capacity <= _used) Free.EnsureCapacity((int)Math.Max(16, _used * 2));
                handle = (1UL << 32) | _used++;
            }

            held.Handle = handle;
            Volatile.Write(ref Chunks[SlotOf(handle) >> ChunkBits]![SlotOf(handle) & (ChunkSize - 1)], held);
            return handle;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>What a handle stands for; null where it is no handle, released, or of something else.</summary>
    public static T? Find<T>(ulong handle)
        where T : Held => Find(handle) as T;

    /// <summary>What a handle stands for; null where it is no handle, or released.</summary>
    public static Held? Find(ulong handle)
    {
        var slot = SlotOf(handle);
        if (slot >= ChunkSize * MostChunks || Volatile.Read(ref Chunks[slot >> ChunkBits]) is not { } chunk) return null;
        return Volatile.Read(ref chunk[slot & (ChunkSize - 1)]) is { } held && held.Handle == handle ? held : null;
    }

    /// <summary>Gives up a handle, which takes no memory; false where there is none such.</summary>
    public static bool Release(ulong handle)
    {
        Enter();
        try
        {
            if (Find(handle) is null) return false;
            var slot = SlotOf(handle);
            Volatile.Write(ref Chunks[slot >> ChunkBits]![slot & (ChunkSize - 1)], null);

            // A slot that has been used four thousand million times is not used again.
            var uses = (uint)(handle >> 32);
            if (uses < uint.MaxValue) Free.Push(((ulong)(uses + 1) << 32) | slot);
            return true;
        }
        finally
        {
            Leave();
        }
    }

    private static void Enter()
    {
        while (Interlocked.CompareExchange(ref _gate, 1, 0) != 0) Thread.Yield();
    }

    private static void Leave() => Volatile.Write(ref _gate, 0);

    private static uint SlotOf(ulong handle) => (uint)(handle & uint.MaxValue);
}
