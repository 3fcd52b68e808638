namespace PrivacyCloud.Domain.Groups;

/// <summary>Why something is not done to a group. The codes are public for ever.</summary>
internal static class GroupRefusals
{
    public static Refusal Unknown { get; } = new("group.unknown", new(
        "There is no such group here.", "Không có tập đoàn này.", "該当するグループはありません。"));

    public static Refusal AlreadyFounded { get; } = new("group.already-founded", new(
        "This group is set up already.", "Tập đoàn này đã được thiết lập.", "このグループはすでに登録されています。"));

    public static Refusal Closed { get; } = new("group.closed", new(
        "This group has ended; nothing about it changes any more.",
        "Tập đoàn này đã kết thúc; thông tin không thay đổi nữa.",
        "このグループは終了しているため、変更できません。"));

    public static Refusal NameUnfit { get; } = new("group.name-unfit", new(
        "A name is needed in every language: one line of at most 200 characters, without control characters.",
        "Cần có tên bằng mọi ngôn ngữ: một dòng, tối đa 200 ký tự, không có ký tự điều khiển.",
        "名称はすべての言語で必要です。200文字以内の1行とし、制御文字は使えません。"));

    public static Refusal OriginsUnfit { get; } = new("group.origins-unfit", new(
        "Name each web origin once, at most 50.",
        "Hãy nêu mỗi nguồn web một lần, tối đa 50.",
        "ウェブのオリジンは重複なく50件以内で指定してください。"));

    public static Refusal MemberElsewhere { get; } = new("group.member-elsewhere", new(
        "This company belongs to the group already, with another home region; a company does not move.",
        "Doanh nghiệp này đã thuộc tập đoàn với khu vực khác; doanh nghiệp không chuyển khu vực.",
        "この会社はすでに別のリージョンでグループに属しています。会社のリージョンは変更できません。"));

    public static Refusal NotEmpty { get; } = new("group.not-empty", new(
        "Companies still belong to this group; release them first.",
        "Vẫn còn doanh nghiệp thuộc tập đoàn này; hãy tách các doanh nghiệp đó trước.",
        "このグループにはまだ会社が属しています。先に会社を外してください。"));

    public static Refusal TooMany { get; } = new("group.too-many", new(
        "The group has as many companies as it may have.",
        "Tập đoàn đã đạt số doanh nghiệp tối đa.",
        "このグループに属する会社の数は上限に達しています。"));
}
