namespace Iki.Core.Measurement;

/// <summary>Works on several elements of a sequence at once, and returns the results in order.</summary>
internal static class WorkAhead
{
    // Enough that no core waits for the consumer, and few enough to keep memory small.
    private const int PiecesPerCore = 2;

    /// <summary>The result of each element. Only as many elements are processed ahead as keep the cores busy.</summary>
    /// <param name="source">The elements; enumerated by the thread that requests the results.</param>
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
            // If no more results are requested, the remaining work is not done.
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
