using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>The noise of the contracts' specs.</summary>
public static class Given
{
    public static readonly Region Vietnam = Region.Parse("vn-1");

    public static readonly LogId Log = LogId.Of(Vietnam, new TenantId(Id(1)));

    public static readonly LogId OtherLog = LogId.Of(Vietnam, new TenantId(Id(2)));

    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 22, 12, 0, 0);

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Guid Id(int number) => new(number, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7);

    public static StreamId Duty(int number, LogId? log = null) =>
        new(log ?? Log, "duty", new DutyId(Id(number)).ToString());

    public static NewEvent Event(string data = "{}") => new("duty.opened.v1", Encoding.UTF8.GetBytes(data));

    public static AppendItem Item(StreamId stream, long version, params NewEvent[] events) => new()
    {
        Stream = stream,
        ExpectedVersion = version,
        At = Noon,
        Actor = Actor.Platform,
        Events = events,
    };

    public static RecordedAnswer Answer(byte scope, byte body, string answer, Instant? at = null) =>
        new(Hash(scope), Hash(body), Encoding.UTF8.GetBytes(answer), at ?? Noon);

    public static byte[] Hash(byte filledWith) => [.. Enumerable.Repeat(filledWith, 32)];

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte>? bytes) => Encoding.UTF8.GetString(bytes!.Value.Span);
}
