using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Runtime.Events;

/// <summary>The written words of a decision set, for ever.</summary>
internal static class DecidedWords
{
    private static readonly string[] Assurances = ["claimed", "device", "verified"];
    private static readonly string[] Channels = ["web", "app", "sms", "recorded-call", "paper", "counter"];
    private static readonly string[] Kinds = ["self", "guardian", "both"];
    private static readonly string[] Relations = ["parent", "legal-guardian", "other"];
    private static readonly string[] Languages = ["en", "vi", "ja"];

    public static string Of(Assurance value) => Assurances[(int)value];

    public static string Of(ConsentChannel value) => Channels[(int)value];

    public static string Of(DeciderKind value) => Kinds[(int)value];

    public static string Of(GuardianRelation value) => Relations[(int)value];

    public static string Of(Language value) => Languages[(int)value];

    public static Assurance AssuranceOf(string word) => (Assurance)IndexOf(Assurances, word);

    public static ConsentChannel ChannelOf(string word) => (ConsentChannel)IndexOf(Channels, word);

    public static DeciderKind KindOf(string word) => (DeciderKind)IndexOf(Kinds, word);

    public static GuardianRelation? RelationOf(string? word) =>
        word is null ? null : (GuardianRelation)IndexOf(Relations, word);

    public static Language LanguageOf(string word) => (Language)IndexOf(Languages, word);

    private static int IndexOf(string[] words, string word) =>
        Array.IndexOf(words, word) is >= 0 and var at ? at : throw new JsonException("This is none of our words.");
}
