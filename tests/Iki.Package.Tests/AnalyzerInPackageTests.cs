namespace Iki.Package.Tests;

/// <summary>Who adds the package has its rules for the compiler and, where the project asks for them, its schemas.</summary>
public class AnalyzerInPackageTests
{
    [Fact]
    public void The_compiler_warns_of_what_is_read_unseen_and_the_schemas_lie_where_the_project_says()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Packed.Work, "rules")).FullName;
        File.WriteAllText(Path.Combine(folder, "Rules.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <IkiSchemaFolder>definitions/schema</IkiSchemaFolder>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="Iki.Reports" Version="*-*" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"),
            """
            using Iki.Core;
            var catalog = CatalogFile.Load("catalog.json").Value;
            DataSet.Create(catalog, default(Period), new Observation[0]).OrThrow();
            """);
        var said = Command.Run(
            folder, "dotnet", "build", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", $"-p:RestoreAdditionalProjectSources={Packed.Folder}");

        said.Should().Contain("Program.cs(2,48): warning IKIA001").And.Contain("Program.cs(3,25): warning IKIA002");
        foreach (var file in Directory.GetFiles(RepositoryFiles.PathOf("docs", "schema"), "*.schema.json"))
        {
            File.ReadAllText(Path.Combine(folder, "definitions", "schema", Path.GetFileName(file))).Should().Be(File.ReadAllText(file));
        }
    }
}
