namespace PrivacyCloud.Cluster.Grains;

/// <summary>The doors of all grains here. A new aggregate is one file beside these and one line here.</summary>
internal static class AllGrains
{
    public static IReadOnlyList<GrainDoor> Doors { get; } =
    [
        TenantGrain.Door,
        GroupGrain.Door,
        DataSubjectGrain.Door,
        RequestGrain.Door,
        DutyGrain.Door,
        ErasureGrain.Door,
        StaffGrain.Door,
        NoticeGrain.Door,
        ParcelGrain.Door,
        WebhooksGrain.Door,
        PreferenceLinkGrain.Door,
        ConsentExportGrain.Door,
    ];
}
