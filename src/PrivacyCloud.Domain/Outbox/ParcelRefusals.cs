namespace PrivacyCloud.Domain.Outbox;

/// <summary>Why nothing is done with a parcel.</summary>
public static class ParcelRefusals
{
    /// <summary>There is no such parcel.</summary>
    public static readonly Refusal Unknown = new("parcel.unknown", new(
        "There is no such message in the outbox.",
        "Không có thư này trong hộp gửi đi.",
        "送信箱にこのメッセージはありません。"));

    /// <summary>It was delivered: sending it again would be a second message.</summary>
    public static readonly Refusal NotDead = new("parcel.delivered", new(
        "This message was delivered and is not sent a second time.",
        "Thư này đã được gửi đến nơi và không được gửi lại.",
        "このメッセージは配信済みのため、再送できません。"));
}
