using Iki.Playground.Builder;

if (args.Length != 3)
{
    Console.Error.WriteLine("Usage: builder REPOSITORY PACKAGE SITE");
    return 2;
}

var (repository, package, site) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]), Path.GetFullPath(args[2]));
if (Directory.Exists(site) && Directory.EnumerateFileSystemEntries(site).Any() && !File.Exists(Path.Combine(site, "sw.js")))
{
    Console.Error.WriteLine($"{site} holds something else than a playground, and is left as it is.");
    return 1;
}

if (Directory.Exists(site)) Directory.Delete(site, recursive: true);
Directory.CreateDirectory(site);

SiteFiles.Copy(Path.Combine(repository, "docs", "playground", "site"), site);
Package.Write(package, site);
Decrees.Write(Path.Combine(repository, "seeds"), site);
GuidePages.Write(Path.Combine(repository, "docs"), site);
OfflineList.Write(site);
Compression.Write(site);
Console.WriteLine($"{site}: {SiteFiles.Size(site, compressed: false) / 1024} KB, {SiteFiles.Size(site, compressed: true) / 1024} KB compressed.");
return 0;
