using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>
/// Marked data planted in each cell is in no file, no line and no packet of the other, also after the other was sent
/// some of it by mistake.
/// </summary>
public sealed class NothingCrossesSpecs(TwoCells cells) : IClassFixture<TwoCells>
{
    [Fact(Timeout = 240_000)]
    public async Task Every_file_line_and_packet_of_the_other_cell_is_free_of_marked_data()
    {
        foreach (var (here, _, other, foreign, _) in cells.Both)
            await SendByMistakeAsync(here, other, foreign);

        // Everything is written down before it is read: what waits in memory is lost or on disk after this.
        await cells.Vietnam.StopAsync();
        await cells.Japan.StopAsync();
        foreach (var (here, _, other, foreign, _) in cells.Both)
        {
            byte[] secret = Encoding.ASCII.GetBytes(other.Secret), said = Encoding.UTF8.GetBytes(here.Said);
            foreach (var (name, bytes) in Files(here.Folder).Append(("what it said", said)))
            {
                Assert.True(foreign.In(bytes).Count == 0, $"{here.Region}: {name} holds marked data.");
                Assert.True(bytes.AsSpan().IndexOf(secret) < 0, $"{here.Region}: {name} holds a key.");
            }
        }

        foreach (var tap in new[] { cells.Vietnam.Tap.Heard, cells.Japan.Tap.Heard })
        {
            Assert.NotEmpty(tap);
            Assert.Empty(cells.OfVietnam.In(tap));
            Assert.Empty(cells.OfJapan.In(tap));
        }

        TheEyesSee();
    }

    /// <summary>A request, a decision and a file of one region, sent with its own key to the other.</summary>
    private static async Task SendByMistakeAsync(Cell here, Company other, Marks foreign)
    {
        using var client = here.Client(other.Secret);
        foreach (var path in new[] { "/v1/requests", "/v1/consents", "/v1/requests/search" })
        {
            using var answer = await client.SayAsync(path, foreign.Filing);
            Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
        }

        using FormUrlEncodedContent form = new([new("name", foreign.Mailbox)]);
        using var posted = await client.PostAsync($"/centre/{other.Slug}/shop/ask", form, Answers.Cancel);
        Assert.Equal(HttpStatusCode.TemporaryRedirect, posted.StatusCode);
    }

    /// <summary>What is looked for is found where it is: at home, where mails wait and names are recorded.</summary>
    private void TheEyesSee()
    {
        foreach (var (here, marks) in new[] { (cells.Vietnam, cells.OfVietnam), (cells.Japan, cells.OfJapan) })
        {
            var found = Files(here.Folder).SelectMany(file => marks.In(file.Bytes)).ToHashSet();
            Assert.Contains(marks.Mailbox, found);
            Assert.Contains(marks.Legal, found);
            byte[] coded = [1, .. Encoding.ASCII.GetBytes(marks.Mailbox), 2];
            Assert.Contains(marks.Mailbox, marks.In(Encoding.ASCII.GetBytes(Convert.ToBase64String(coded))));
            Assert.Contains(marks.Mailbox, marks.In(Encoding.ASCII.GetBytes(Convert.ToHexString(coded))));
        }
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (file, File.ReadAllBytes(file)));
}
