namespace PrivacyCloud.Conformance.Residency;

/// <summary>Two cells that are each other's peers, a company in each, and marked data in both.</summary>
public sealed class TwoCells : IAsyncLifetime
{
    internal Cell Vietnam { get; } = new("vn-1");

    internal Cell Japan { get; } = new("jp-1");

    internal Marks OfVietnam { get; } = new("vn-1");

    internal Marks OfJapan { get; } = new("jp-1");

    internal Company Saigon { get; private set; } = null!;

    internal Company Osaka { get; private set; } = null!;

    /// <summary>Each pair of a cell and the one that is not it.</summary>
    internal IReadOnlyList<(Cell Here, Cell There, Company Other, Marks Foreign, Company Own)> Both =>
    [
        (Vietnam, Japan, Osaka, OfJapan, Saigon), (Japan, Vietnam, Saigon, OfVietnam, Osaka),
    ];

    public async ValueTask InitializeAsync()
    {
        await Vietnam.StartAsync();
        await Japan.StartAsync();
        Saigon = await Company.FoundAsync(Vietnam, "saigon", OfVietnam.Legal);
        Osaka = await Company.FoundAsync(Japan, "osaka", OfJapan.Legal);
        await OfVietnam.PlantAsync(Vietnam, Saigon);
        await OfJapan.PlantAsync(Japan, Osaka);
        await MeetAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Vietnam.DisposeAsync();
        await Japan.DisposeAsync();
    }

    /// <summary>Each is told of the other, and has heard of it.</summary>
    private async Task MeetAsync()
    {
        await Vietnam.StopAsync();
        await Japan.StopAsync();
        var (vietnam, japan) = (Vietnam.Peer, Japan.Peer);
        await Vietnam.StartAsync(japan);
        await Japan.StartAsync(vietnam);
        await Vietnam.KnowsAsync(Japan);
        await Japan.KnowsAsync(Vietnam);
    }
}
