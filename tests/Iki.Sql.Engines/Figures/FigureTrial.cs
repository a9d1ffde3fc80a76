using Iki.Core;
using Iki.Core.Formulas;
using Iki.Sql.Figures;
using Npgsql;
using NpgsqlTypes;

namespace Iki.Sql.Engines.Figures;

/// <summary>Variables with observations in a database, and what PostgreSQL and the library say of their totals in some cells.</summary>
internal sealed class FigureTrial : IDisposable
{
    private static readonly (FormulaTime Time, int Periods)[] Times =
        [(FormulaTime.Current, 0), (FormulaTime.Previous, 1), (FormulaTime.Previous, 3), (FormulaTime.LastYear, 0), (FormulaTime.YearToDate, 0)];

    private readonly NpgsqlConnection _connection;
    private readonly Catalog _catalog;
    private readonly List<Observation> _observations;
    private readonly Cell[] _cells;
    private readonly FigureInput[] _inputs;

    public FigureTrial(Postgres postgres, Catalog catalog, IEnumerable<Observation> observations, IEnumerable<(string Office, Period Period, bool IsYearToDate)> cells, bool wantsFigures = true)
    {
        _observations = [.. observations];
        var inputs = new List<FigureInput>();
        foreach (var variable in catalog.Variables)
        {
            foreach (var (time, periods) in Times)
            {
                inputs.Add(new FigureInput(inputs.Count, variable, null, time, periods, wantsFigures));
                if (variable.Items.Count > 0) inputs.Add(new FigureInput(inputs.Count, variable, variable.Items[0].Key, time, periods, wantsFigures));
            }
        }

        _inputs = [.. inputs];
        Indicator[] indicators =
        [
            .. _inputs.Select(i => OfFormula($"t{i.Number}", FormulaOf(i))),
            .. _inputs.Where(i => wantsFigures && Counts(i)).SelectMany(i => (Indicator[])[OfFormula($"c{i.Number}", $"Count({FormulaOf(i)})"), OfFormula($"a{i.Number}", $"Average({FormulaOf(i)})")]),
        ];
        _catalog = catalog with { Positions = [new Position { Id = "p", Title = "p", Objectives = [new Objective { Statement = "s", Indicators = [.. indicators] }] }] };
        Offices = FigureTables.OfficesOf(_catalog).ToDictionary(o => o.Office, StringComparer.OrdinalIgnoreCase);
        if (catalog.Offices.Count == 0)
        {
            foreach (var name in _observations.Select(o => o.Office!).Distinct().Where(n => !Offices.ContainsKey(n))) Offices.Add(name, new FigureOffice(name, Offices.Count, Offices.Count, name, catalog.Office.Name));
            Offices[catalog.Office.Name] = Offices[catalog.Office.Name] with { Last = Offices.Count - 1 };
        }

        _cells = [.. cells.Where(c => Offices.ContainsKey(c.Office)).Select((c, i) => new Cell(i, c.Office, c.Period, c.IsYearToDate))];
        _connection = postgres.OpenEmpty();
        Fill();
    }

    private Dictionary<string, FigureOffice> Offices { get; }

    /// <summary>How many totals were compared, and how many of them only the library decides.</summary>
    public (int All, int Beyond, int Computed) Counted { get; private set; }

    /// <summary>The variables with totals that only the library decides.</summary>
    public HashSet<string> Beyond { get; } = [];

    private static Indicator OfFormula(string id, string formula) => new() { Id = id, Name = id, Unit = "", Formula = formula };

    /// <summary>What PostgreSQL says, by cell and input.</summary>
    public Dictionary<(int Cell, int Input), FigureAnswer> Ask()
    {
        using var command = new NpgsqlCommand(
            $"WITH {string.Join(",\n", FigureQuery.Of(_catalog, _inputs, "cell"))}\nSELECT cell, input, status, numerator::text, denominator::text, missing, invalid, keys, numerators::text[], denominators::text[], filled_in, lacking, beyond FROM {FigureQuery.Result}",
            _connection);
        using var reader = command.ExecuteReader();
        var answers = new Dictionary<(int Cell, int Input), FigureAnswer>();
        while (reader.Read())
        {
            var answer = new FigureAnswer(
                reader.GetBoolean(12) ? null : (OutcomeStatus)reader.GetInt16(2),
                reader.IsDBNull(3) ? null : Fraction(reader.GetString(3), reader.GetString(4)),
                reader.IsDBNull(5) ? [] : reader.GetFieldValue<string[]>(5),
                reader.IsDBNull(6) ? null : reader.GetString(6),
                reader.IsDBNull(7) ? null : reader.GetFieldValue<string[]>(7),
                reader.IsDBNull(8) ? null : [.. reader.GetFieldValue<string[]>(8).Zip(reader.GetFieldValue<string[]>(9), Fraction)],
                reader.IsDBNull(10) ? 0 : reader.GetInt32(10),
                reader.IsDBNull(11) ? [] : reader.GetFieldValue<string[]>(11));
            answers.Add((reader.GetInt32(0), reader.GetInt32(1)), answer);
        }

        return answers;
    }

