namespace PrivacyCloud.Domain.Staff;

/// <summary>Why nothing is done with the account of a member of staff.</summary>
public static class StaffRefusals
{
    /// <summary>There is no such account.</summary>
    public static readonly Refusal Unknown = new("staff.unknown", new(
        "There is no such account.", "Không có tài khoản này.", "このアカウントは見つかりません。"));

    /// <summary>The account is there already.</summary>
    public static readonly Refusal AlreadyEnrolled = new("staff.already-enrolled", new(
        "There is an account with this e-mail address already.",
        "Đã có tài khoản dùng địa chỉ email này.",
        "このメールアドレスのアカウントはすでにあります。"));

    /// <summary>What was sealed is somebody else's.</summary>
    public static readonly Refusal AnotherHolder = new("staff.another-holder", new(
        "These details belong to somebody else.",
        "Thông tin này thuộc về người khác.",
        "この情報は別の方のものです。"));

    /// <summary>The account is suspended.</summary>
    public static readonly Refusal Suspended = new("staff.suspended", new(
        "This account is suspended.", "Tài khoản này đang bị tạm ngưng.", "このアカウントは停止されています。"));

    /// <summary>No password was chosen yet.</summary>
    public static readonly Refusal NoPassword = new("staff.no-password", new(
        "No password has been chosen for this account yet.",
        "Tài khoản này chưa đặt mật khẩu.",
        "このアカウントにはまだパスワードが設定されていません。"));

    /// <summary>Too many wrong passwords were given.</summary>
    public static readonly Refusal Locked = new("staff.locked", new(
        "This account is locked for a while after too many wrong passwords.",
        "Tài khoản này tạm bị khóa do nhập sai mật khẩu quá nhiều lần.",
        "パスワードの誤りが続いたため、このアカウントは一時的にロックされています。"));

    /// <summary>The account opens to another account of the directory already.</summary>
    public static readonly Refusal AlreadyJoined = new("staff.already-joined", new(
        "This account is opened by another account of your organisation already.",
        "Tài khoản này đã được liên kết với một tài khoản khác của tổ chức.",
        "このアカウントには、すでに組織の別のアカウントが関連付けられています。"));

    /// <summary>The account does not open to the directory.</summary>
    public static readonly Refusal NotJoined = new("staff.not-joined", new(
        "This account is not opened by an account of this organisation.",
        "Tài khoản này chưa được liên kết với tài khoản của tổ chức này.",
        "このアカウントは、この組織のアカウントと関連付けられていません。"));

    /// <summary>No invitation with this code stands open, whatever the reason.</summary>
    public static readonly Refusal InvitationUnknown = new("staff.invitation-unknown", new(
        "This code is not right or has expired. Ask your administrator for a new one.",
        "Mã không đúng hoặc đã hết hạn. Hãy đề nghị quản trị viên cấp mã mới.",
        "コードが正しくないか、有効期限が切れています。管理者に新しいコードを依頼してください。"));

    /// <summary>Nobody changes her own role or suspends herself.</summary>
    public static readonly Refusal OwnAccount = new("staff.own-account", new(
        "You cannot change your own role or suspend yourself. Another administrator can.",
        "Bạn không thể tự đổi vai trò hoặc tự tạm ngưng tài khoản của mình. Quản trị viên khác có thể làm việc này.",
        "ご自身の役割の変更や停止はできません。ほかの管理者に依頼してください。"));

    /// <summary>Nobody takes away the only way by which she herself comes in.</summary>
    public static readonly Refusal OwnDoor = new("staff.own-door", new(
        "You have no password here, so you would lock yourself out. An administrator with a password can do this, or "
            + "a secret key of your company through the API.",
        "Bạn không có mật khẩu tại đây nên sẽ tự khóa mình ở ngoài. Quản trị viên có mật khẩu có thể làm việc này, "
            + "hoặc dùng khóa bí mật của công ty qua API.",
        "ここでのパスワードが未設定のため、ご自身がログインできなくなります。パスワードのある管理者が行うか、"
            + "会社の秘密キーを使ってAPIから実行してください。"));

    /// <summary>The name is no decent line of text.</summary>
    public static readonly Refusal NameUnfit = new("staff.name-unfit", new(
        "Give a name in one line of at most 100 characters.",
        "Hãy nhập tên trên một dòng, tối đa 100 ký tự.",
        "名前は1行、100文字以内で入力してください。"));

    /// <summary>What was given is no e-mail address.</summary>
    public static readonly Refusal EmailUnfit = new("staff.email-unfit", new(
        "Give an e-mail address such as desk@company.example.",
        "Hãy nhập địa chỉ email, ví dụ desk@company.example.",
        "desk@company.example のようなメールアドレスを入力してください。"));

    /// <summary>The password is shorter or longer than a password may be.</summary>
    public static readonly Refusal PasswordLength = new("staff.password-length", new(
        "Choose a password of 12 to 200 characters. A few words in a row are easy to remember.",
        "Hãy chọn mật khẩu dài từ 12 đến 200 ký tự. Vài từ ghép lại sẽ dễ nhớ.",
        "パスワードは12文字以上200文字以内にしてください。いくつかの単語をつなげると覚えやすくなります。"));

    /// <summary>The password is easily guessed.</summary>
    public static readonly Refusal PasswordGuessed = new("staff.password-guessed", new(
        "This password is easy to guess. Choose one without your e-mail name that few others would choose.",
        "Mật khẩu này dễ đoán. Hãy chọn mật khẩu ít người dùng và không chứa tên email của bạn.",
        "推測されやすいパスワードです。メールアドレスの名前を含まず、ほかの人が使わないものにしてください。"));

    /// <summary>Somebody else changed the account at the same moment.</summary>
    public static readonly Refusal ChangedMeanwhile = new("staff.changed-meanwhile", new(
        "This account was changed at the same moment. Try again.",
        "Tài khoản vừa được thay đổi cùng lúc. Hãy thử lại.",
        "同時にアカウントが変更されました。もう一度お試しください。"));

    /// <summary>The password she has was not given.</summary>
    public static readonly Refusal PasswordWrong = new("staff.password-wrong", new(
        "This is not your password.", "Đây không phải mật khẩu hiện tại của bạn.", "現在のパスワードと一致しません。"));
}
