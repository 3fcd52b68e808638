using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Puts receipts into a host.</summary>
internal static class ReceiptRegistration
{
    /// <summary>Adds what writes and finds receipts.</summary>
    public static IServiceCollection AddReceipts(this IServiceCollection services)
    {
        services.AddSingleton<ReceiptAddresses>();
        services.AddSingleton<ReceiptNotices>();
        services.AddSingleton<ReceiptReading>();
        services.AddSingleton(provider => new ReceiptDesk(
            provider.GetRequiredService<ReceiptAddresses>(), provider.GetRequiredService<ILedger>(),
            provider.GetRequiredService<IEvidenceSigner>(), provider.GetRequiredService<ReceiptReading>()));
        return services;
    }
}
