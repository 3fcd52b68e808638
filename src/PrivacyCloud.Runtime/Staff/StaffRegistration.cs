using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>Puts staff accounts into a host.</summary>
internal static class StaffRegistration
{
    /// <summary>Adds the aggregate and everything that works with it.</summary>
    public static void AddStaff(this IServiceCollection services)
    {
        services.AddSingleton<IAggregate>(StaffAggregate.Description);
        services.AddSingleton(static _ => new PasswordHasher());
        services.AddSingleton<Companies>();
        services.AddSingleton<StaffFiles>();
        services.AddSingleton<SignInTries>();
        services.AddSingleton<StaffDesk>();
        services.AddSingleton<StaffPasswords>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<StaffSessions>();
        services.AddSingleton<DirectoryLinks>();
        services.AddSingleton<DirectoryDesk>();
        services.AddSingleton<DirectoryLinkDesk>();
    }
}
