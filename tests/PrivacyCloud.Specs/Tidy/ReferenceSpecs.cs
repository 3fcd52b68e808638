namespace PrivacyCloud.Specs.Tidy;

public sealed class ReferenceSpecs
{
    private static IEnumerable<SourceFile> Projects => Tree.Files.Where(file => file.In("src/") && file.Is(".csproj"));

    [Fact]
    public void A_project_asks_only_for_what_the_design_allows() =>
        Finding.None(Projects.SelectMany(ReferenceRules.Project));

    [Fact]
    public void An_assembly_refers_only_to_what_the_design_allows() =>
        Finding.None(ProductAssemblies.All.SelectMany(one => ReferenceRules.Assembly(
            ProductAssemblies.NameOf(one), one.GetReferencedAssemblies().Select(other => other.Name ?? string.Empty))));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Tree.Root, "PrivacyCloud.sln")).Replace('\\', '/');
        Finding.None(AllProjects.Where(path => !solution.Contains(path, StringComparison.Ordinal)).Select(path =>
            new Finding(path, "not in PrivacyCloud.sln", $"dotnet sln PrivacyCloud.sln add {path}")));
    }

    [Fact]
    public void Every_project_that_needs_no_cluster_is_in_the_standalone_filter()
    {
        var filter = File.ReadAllText(Path.Combine(Tree.Root, "PrivacyCloud.Standalone.slnf")).Replace('\\', '/');
        var apart = AllProjects.Where(path => path.Contains("Cluster", StringComparison.Ordinal)
            || path.Contains("Silo", StringComparison.Ordinal)).ToList();
        Finding.None(AllProjects.Except(apart).Where(path => !filter.Contains(path, StringComparison.Ordinal))
            .Select(path => new Finding(path, "not in PrivacyCloud.Standalone.slnf", "list it there")));
        Finding.None(apart.Where(path => filter.Contains(path, StringComparison.Ordinal))
            .Select(path => new Finding(
                path, "in PrivacyCloud.Standalone.slnf", "take it out: some feeds lack its packages")));
    }

    [Theory]
    [InlineData("Domain", "<ProjectReference Include=\"../PrivacyCloud.Rules/PrivacyCloud.Rules.csproj\" />")]
    [InlineData("Runtime", "<ProjectReference Include=\"..\\PrivacyCloud.Storage\\PrivacyCloud.Storage.csproj\" />")]
    [InlineData("Api", "<ProjectReference Include=\"../PrivacyCloud.Rules/PrivacyCloud.Rules.csproj\" />")]
    [InlineData("Standalone", "<ProjectReference Include=\"../PrivacyCloud.Cluster/PrivacyCloud.Cluster.csproj\" />")]
    [InlineData("Domain", "<PackageReference Include=\"Dapper\" />")]
    [InlineData("Runtime", "<PackageReference Include=\"Microsoft.Orleans.Server\" />")]
    [InlineData("Runtime", "<PackageReference Include=\"Microsoft.Data.Sqlite\" />")]
    [InlineData("Api", "<PackageReference Include=\"Npgsql\" />")]
    [InlineData("Storage", "<PackageReference Include=\"Azure.Identity\" />")]
    [InlineData("Nowhere", "")]
    public void A_reference_against_the_design_is_found(string project, string reference) =>
        Assert.Single(ReferenceRules.Project(new(
            $"src/PrivacyCloud.{project}/PrivacyCloud.{project}.csproj",
            $"<Project><ItemGroup>{reference}</ItemGroup></Project>")));

    [Fact]
    public void An_assembly_that_refers_against_the_design_is_found()
    {
        Assert.Empty(ReferenceRules.Assembly("PrivacyCloud.Domain", ["System.Runtime", "NodaTime"]));
        Assert.Single(ReferenceRules.Assembly("PrivacyCloud.Domain", ["Microsoft.Extensions.Logging.Abstractions"]));
        Assert.Single(ReferenceRules.Assembly("PrivacyCloud.Storage", ["Microsoft.AspNetCore.Http.Abstractions"]));
        Assert.Single(ReferenceRules.Assembly("PrivacyCloud.Runtime", ["PrivacyCloud.Storage"]));
    }

    private static IEnumerable<string> AllProjects =>
        Tree.Files.Where(file => file.Is(".csproj")).Select(file => file.Path);
}
