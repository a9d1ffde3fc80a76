namespace Iki.Core.Measurement;

/// <summary>Works on several elements of a sequence at once, and hands out what comes of them in order.</summary>
internal static class WorkAhead
{
    // So many that no core waits for what is handed out, and few enough to keep little.
    private const int PiecesPerCore = 2;

    /// <summary>What comes of each element. Only so many elements are taken ahead as keep the cores busy.</summary>
    /// <param name="source">The elements; gone through by the thread that asks for the results.</param>
    /// <param name="work">What to do with one.</param>
    /// <param name="size">How many make a piece of work that is worth handing to another thread.</param>
    /// <param name="cores">How many pieces are worked on at once.</param>
    /// <param name="cancellation">Ends the work between two elements.</param>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> work, int size, int cores, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var (token, scheduler) = (stop.Token, new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, cores).ConcurrentScheduler);
        var pieces = new Queue<Task<TResult[]>>();
        try
        {
            foreach (var piece in source.Chunk(size))
            {
                pieces.Enqueue(Task.Factory.StartNew(() => Done(piece), token, TaskCreationOptions.DenyChildAttach, scheduler));
                if (pieces.Count <= PiecesPerCore * cores) continue;
                foreach (var result in Next()) yield return result;
            }

            while (pieces.Count > 0)
            {
                foreach (var result in Next()) yield return result;
            }
        }
        finally
        {
            // Whoever asks for no more results wants no more work done.
            stop.Cancel();
        }

        TResult[] Done(T[] piece) => Array.ConvertAll(piece, element =>
        {
            token.ThrowIfCancellationRequested();
            return work(element);
        });

        IEnumerable<TResult> Next()
        {
            foreach (var result in pieces.Dequeue().GetAwaiter().GetResult())
            {
                cancellation.ThrowIfCancellationRequested();
                yield return result;
            }
        }
    }
}
