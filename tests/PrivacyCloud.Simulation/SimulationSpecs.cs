using System.Globalization;

namespace PrivacyCloud.Simulation;

/// <summary>The engine in a storm: crashes, torn writes, repeated sendings, two owners at once.</summary>
public sealed class SimulationSpecs
{
    private const int SeedsByDefault = 150;

    public static TheoryData<int> Seeds => [.. Chosen()];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_acknowledged_is_there_once_and_what_was_refused_is_not(int seed)
    {
        var faults = new World.Simulation(seed).Run();

        Assert.True(faults.Count == 0, $"Seed {seed} (again with --seed {seed}):\n{string.Join('\n', faults)}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task The_same_holds_on_real_files_that_are_let_go_of_in_the_middle(int seed)
    {
        using var storm = new World.SqliteStorm(seed);

        var faults = await storm.RunAsync();

        Assert.True(faults.Count == 0, $"Seed {seed}:\n{string.Join('\n', faults)}");
    }

    [Fact]
    public void The_same_seed_tells_the_same_story()
    {
        World.Simulation one = new(7), other = new(7);
        one.Run();
        other.Run();

        Assert.Equal(one.Journal.Digest, other.Journal.Digest);
    }

    [Fact]
    public void Another_seed_tells_another_story()
    {
        World.Simulation one = new(7), other = new(8);
        one.Run();
        other.Run();

        Assert.NotEqual(one.Journal.Digest, other.Journal.Digest);
    }

    private static IEnumerable<int> Chosen() =>
        Number(Program.SeedVariable) is { } seed
            ? [seed]
            : Enumerable.Range(1, Number(Program.SeedsVariable) ?? SeedsByDefault);

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
