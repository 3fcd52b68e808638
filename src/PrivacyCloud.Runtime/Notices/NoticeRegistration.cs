using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Notices;

/// <summary>Puts catalogues and notices into a host.</summary>
internal static class NoticeRegistration
{
    /// <summary>Adds the aggregate and everything that works with it.</summary>
    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<IAggregate>(provider => NoticeAggregate.Under(provider.GetRequiredService<LawLibrary>()));
        services.AddSingleton<NoticeBoard>();
        services.AddSingleton<NoticeArchive>();
        services.AddSingleton(provider =>
        {
            var ledger = provider.GetRequiredService<ILedger>();
            return new SnapshotDesk(
                provider.GetRequiredService<NoticeBoard>(),
                provider.GetRequiredService<IEvidenceSigner>(),
                region => ledger.Keys.Where(key => key.Name == region.ToString()).Select(key => key.KeyId).Reverse());
        });
    }
}