    /// <summary>Where PostgreSQL and the library differ.</summary>
    public List<string> Differences()
    {
        var answers = Ask();
        var evaluator = CatalogEvaluator.Create(_catalog).OrThrow();
        var data = DataSet.Create(_catalog, Period.OfYear(2025), _observations).ValueOrNull!;
        var differences = new List<string>();
        var (all, beyond, computed) = (0, 0, 0);
        foreach (var cell in _cells)
        {
            var results = evaluator.Evaluate(data, cell.Period, cell.Office, cell.IsYearToDate).Results.ToDictionary(r => r.Indicator.Id);
            foreach (var input in _inputs)
            {
                all++;
                var place = $"{input.Name}, {cell.Office}, {cell.Period}{(cell.IsYearToDate ? " to date" : "")}";
                if (!answers.TryGetValue((cell.Number, input.Number), out var answer))
                {
                    differences.Add($"{place}: no row");
                    continue;
                }

                if (answer.Status is null)
                {
                    beyond++;
                    Beyond.Add(input.Variable.Name);
                    continue;
                }

                var outcome = results[$"t{input.Number}"].Outcome;
                if (outcome.Status == OutcomeStatus.Computed) computed++;
                var expected = Text(outcome.Status, outcome.Exact, outcome.Missing, outcome.Input);
                var found = Text(answer.Status.Value, answer.Total, answer.Missing, answer.Invalid);
                if (expected != found) differences.Add($"{place}: {found}, and the library: {expected}");
                if (answer.Figures is not { } figures || !Counts(input) || !results.TryGetValue($"c{input.Number}", out var count)) continue;
                if (count.Outcome.Status == OutcomeStatus.Computed && count.Outcome.Exact != new Rational(figures.Length - answer.FilledIn)) differences.Add($"{place}: {figures.Length} figures, {answer.FilledIn} filled in; Count: {count.Outcome.Exact}");
                var mean = results[$"a{input.Number}"].Outcome;
                if (answer.Status == OutcomeStatus.Computed && (mean.Status != OutcomeStatus.Computed || mean.Exact != figures.Aggregate(Rational.Zero, (x, y) => x + y) / new Rational(figures.Length)))
                {
                    differences.Add($"{place}: {string.Join(' ', answer.Keys!.Zip(figures))}; Average: {mean.Status} {mean.Exact}");
                }
            }
        }

        Counted = (all, beyond, computed);
        return differences;
    }

    /// <summary>What PostgreSQL says of an input in one of the cells.</summary>
    public FigureAnswer Ask(int cell, string input) => Ask()[(cell, _inputs.First(i => i.Name == input).Number)];

    public void Dispose() => _connection.Dispose();

    private static string FormulaOf(FigureInput input)
    {
        var name = input.Item is null ? $"[{input.Variable.Name}]" : $"[{input.Variable.Name}].[{input.Item}]";
        return input.Time switch { FormulaTime.Current => name, FormulaTime.Previous => FormattableString.Invariant($"Previous({name}, {input.Periods})"), var time => $"{time}({name})" };
    }

    // Functions of one variable take its figures; of an item alone, and of the time before too.
    private static bool Counts(FigureInput input) => input.Time == FormulaTime.Current;

    private static string Text(OutcomeStatus status, Rational? exact, IEnumerable<string> missing, string? invalid) =>
        $"{status} {exact}{string.Join(' ', missing)}{invalid}";

    private static Rational Fraction(string numerator, string denominator) => Rational.Parse(numerator) / Rational.Parse(denominator);

    private void Fill()
    {
        Postgres.Execute(_connection, FigureTables.Definition);
        Postgres.Execute(_connection, "CREATE TABLE cell (cell int, office_number int, office_last int, first_month int, months int)");
        using (var writer = _connection.BeginBinaryImport("COPY iki_office (office, number, last, name, parent) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var office in Offices.Values)
            {
                writer.WriteRow(office.Office, office.Number, office.Last, office.Name, office.Parent);
            }

            writer.Complete();
        }

        using (var writer = _connection.BeginBinaryImport("COPY iki_observation (variable, item, starts, months, office, value, text_value) FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var observation in _observations)
            {
                writer.StartRow();
                writer.Write(observation.Variable);
                writer.Write(observation.Item ?? "");
                writer.Write(observation.Period.FirstDay, NpgsqlDbType.Date);
                writer.Write((short)MonthsIn(observation.Period), NpgsqlDbType.Smallint);
                writer.Write(observation.Office);
                if (observation.Value is { } value) writer.Write((decimal)value.Value.Numerator / (decimal)value.Value.Denominator, NpgsqlDbType.Numeric);
                else writer.WriteNull();
                writer.Write(observation.Text);
            }

            writer.Complete();
        }

        using (var writer = _connection.BeginBinaryImport("COPY cell FROM STDIN (FORMAT BINARY)"))
        {
            foreach (var cell in _cells)
            {
                var office = Offices[cell.Office];
                var end = (cell.Period.LastDay.Year * 12) + cell.Period.LastDay.Month;
                var first = cell.IsYearToDate ? cell.Period.Year * 12 : end - MonthsIn(cell.Period);
                writer.WriteRow(cell.Number, office.Number, office.Last, first, end - first);
            }

            writer.Complete();
        }

        Postgres.Execute(_connection, "ANALYZE");
    }

    private static int MonthsIn(Period period) => period.Months().Count;

    private sealed record Cell(int Number, string Office, Period Period, bool IsYearToDate);
}

/// <summary>What PostgreSQL says of an input in a cell.</summary>
/// <param name="Status">The status; null where only the library decides.</param>
/// <param name="Total">The total.</param>
/// <param name="Missing">What is missing.</param>
/// <param name="Invalid">The input that cannot be used.</param>
/// <param name="Keys">What the figures behind the total are of.</param>
/// <param name="Figures">These figures.</param>
/// <param name="FilledIn">How many of them are absent and count as 0.</param>
/// <param name="Lacking">What is absent among them.</param>
internal sealed record FigureAnswer(OutcomeStatus? Status, Rational? Total, string[] Missing, string? Invalid, string[]? Keys, Rational[]? Figures, int FilledIn, string[] Lacking);
