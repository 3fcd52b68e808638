using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Work;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>The staff's pages about consent.</summary>
public sealed class ConsentPageSpecs(WorkUnderTest work) : IClassFixture<WorkUnderTest>
{
    private const string Tasks = "/work/consent/tasks";
    private const string Exports = "/work/consent/exports";

    [Fact]
    public async Task Figures_are_shown_as_a_picture_and_a_table_and_the_address_keeps_the_choice()
    {
        var people = People(work.Second);
        await people.DecideAsync(Decisions.Somebody(), ["analytics"], ["ads"]);
        await work.Services.GetRequiredService<FigureBook>().CountAsync(work.Second.Log, Cancel);
        using var visitor = await SignedInAsync(work.Second, StaffRole.Viewer);

        var page = await TextAsync(visitor, "/work/consent");
        Assert.Contains("class=\"bar given\"", page, StringComparison.Ordinal);
        Assert.Contains("class=\"bar refused\"", page, StringComparison.Ordinal);
        Assert.Contains("1 yes, 1 no, 0 taken back, 0 ended", page, StringComparison.Ordinal);

        var one = await TextAsync(visitor, $"/work/consent?purpose=ads&days=90&brand={work.Second.Brand}");
        Assert.Contains("0 yes, 1 no, 0 taken back, 0 ended", one, StringComparison.Ordinal);
        Assert.Contains("value=\"90\" selected", one, StringComparison.Ordinal);

        var file = await visitor.GetAsync("/work/consent/figures.csv?purpose=ads");
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains(",ads,0,0,1,0,0\r\n", await Visitor.TextAsync(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_stop_is_listed_with_its_law_and_confirmed_by_a_button()
    {
        var (people, person) = (People(work.First), Decisions.Somebody());
        await people.GiveAsync(person, "analytics");
        await people.WithdrawAsync(person, "analytics");
        using var visitor = await SignedInAsync(work.First, StaffRole.CaseHandler);

        var page = await TextAsync(visitor, Tasks);
        Assert.Contains(person.ToString(), page, StringComparison.Ordinal);
        Assert.Contains("Silent Act, 5", page, StringComparison.Ordinal);

        var done = await visitor.SendFromAsync(Tasks, $"{Tasks}/{person}/3/confirm");
        Assert.Equal(HttpStatusCode.SeeOther, done.StatusCode);
        Assert.Equal(Tasks + "?done=1", done.Headers.Location!.ToString());
        Assert.DoesNotContain(person.ToString(), await TextAsync(visitor, Tasks), StringComparison.Ordinal);
        var left = await work.Services.GetRequiredService<IViewStore>().ListAsync(
            work.First.Log, ViewNames.StopTasks, null, 1000, descending: false, Cancel);
        Assert.DoesNotContain(left.Rows, row => row.Key.Contains(person.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_only_looks_on_confirms_nothing_and_another_companys_task_is_out_of_reach()
    {
        var (people, person) = (People(work.First), Decisions.Somebody());
        await people.GiveAsync(person, "ads");
        await people.WithdrawAsync(person, "ads");
        using var viewer = await SignedInAsync(work.First, StaffRole.Viewer);
        using var stranger = await SignedInAsync(work.Second, StaffRole.TenantAdmin);

        Assert.DoesNotContain("Confirm: stopped", await TextAsync(viewer, Tasks), StringComparison.Ordinal);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await viewer.SendFromAsync("/work/consent", $"{Tasks}/{person}/3/confirm")).StatusCode);
        await stranger.SendFromAsync("/work/account", $"{Tasks}/{person}/3/confirm");
        await stranger.SendFromAsync("/work/account", $"{Tasks}/{DataSubjectId.Prefix}_x/3/confirm");

        Assert.Contains(person.ToString(), await TextAsync(viewer, Tasks), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_brand_that_asks_nothing_says_so()
    {
        using var visitor = await SignedInAsync(work.First, StaffRole.Viewer);

        Assert.Contains(
            "This brand asks nothing yet", await TextAsync(visitor, "/work/consent/notices"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_are_listed_with_whose_they_were_and_the_signed_checkpoint()
    {
        using var visitor = await SignedInAsync(work.Second, StaffRole.TenantAdmin);
        Assert.Contains("Nothing has been exported", await TextAsync(visitor, Exports), StringComparison.Ordinal);
        using var client = new HttpClient { BaseAddress = work.Address };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {work.Second.Secret}");
        await client.GetStringAsync(new Uri("/v1/consents/export?identifiers=true", UriKind.Relative), Cancel);

        var page = await TextAsync(visitor, Exports);
        Assert.Contains("API key sk_", page, StringComparison.Ordinal);
        Assert.Contains("with people’s identifiers", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains(work.Second.Log.Owner, page, StringComparison.Ordinal);
        foreach (var (language, word) in ((string, string)[])[("ja", "識別情報を含む"), ("vi", "kèm thông tin định danh")])
        {
            var told = WebUtility.HtmlDecode(await TextAsync(visitor, $"{Exports}?lang={language}"));
            Assert.Contains(word, told, StringComparison.Ordinal);
        }

        using var stranger = await SignedInAsync(work.First, StaffRole.TenantAdmin);
        Assert.Contains("Nothing has been exported", await TextAsync(stranger, Exports), StringComparison.Ordinal);
    }

    private Decisions People(FoundedTenant tenant) =>
        new(work.Services.GetRequiredService<ICommandGateway>(), tenant.Log, tenant.Brand);

    private async Task<Visitor> SignedInAsync(FoundedTenant tenant, StaffRole role)
    {
        var visitor = work.Visitor();
        await visitor.SignInAsync(await work.EmployAsync(tenant, role));
        return visitor;
    }

    private static async Task<string> TextAsync(Visitor visitor, string path)
    {
        var answer = await visitor.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.TextAsync(answer);
    }
}
