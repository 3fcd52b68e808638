using System.Net;

namespace PrivacyCloud.Conformance.Work;

/// <summary>How often one address may try.</summary>
public sealed class TryRateSpecs
{
    [Fact]
    public async Task The_try_after_the_last_one_allowed_is_told_when_to_come_again()
    {
        var work = new WorkUnderTest { Options = new() { TriesPerMinuteMax = 2 } };
        await work.InitializeAsync();
        await using var _ = work;
        using var visitor = work.Visitor();
        foreach (var time in Enumerable.Range(0, 2))
        {
            var borne = await visitor.SignInAsync("acme", $"nobody-{time}@company.example", "no password of anybody");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, borne.StatusCode);
        }

        var last = await visitor.SignInAsync("acme", "nobody@company.example", "no password of anybody");
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Equal("60", last.Headers.GetValues("Retry-After").Single());
    }
}
