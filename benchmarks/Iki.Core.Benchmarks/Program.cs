using BenchmarkDotNet.Running;
using Iki.Core.Benchmarks;
using Iki.Core.Benchmarks.Accuracy;
using Iki.Core.Benchmarks.Country;
using Iki.Core.Benchmarks.Data;
using Iki.Core.Benchmarks.Quick;

if (args is ["--quick", ..]) QuickRun.Run(args[1..]);
else if (args is ["accuracy", ..]) return AccuracyTable.Run(args[1..]);
else if (args is ["contender", ..]) return DataContender.Run(args[1..]);
else if (args is ["country", ..]) return CountryRun.Run(args[1..]);
else BenchmarkSwitcher.FromAssembly(typeof(Compiling).Assembly).Run(args);
return 0;
