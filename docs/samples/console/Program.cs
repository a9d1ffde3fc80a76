using Iki.Core;

var evaluator = CatalogFile.LoadEvaluator("catalog.json").OrThrow();
var data = DataSet.Create(evaluator.Catalog, "2024", ("pegawai", 24), ("hadir", 23)).OrThrow();
var attendance = evaluator.Explain("sekretaris/kehadiran", data);
Console.WriteLine(attendance.Result.Outcome);
Console.WriteLine(attendance.ToString(Language.English));
