using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Documents.Uploads;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>Puts everything that deals with documents into a host.</summary>
internal static class DocumentRegistration
{
    /// <summary>Adds the desks. The host adds the driver of <see cref="Ports.IDocumentStore"/>.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services, DocumentOptions options) =>
        services
            .AddSingleton(options)
            .AddSingleton(new SectionsReader(options.Packages))
            .AddSingleton<DocumentDesk>()
            .AddSingleton<UploadDesk>()
            .AddSingleton<PackageDesk>();
}
