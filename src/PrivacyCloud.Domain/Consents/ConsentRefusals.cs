namespace PrivacyCloud.Domain.Consents;

/// <summary>Why a decision is not recorded, or nothing is done with one.</summary>
public static class ConsentRefusals
{
    /// <summary>Nothing was decided, or the same purpose twice.</summary>
    public static readonly Refusal DecisionsUnfit = new("consent.decisions-unfit", new(
        "Name between 1 and 100 purposes, each once, with yes or no.",
        "Hãy nêu từ 1 đến 100 mục đích, mỗi mục đích một lần, kèm đồng ý hoặc từ chối.",
        "目的を1件以上100件以下、それぞれ1回ずつ、同意または拒否とともに指定してください。"));

    /// <summary>A purpose was not on the notice that was shown.</summary>
    public static readonly Refusal PurposeUnknown = new("consent.purpose-unknown", new(
        "A purpose was not part of the notice that was shown. Those that were are listed.",
        "Có mục đích không nằm trong thông báo đã hiển thị. Các mục đích hợp lệ được liệt kê kèm theo.",
        "表示した通知に含まれない目的があります。含まれる目的を一覧に示します。"));

    /// <summary>What the service cannot do without is not asked, so it cannot be refused here.</summary>
    public static readonly Refusal PurposeRequired = new("consent.purpose-required", new(
        "The service cannot do without this purpose, so it does not rest on consent and cannot be refused here.",
        "Dịch vụ không thể thiếu mục đích này nên không dựa trên sự đồng ý và không thể từ chối tại đây.",
        "この目的はサービスに不可欠で、同意に基づくものではないため、ここでは拒否できません。"));

    /// <summary>The moment stated lies in the future or before there were records.</summary>
    public static readonly Refusal StatedAtUnfit = new("consent.stated-at-unfit", new(
        "The moment stated must lie between 1 January 2000 and now.",
        "Thời điểm khai phải nằm trong khoảng từ 01/01/2000 đến hiện tại.",
        "記載する日時は、2000年1月1日から現在までの間でなければなりません。"));

    /// <summary>An older yes is entered after a newer no.</summary>
    public static readonly Refusal Overtaken = new("consent.overtaken", new(
        "The person said no after the moment stated. The later word counts.",
        "Người này đã từ chối hoặc rút lại sau thời điểm khai. Ý kiến sau cùng có hiệu lực.",
        "記載された日時より後に、ご本人が拒否または撤回しています。後の意思が優先されます。"));

    /// <summary>There is no such task, or it is done.</summary>
    public static readonly Refusal StopUnknown = new("consent.stop-unknown", new(
        "There is no such open task.", "Không có công việc nào như vậy đang mở.", "該当する未完了の作業はありません。"));

    /// <summary>There is no valid consent to find invalid.</summary>
    public static readonly Refusal NothingToInvalidate = new("consent.nothing-to-invalidate", new(
        "No consent stands for these purposes.",
        "Không có sự đồng ý nào đang có hiệu lực cho các mục đích này.",
        "これらの目的について有効な同意はありません。"));

    /// <summary>A device cannot be its own person, and one device belongs to few.</summary>
    public static readonly Refusal LinkUnfit = new("consent.link-unfit", new(
        "A device can be linked to a person only, and a person has at most 50 devices.",
        "Chỉ có thể liên kết thiết bị với một người, và mỗi người có tối đa 50 thiết bị.",
        "端末は人にのみ紐づけることができ、1人につき50台までです。"));

    /// <summary>Nobody is known by this mark.</summary>
    public static readonly Refusal NobodyKnown = new("consent.nobody-known", new(
        "No decision is known for this person or device.",
        "Chưa có quyết định nào của người hoặc thiết bị này.",
        "この人または端末の決定は記録されていません。"));

    /// <summary>Somebody decided for another without saying what they are to each other.</summary>
    public static readonly Refusal RelationMissing = new("consent.relation-missing", new(
        "Say what the guardian is to the person.",
        "Hãy cho biết người đại diện có quan hệ gì với người được đại diện.",
        "保護者と本人との関係を指定してください。"));

    /// <summary>The person is too young to decide.</summary>
    public static readonly Refusal GuardianNeeded = new("consent.guardian-needed", new(
        "At this age a parent or guardian decides.",
        "Ở độ tuổi này, cha mẹ hoặc người giám hộ quyết định.",
        "この年齢では、保護者の同意が必要です。"));

    /// <summary>The young person and the guardian decide together.</summary>
    public static readonly Refusal BothNeeded = new("consent.both-needed", new(
        "At this age both the young person and a parent or guardian decide.",
        "Ở độ tuổi này, cần cả bạn và cha mẹ hoặc người giám hộ cùng đồng ý.",
        "この年齢では、ご本人と保護者の両方の同意が必要です。"));

    /// <summary>The brand cannot be told from what was sent.</summary>
    public static readonly Refusal BrandNeeded = new("consent.brand-needed", new(
        "Name the brand: these purposes belong to none, or to several.",
        "Hãy nêu thương hiệu: các mục đích này không thuộc thương hiệu nào, hoặc thuộc nhiều thương hiệu.",
        "ブランドを指定してください。該当するブランドがないか、複数あります。"));
}
