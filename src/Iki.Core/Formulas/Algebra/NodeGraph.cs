namespace Iki.Core.Formulas.Algebra;

/// <summary>The nodes of a plan while it is made: equal ones are one, and what is known beforehand is not computed.</summary>
internal sealed class NodeGraph
{
    private readonly Dictionary<ColumnNode, int> _numbers = [];

    public NodeGraph()
    {
        False = Add(new ColumnNode(NodeKind.False));
        True = Add(new ColumnNode(NodeKind.True));
        Zero = Constant(0);
        One = Constant(1);
    }

    public List<ColumnNode> Nodes { get; } = [];

    public int False { get; }

    public int True { get; }

    public int Zero { get; }

    public int One { get; }

    public int Constant(double value) => Add(new ColumnNode(NodeKind.Constant, Value: value));

    public int Figures(int slot) => Add(new ColumnNode(NodeKind.Figures, slot));

    public int Missing(int slot) => Add(new ColumnNode(NodeKind.Missing, slot));

    public int Sum(int a, int b) => a == Zero ? b : b == Zero ? a : Add(new ColumnNode(NodeKind.Add, a, b));

    public int Difference(int a, int b) => b == Zero ? a : Add(new ColumnNode(NodeKind.Subtract, a, b));

    public int Product(int a, int b) =>
        a == One ? b : b == One ? a
        : a == Zero || b == Zero ? Zero
        : Nodes[a].Kind == NodeKind.Constant && Nodes[b].Kind == NodeKind.Constant && Math.Abs(Nodes[a].Value * Nodes[b].Value) < 1L << 53
            ? Constant(Nodes[a].Value * Nodes[b].Value)
        : Add(new ColumnNode(NodeKind.Multiply, a, b));

    public int Magnitude(int a) => IsNeverNegative(a) ? a : Add(new ColumnNode(NodeKind.Magnitude, a, a));

    public int WithSignOf(int a, int sign) => IsNeverNegative(sign) ? a : Add(new ColumnNode(NodeKind.WithSignOf, a, sign));

    public int Quotient(NodeKind kind, int over, int under) => Add(new ColumnNode(kind, over, under));

    public int IsZero(int a) => Nodes[a].Kind == NodeKind.Constant ? Known(Nodes[a].Value == 0) : Add(new ColumnNode(NodeKind.Equal, a, Zero));

    public int Compare(NodeKind kind, int a, int b) => Add(new ColumnNode(kind, a, b));

    public int Known(bool truth) => truth ? True : False;

    public int Or(int a, int b) =>
        a == True || b == True ? True : a == False || a == b ? b : b == False ? a : Add(new ColumnNode(NodeKind.Or, a, b));

    public int AndNot(int a, int b) =>
        a == False || b == True || a == b ? False : b == False ? a : Add(new ColumnNode(NodeKind.AndNot, a, b));

    public int Not(int a) => AndNot(True, a);

    public int OneOnly(int a, int b) => a == False ? b : b == False ? a : Add(new ColumnNode(NodeKind.OneOnly, a, b));

    public int Select(int condition, int whenTrue, int whenFalse) =>
        whenTrue == whenFalse || condition == True ? whenTrue
        : condition == False ? whenFalse
        : Add(new ColumnNode(NodeKind.Select, condition, whenTrue, whenFalse));

    public bool IsNeverNegative(int node) => Nodes[node].Kind switch
    {
        NodeKind.Constant => Nodes[node].Value >= 0,
        NodeKind.Magnitude => true,
        NodeKind.Multiply => Nodes[node].A == Nodes[node].B,
        _ => false,
    };

    private int Add(ColumnNode node)
    {
        if (_numbers.TryGetValue(node, out var number)) return number;
        Nodes.Add(node);
        return _numbers[node] = Nodes.Count - 1;
    }
}
