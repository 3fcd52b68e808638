using System.Globalization;
using System.Reflection;

namespace PrivacyCloud.Specs.Tidy;

public sealed class PuritySpecs
{
    [Fact]
    public void The_core_touches_no_clock_no_chance_and_no_world() =>
        Finding.None(PurityRules.Of(ProductAssemblies.PathOf("PrivacyCloud.Domain")));

    [Fact]
    public void The_core_awaits_nothing() => Finding.None(DomainShape.Waiting(ProductAssemblies.Domain.GetTypes()));

    [Fact]
    public void The_core_wears_no_attribute_of_a_framework() =>
        Finding.None(DomainShape.Attributes(ProductAssemblies.Domain.GetTypes()));

    [Fact]
    public void The_core_has_no_property_that_can_be_set_later() =>
        Finding.None(DomainShape.Setters(ProductAssemblies.Domain.GetTypes()));

    [Fact]
    public void Every_project_we_ship_has_its_list_of_banned_symbols() =>
        Finding.None(Tree.Files.Where(file => file.In("src/") && file.Is(".csproj"))
            .Select(file => $"{Path.GetDirectoryName(file.Path)}/BannedSymbols.txt")
            .Where(path => !Tree.Has(path))
            .Select(path => new Finding(path, "missing", "copy a sibling's; the clock comes from TimeProvider alone")));

    [Fact]
    public void Clocks_chance_and_files_are_found_in_an_assembly()
    {
        var found = PurityRules.Of(Assembly.GetExecutingAssembly().Location).Select(one => one.What).ToList();
        Assert.Contains("the core uses System.DateTime", found);
        Assert.Contains("the core uses System.Random", found);
        Assert.Contains("the core uses System.IO.File", found);
        Assert.Contains("the core uses System.Threading.Tasks.Task", found);
        Assert.Contains("the core calls System.Guid.NewGuid", found);
        Assert.Contains("the core calls System.Globalization.CultureInfo.get_CurrentCulture", found);
    }

    [Fact]
    public void Waiting_settable_and_attributed_members_are_found()
    {
        Assert.Single(DomainShape.Waiting([typeof(Planted)]));
        Assert.Single(DomainShape.Setters([typeof(Planted)]));
        Assert.Single(DomainShape.Attributes([typeof(Planted)]));
        Assert.NotEqual(string.Empty, new Planted { Settable = 1 }.Impure());
    }

    private sealed record Planted
    {
        [System.Text.Json.Serialization.JsonPropertyName("n")]
        public int Named { get; init; }

        public int Settable { get; set; }

        public Task WaitAsync() => Task.FromResult(Settable + Named);

        public string Impure() =>
            $"{DateTime.UnixEpoch}{new Random(1).Next()}{Guid.NewGuid()}{CultureInfo.CurrentCulture}{File.Exists("x")}";
    }
}
