using System.Text.RegularExpressions;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Requests.Timeline;
using PrivacyCloud.Specs.Engine;
using PrivacyCloud.Specs.Law.Clocks;

namespace PrivacyCloud.Specs.Requests;

/// <summary>Whatever happens to a request is told in whole sentences, in three languages.</summary>
public sealed class TimelineSpecs
{
    [Fact]
    public void Every_event_of_a_request_has_its_words()
    {
        var cases = typeof(RequestEvent).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(RequestEvent)));
        Assert.Superset(cases.ToHashSet(), RequestSamples.All.Select(one => one.GetType()).ToHashSet());

        foreach (var line in RequestSamples.All.Select(one => TimelineWords.Of(one, ShippedLaw.Library)))
        {
            Assert.EndsWith(".", line.Words.En, StringComparison.Ordinal);
            Assert.EndsWith(".", line.Words.Vi, StringComparison.Ordinal);
            Assert.EndsWith("。", line.Words.Ja, StringComparison.Ordinal);
            Assert.All<string>([line.Words.En, line.Words.Vi, line.Words.Ja], one => Assert.DoesNotContain('{', one));
        }
    }

    [Fact]
    public void Nothing_of_the_vault_is_in_the_words()
    {
        foreach (var one in RequestSamples.All)
        {
            var said = TimelineWords.Of(one, ShippedLaw.Library).Words;
            Assert.DoesNotMatch(new Regex("(req|doc|stf|sub|con)_|[0-9a-f]{16}"), said.En + said.Vi + said.Ja);
        }
    }

    [Fact]
    public void An_extension_tells_the_new_day_as_each_language_writes_it()
    {
        var extended = RequestSamples.All.OfType<RequestEvent.Extended>().Single();
        var line = TimelineWords.Of(extended, ShippedLaw.Library);
        Assert.EndsWith("The answer is now due on 23 November 2026.", line.Words.En, StringComparison.Ordinal);
        Assert.EndsWith("Hạn trả lời mới là ngày 23/11/2026.", line.Words.Vi, StringComparison.Ordinal);
        Assert.EndsWith("新しい回答期限は2026年11月23日です。", line.Words.Ja, StringComparison.Ordinal);
        Assert.Equal(extended.Citation, line.Citation);
    }

    [Fact]
    public void The_work_of_staff_is_not_for_the_person()
    {
        RequestEvent[] inside =
        [
            .. RequestSamples.All.Where(one => one is RequestEvent.Noted or RequestEvent.Assigned
                or RequestEvent.TaskSet or RequestEvent.Revealed or RequestEvent.LeadTimeReached),
        ];
        Assert.Equal(5, inside.Length);
        Assert.All(inside, one => Assert.False(TimelineWords.Of(one, ShippedLaw.Library).ForPerson));
    }
}
