using System.Net;
using System.Text;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>
/// Words that are nowhere else, planted as a mailbox, a name, a wish, a piece of evidence, a file and its name, and a
/// legal name; and the eyes that look for them in whatever form they may have been written.
/// </summary>
internal sealed class Marks(string region)
{
    private readonly string _word = $"marked{region[..2]}{Guid.NewGuid():n}";

    public string Legal => _word + "legal";

    public string Mailbox => _word + "mailbox";

    private string Evidence => _word + "evidence";

    private string Wish => _word + "wish";

    private string Inside => _word + "inside";

    /// <summary>A body that must never be read where it does not belong.</summary>
    public string Body => _word + "body";

    /// <summary>Everything that may be nowhere but at home.</summary>
    public IReadOnlyList<string> All => [Legal, Mailbox, Evidence, Wish, Inside, Body];

    /// <summary>A request for erasure by whoever has the marked mailbox.</summary>
    public string Filing => $$"""
        {"right":"{{(region == "jp-1" ? "disclosure" : "erasure")}}","channel":"portal","language":"en",
         "details":"{{Wish}}",
         "requester":{"kind":"data-subject","name":"{{_word}}","contact":{"email":"{{Mailbox}}@people.example"} },
         "dataSubject":{"identifiers":[{"kind":"email","value":"{{Mailbox}}@people.example"}]} }
        """;

    /// <summary>Plants a request, a file in it, and a decision with its evidence.</summary>
    public async Task PlantAsync(Cell cell, Company company)
    {
        using var client = cell.Client(company.Secret);
        var request = await (await client.SayAsync("/v1/requests", Filing)).JsonAsync(HttpStatusCode.Created);
        var pdf = Encoding.ASCII.GetBytes(
            $"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n% {Inside}\nendobj\n"
            + "trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n");
        using var kept = await client.UploadAsync(
            $"/v1/requests/{request["id"]}/documents", pdf, "application/pdf", $"{Inside}.pdf");
        Assert.Equal(HttpStatusCode.Created, kept.StatusCode);
        await DecideAsync(cell, client, company);
    }

    /// <summary>Which of the marks are somewhere in the bytes, in any form.</summary>
    public IReadOnlyList<string> In(ReadOnlySpan<byte> bytes)
    {
        List<string> found = [];
        foreach (var mark in All)
        {
            foreach (var form in FormsOf(mark))
            {
                if (bytes.IndexOf(form) >= 0)
                    found.Add(mark);
            }
        }

        return found;
    }

    private async Task DecideAsync(Cell cell, HttpClient client, Company company)
    {
        var purpose = await client.PutAsync("/v1/consent/purposes/analytics", $$"""
            {"brand":"{{company.Brand}}","kind":"analytics","name":{{Calls.Name("Figures")}},
             "text":{{Calls.Name("What for")}},"basis":"consent","retention":{{Calls.Name("A year")}},
             "dataCategories":[{"code":"online-tracking","name":{{Calls.Name("Tracking")}},"sensitive":true}],
             "recipients":[{"name":{{Calls.Name("Works")}},"role":"processor","country":"{{
                 region[..2].ToUpperInvariant()}}"}]}
            """);
        await purpose.JsonAsync();
        await (await client.SayAsync("/v1/consent/notices", $$"""
            {"brand":"{{company.Brand}}","title":{{Calls.Name("Choices")}},"text":{{Calls.Name("You choose.")}} }
            """)).JsonAsync(HttpStatusCode.Created);
        using var page = cell.Client(company.Publishable);
        var snapshot = await page.SnapshotAsync("en");
        await client.DecideAsync(ConsentTalk.Decision(
            ConsentTalk.Who("email", $"{Mailbox}@people.example"), snapshot, granted: true,
            more: $$""","evidence":{"channel":"paper","reference":"{{Evidence}}"}"""));
    }

    /// <summary>Plain, two bytes a letter, in hexadecimal, with every letter escaped, in base64 at any place.</summary>
    private static IEnumerable<byte[]> FormsOf(string mark)
    {
        var plain = Encoding.UTF8.GetBytes(mark);
        yield return plain;
        yield return Encoding.UTF8.GetBytes(mark.ToUpperInvariant());
        yield return Encoding.Unicode.GetBytes(mark);
        yield return Encoding.ASCII.GetBytes(Convert.ToHexString(plain));
        yield return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(plain));
        yield return Encoding.ASCII.GetBytes(string.Concat(plain.Select(one => $"%{one:X2}")));
        yield return Encoding.ASCII.GetBytes(string.Concat(plain.Select(one => $"%{one:x2}")));
        for (var shift = 0; shift < 3; shift++)
        {
            // What stands before and behind the mark shifts its digits: the first and last few are left out.
            var coded = Convert.ToBase64String([.. new byte[shift], .. plain]);
            yield return Encoding.ASCII.GetBytes(coded[(shift == 0 ? 0 : 4)..(coded.Length / 4 * 4 - 4)]);
        }
    }
}
