using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Json;
using PrivacyCloud.Runtime.Notices;
using static PrivacyCloud.Specs.Notices.Known;

namespace PrivacyCloud.Specs.Notices;

public sealed class PublicationSpecs
{
    private static readonly NoticeCommand[] Catalogue = [Define(Measuring), Define(Serving, Service)];

    [Fact]
    public void What_is_required_is_told_first_and_the_rest_is_asked()
    {
        var content = NoticeOf([.. Catalogue, Publish()]).Content;
        Assert.Equal([Service, Analytics], content.Purposes.Select(one => one.Code));
        Assert.Equal([PurposeChoice.Always, PurposeChoice.OptIn], content.Purposes.Select(one => one.Choice));
        Assert.Equal(ConsentModel.OptIn, content.Layout.Model);
        Assert.Equal(new AgeRule(7, 16), content.Layout.Ages);
    }

    [Fact]
    public void California_is_asked_to_opt_out()
    {
        var content = NoticeOf(Define(Measuring, laws: California), Publish(California)).Content;
        Assert.Equal(PurposeChoice.OptOut, content.Purposes[0].Choice);
        Assert.Equal(ConsentModel.OptOut, content.Layout.Model);
    }

    [Fact]
    public void The_more_careful_of_two_laws_asks()
    {
        ValueList<JurisdictionCode> both = [.. California, .. Vietnam];
        Assert.Equal(
            PurposeChoice.OptIn, NoticeOf(Define(Measuring, laws: both), Publish(both)).Content.Purposes[0].Choice);
    }

    [Theory]
    [InlineData(RejectWeight.Weaker)]
    [InlineData(RejectWeight.Hidden)]
    public void A_harder_No_is_refused_with_the_place_in_the_law(RejectWeight weight)
    {
        var refusal = After(Catalogue).When(new NoticeCommand.Publish(Draft with { Reject = weight }, Vietnam))
            .ThenRefused("notice.reject-harder");
        Assert.Equal(("Decree 356/2025/ND-CP", "6(3)"), (refusal.Citation?.Instrument, refusal.Citation?.Article));
    }

    [Fact]
    public void Silence_as_consent_is_refused_with_the_place_in_the_law()
    {
        var silent = new NoticeCommand.Publish(Draft with { Silence = SilenceMeaning.Consent }, Vietnam);
        var refusal = After(Catalogue).When(silent).ThenRefused("notice.silence-as-consent");
        Assert.Equal(("Law 91/2025/QH15", "9(4)(d)"), (refusal.Citation?.Instrument, refusal.Citation?.Article));
    }

    [Fact]
    public void An_empty_catalogue_is_not_published()
    {
        Given().When(Publish()).ThenRefused("notice.empty");
        After(Define(Measuring), new NoticeCommand.RetirePurpose(Analytics)).When(Publish())
            .ThenRefused("notice.empty");
    }

    [Fact]
    public void Purposes_are_held_against_the_law_of_the_day_they_are_published()
    {
        var unlabelled = Measuring with { Data = [Tracking with { IsSensitive = false }], Recipients = [] };
        After(Define(unlabelled, laws: Japan)).When(Publish()).ThenRefused("purpose.sensitive-unlabelled");
    }

    [Fact]
    public void Publishing_what_is_shown_already_changes_nothing() =>
        After([.. Catalogue, Publish()]).When(Publish()).ThenNothing();

    [Fact]
    public void Only_material_changes_are_asked_again()
    {
        NoticeCommand[] first = [.. Catalogue, Publish()];
        Assert.Equal([1, 1], NoticeOf(first).Content.Purposes.Select(one => one.Since));
        var better = Measuring with { Text = Words("We count visits, in better words.") };
        Assert.Equal([1, 1], NoticeOf([.. first, Define(better), Publish()]).Content.Purposes.Select(one => one.Since));
        var wider = Measuring with { Recipients = [Vendor, Vendor with { Name = Words("One more") }] };
        Assert.Equal([1, 2], NoticeOf([.. first, Define(wider), Publish()]).Content.Purposes.Select(one => one.Since));
        Assert.Equal(
            [1, 2],
            NoticeOf([.. first, Define(better, material: true), Publish()]).Content.Purposes.Select(one => one.Since));
    }

