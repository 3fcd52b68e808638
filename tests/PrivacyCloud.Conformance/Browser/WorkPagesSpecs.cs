using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents.Exports;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>What holds for every page of the inbox and of a request.</summary>
public sealed class WorkPagesSpecs(WorkHost host) : IClassFixture<WorkHost>
{
    internal const string NothingScrollsSideways =
        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    [Theory]
    [InlineData("vi")]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Pages_are_accessible_and_fit_the_narrowest_screen(string language)
    {
        var request = await host.ReceiveAsync(host.First, "access", Language.Vietnamese);
        await DecideAsync();
        var wide = await host.SignInAsync(host.First, StaffRole.CaseHandler, language: language);
        var narrow = await host.SignInAsync(host.First, StaffRole.CaseHandler, width: 320, language: language);
        foreach (var (at, path) in Paths(request.ToString()).Index())
        {
            var address = path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=" + language;
            Assert.Equal(200, (await wide.GotoAsync(address))!.Status);
            await KeepAsync(wide, path, language, "wide");
            if (Axe.LooksAt(at, language))
                Assert.Empty(await Axe.ViolationsAsync(wide));

            await narrow.GotoAsync(address);
            await KeepAsync(narrow, path, language, "narrow");
            Assert.True(
                await narrow.EvaluateAsync<bool>(NothingScrollsSideways), $"{path} in {language} scrolls sideways.");
        }
    }

    /// <summary>Something to count, and something to stop.</summary>
    private async Task DecideAsync()
    {
        var people = new Decisions(
            host.Services.GetRequiredService<ICommandGateway>(), host.First.Log, host.First.Brand);
        var person = Decisions.Somebody();
        await people.DecideAsync(person, ["analytics"], ["ads"]);
        await people.WithdrawAsync(person, "analytics");
        var (exports, actor) = (host.Services.GetRequiredService<ConsentExports>(), Actor.Of(host.First.SecretKeyId));
        foreach (var whole in (bool[])[true, false])
        {
            var (export, scope) = (exports.NewId(), new ExportScope(host.First.Brand, null, 41, Identifiers: whole));
            await exports.BeginAsync(host.First.Log, export, scope, actor, Answers.Cancel);
            await exports.EndAsync(host.First.Log, export, 1_200, whole, actor);
        }

        await host.Services.GetRequiredService<FigureBook>().CountAsync(host.First.Log, Answers.Cancel);
    }

    private static IEnumerable<string> Paths(string request) =>
    [
        "/work/inbox", "/work/inbox?state=closed", "/work/inbox/find", "/work/requests/new",
        $"/work/requests/{request}", $"/work/requests/{request}/act/verify", $"/work/requests/{request}/act/refuse",
        $"/work/requests/{request}/act/package", $"/work/requests/{request}/proof",
        "/work/consent", "/work/consent?days=365", "/work/consent/tasks", "/work/consent/notices",
        "/work/consent/exports", "/work/sign-in/organisation",
    ];

    // Whoever wants to look at the pages names a folder.
    internal static async Task KeepAsync(IPage page, string path, string language, string width)
    {
        if (Environment.GetEnvironmentVariable("PRIVACYCLOUD_SCREENSHOTS") is not { Length: > 0 } folder)
            return;

        var name = string.Join('-', path.TrimStart('/').Split('/', '?')
            .Where(one => !one.StartsWith("req_", StringComparison.Ordinal)));
        await page.ScreenshotAsync(
            new() { Path = Path.Combine(folder, $"{name}-{language}-{width}.png"), FullPage = true });
    }
}
