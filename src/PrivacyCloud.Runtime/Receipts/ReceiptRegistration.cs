using Microsoft.Extensions.DependencyInjection;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>Puts receipts into a host.</summary>
internal static class ReceiptRegistration
{
    /// <summary>Adds what writes and finds receipts.</summary>
    public static IServiceCollection AddReceipts(this IServiceCollection services) =>
        services.AddSingleton<ReceiptAddresses>();
}