    [Fact]
    public void A_published_event_says_for_whom_people_are_asked_again()
    {
        var wider = Measuring with { Data = [Tracking, Contact] };
        var history = HistoryOf([.. Catalogue, Publish(), Define(wider), Publish()]);
        Assert.Equal(
            [[Service, Analytics], [Analytics]],
            history.OfType<NoticeEvent.Published>().Select(one => one.Material.ToArray()));
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.Japanese)]
    public void What_is_hashed_is_canonical_and_in_one_language(Language language)
    {
        var notice = NoticeOf([.. Catalogue, Publish()]);
        var bytes = NoticeDocument.Bytes(Shop, notice.Version, notice.Content, language);
        Assert.True(CanonicalJson.IsCanonical(bytes));
        Assert.Equal(notice.HashIn(language), NoticeHash.Of(bytes));
        var text = Encoding.UTF8.GetString(bytes);
        Assert.Contains(Words("Measuring visits").In(language), text, StringComparison.Ordinal);
        Assert.Equal(
            language == Language.Japanese, text.Contains(Words("Measuring visits").Ja, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_language_has_a_hash_of_its_own_and_any_change_of_words_changes_it()
    {
        var first = NoticeOf([.. Catalogue, Publish()]);
        Assert.Equal(3, first.Hashes.Select(one => one.Hash).Distinct().Count());
        var button = BannerWords.All.Change(
            one => one.Name == "reject", one => one with { Text = one.Text with { Vi = "Thôi" } });
        var second = NoticeOf([.. Catalogue, new NoticeCommand.Publish(Draft with { Words = button }, Vietnam)]);
        Assert.NotEqual(first.HashIn(Language.Vietnamese), second.HashIn(Language.Vietnamese));
        Assert.Equal(first.HashIn(Language.English), second.HashIn(Language.English));
    }

    [Fact]
    public void The_hash_of_a_notice_stays_what_it_was()
    {
        // Recorded: whoever kept an old answer must still be able to compute the same.
        var content = new NoticeContent(
            Words("Title"), Words("Text"), Words("Controller"), null,
            [new(Analytics, Measuring with { Countries = [InVietnam] }, PurposeChoice.OptIn, 1)],
            new(ConsentModel.OptIn, new(7, 16)), [new("accept", Words("Accept"))]);
        var bytes = NoticeDocument.Bytes(Shop, 1, content, Language.English);
        Assert.Equal(Recorded, NoticeHash.Of(bytes).ToString());
    }

    [Fact]
    public void Ages_stand_in_the_words_that_speak_of_them()
    {
        var words = NoticeOf([.. Catalogue, Publish()]).Content.Words.ToDictionary(one => one.Name, one => one.Text);
        Assert.Equal("Under 7", words["ageYoung"].En);
        Assert.Equal("Từ 7 đến 15 tuổi", words["ageChild"].Vi);
        Assert.Equal("16歳以上", words["ageSelf"].Ja);
    }

    [Fact]
    public void Every_word_of_the_banner_is_there_once_in_every_language()
    {
        Assert.Equal(BannerWords.All.Count, BannerWords.All.Select(one => one.Name).Distinct().Count());
        Assert.All(BannerWords.All, one => Assert.True(PlainText.IsLine(one.Text, 400), one.Name));
        string[] needed = ["title", "intro", "accept", "reject", "choose", "save", "close", "reopen", "alwaysOn",
            "sensitive", "required", "recipients", "countries", "retention", "gpcNoted", "offline", "saved", "failed",
            "again", "stale", "ageQuestion", "ageYoung", "ageChild", "ageSelf", "guardianAsk", "guardianYes",
            "guardianRelation", "privacyCentre", "poweredBy"];
        Assert.Empty(needed.Except(BannerWords.All.Select(one => one.Name)));
    }

    private const string Recorded = "sha256:61f9753045564835e6cf7dc5cf6450278d8c2896eb7ab4f3b07cd2c92203493b";

    private static Spec<NoticeState, NoticeCommand, NoticeEvent> After(params NoticeCommand[] commands) =>
        Given(HistoryOf(commands));
}
