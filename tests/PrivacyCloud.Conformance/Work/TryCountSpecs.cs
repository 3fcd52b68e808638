using System.Net;
using PrivacyCloud.Domain.Staff;
using static PrivacyCloud.Conformance.Work.SignInSpecs;

namespace PrivacyCloud.Conformance.Work;

/// <summary>How many wrong passwords are borne. Each process counts for itself.</summary>
public sealed class TryCountSpecs(WorkUnderTest work) : IClassFixture<WorkUnderTest>
{
    private const string Wrong = "not the password at all";

    [Fact]
    public async Task Four_wrong_passwords_are_borne_and_the_fifth_locks_for_a_quarter_of_an_hour()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        await FailAsync(visitor, person, 4);
        AssertSees("/work/inbox", await visitor.SignInAsync(person));
        using var again = work.Visitor();
        await FailAsync(again, person, 5);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.SignInAsync(person)).StatusCode);
        work.Time.Turn(TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.SignInAsync(person)).StatusCode);
        work.Time.Turn(TimeSpan.FromSeconds(1));
        AssertSees("/work/inbox", await again.SignInAsync(person));
    }

    [Fact]
    public async Task Wrong_passwords_sent_at_once_are_counted_all_the_same()
    {
        var person = await work.EmployAsync(work.First, StaffRole.Viewer);
        using var visitor = work.Visitor();
        var guard = await visitor.GuardAsync("/work/sign-in");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.SendAsync(
            "/work/sign-in", ("company", person.Tenant.Id.ToString()), ("email", person.Email), ("password", Wrong),
            ("guard", guard))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SignInAsync(person)).StatusCode);
    }

    private static async Task FailAsync(Visitor visitor, Person person, int times)
    {
        for (var time = 0; time < times; time++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SignInAsync(person, Wrong)).StatusCode);
    }
}
