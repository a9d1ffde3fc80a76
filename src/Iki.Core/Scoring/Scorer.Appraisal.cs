namespace Iki.Core.Scoring;

/// <content>Predikat, credit points and combined values: what is computed from inputs outside catalogs.</content>
public sealed partial class Scorer
{
    /// <summary>The predikat that the matrix of the regulation gives for ratings.</summary>
    /// <param name="ratings">The ratings, each at most once; a missing one means no predikat.</param>
    /// <returns>The ratings with their predikat; what is missing or not understood is among its diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ratings"/> is null.</exception>
    /// <exception cref="ArgumentException">A rating is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no ratings.</exception>
    public Appraisal Appraise(params IReadOnlyList<GivenRating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        Elements.ThrowIfNull(ratings, nameof(ratings));
        return Appraise(new PositionRatings { Position = "", Ratings = ratings.ToEquatableList() });
    }

    /// <summary>The predikat that the matrix of the regulation gives for the ratings of a position, or that was imported for it.</summary>
    /// <param name="given">The ratings, or the predikat.</param>
    /// <returns>The ratings with their predikat; what is missing, not understood or contradicts itself is among its diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="given"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no ratings.</exception>
    public Appraisal Appraise(PositionRatings given)
    {
        ArgumentNullException.ThrowIfNull(given);
        Elements.ThrowIfNull(given.Ratings, nameof(given));
        if (Regulation.Appraisal is null) throw new InvalidOperationException($"'{Regulation.Id}' defines no ratings.");
        return Appraising.Appraise(Regulation, given);
    }

    /// <summary>Compares the predikat of a staff with what is expected of an organization of a certain grade.</summary>
    /// <param name="organization">The grade of the organization: <c>Baik</c>.</param>
    /// <param name="predikat">The predikat of each employee, by any of its names; null for an employee without one.</param>
    /// <returns>The report, or an error that a name is unknown.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no distribution.</exception>
    public Checked<DistributionReport> CheckDistribution(string organization, IEnumerable<string?> predikat)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(predikat);
        if (Regulation.Appraisal?.Organization?.Distribution is null) throw new InvalidOperationException($"'{Regulation.Id}' says nothing of a distribution.");
        return Distributing.Check(Regulation, organization, predikat);
    }

    /// <summary>The credit points that a predikat earns at a level of post in a number of months.</summary>
    /// <param name="predikat">The predikat, by any of its names.</param>
    /// <param name="level">The level of post (jenjang): <c>Ahli Pertama</c>.</param>
    /// <param name="months">The months, 1 … 12.</param>
    /// <returns>The points, or what is unknown or wrong with the months.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no credit points.</exception>
    public Checked<CreditPoints> Credit(string predikat, string level, int months)
    {
        ArgumentNullException.ThrowIfNull(predikat);
        ArgumentNullException.ThrowIfNull(level);
        if (Regulation.Credit is null) throw new InvalidOperationException($"'{Regulation.Id}' defines no credit points.");
        return Crediting.Of(_compiled, predikat, level, months);
    }

    /// <summary>Combines values by one of the weightings of the regulation, and looks the result up in its scale.</summary>
    /// <param name="weighting">The id of the weighting; null where the regulation has only one.</param>
    /// <param name="values">Each component with its value, by its name: <c>("skp", 94.6m)</c>.</param>
    /// <returns>The combined value, or what is missing, unknown or out of range.</returns>
    /// <exception cref="ArgumentException">A component is null.</exception>
    /// <exception cref="InvalidOperationException">The regulation has no combined value.</exception>
    public Checked<CombinedScore> Combine(string? weighting, params IReadOnlyList<(string Component, Rational Value)> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Elements.ThrowIfNull(values, nameof(values), v => v.Component);
        if (Regulation.Combined is null) throw new InvalidOperationException($"'{Regulation.Id}' combines nothing.");
        return Combining.Of(this, weighting, values);
    }
}
