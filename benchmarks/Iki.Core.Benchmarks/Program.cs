using BenchmarkDotNet.Running;
using Iki.Core.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(AttendanceCompile).Assembly).Run(args);
