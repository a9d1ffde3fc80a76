using BenchmarkDotNet.Running;
using Iki.Core.Benchmarks;
using Iki.Core.Benchmarks.Quick;

if (args is ["--quick", ..]) QuickRun.Run(args[1..]);
else BenchmarkSwitcher.FromAssembly(typeof(Compiling).Assembly).Run(args);
