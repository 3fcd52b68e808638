using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.PrivacyCenter.Ask;
using PrivacyCloud.Consoles.PrivacyCenter.Choices;
using PrivacyCloud.Consoles.PrivacyCenter.Preferences;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.PrivacyCenter.Track;

namespace PrivacyCloud.Consoles.PrivacyCenter;

/// <summary>What the privacy centres need.</summary>
internal static class CentreRegistration
{
    public static void AddPrivacyCentre(this IServiceCollection services)
    {
        services.AddSingleton<CentreRates>();
        services.AddSingleton<CentreDoor>();
        services.AddSingleton<TrackSession>();
        services.AddSingleton<TrackDoor>();
        services.AddSingleton<StatusReading>();
        services.AddSingleton<CodeDesk>();
        services.AddSingleton<DonePages>();
        services.AddSingleton<AskDesk>();
        services.AddSingleton<TrackActDesk>();
        services.AddSingleton<UploadIntake>();
        services.AddSingleton<ChoiceDevice>();
        services.AddSingleton<ChoiceDesk>();
        services.AddSingleton<PreferenceSession>();
        services.AddSingleton<PreferenceDesk>();
    }
}
