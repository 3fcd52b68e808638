using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>The form, and the page on which one checks it.</summary>
internal static class AskWords
{
    public static readonly Text Title = new("Your request", "Yêu cầu của bạn", "ご請求の内容");
    public static readonly Text What = new("What do you want?", "Bạn muốn điều gì?", "ご希望の内容");
    public static readonly Text WhatHint = new(
        "Choose one or more.", "Chọn một hoặc nhiều mục.", "1つ以上お選びください。");

    public static readonly Text More = new(
        "All that you can ask for", "Tất cả những gì bạn có thể yêu cầu", "請求できる内容をすべて表示");

    public static readonly Text Who = new("For whom do you ask?", "Bạn yêu cầu cho ai?", "どなたのための請求ですか");
    public static readonly Text ForMyself = new("For myself", "Cho chính tôi", "自分自身のため");

    public static readonly Text ForAnother = new(
        "For somebody else: {0}", "Cho người khác: {0}", "ほかの方のため：{0}");

    public static readonly Text PapersLead = new(
        "The company will ask for these papers. You can send them later, on the tracking page:",
        "Công ty sẽ yêu cầu các giấy tờ sau. Bạn có thể gửi sau, trên trang theo dõi:",
        "会社は次の書類を求めます。後から状況確認ページで送付できます。");

    public static readonly Text OnePaper = new(
        "One of them is enough.", "Chỉ cần một trong số đó.", "いずれか1つで足ります。");

    public static readonly Text BlackOut = new(
        "Black out before you send: {0}.", "Hãy che trước khi gửi: {0}.", "送付前に黒塗りしてください：{0}。");

    public static readonly Text PersonIsTold = new(
        "The person you act for is told of the request.", "Người mà bạn đại diện sẽ được báo về yêu cầu này.",
        "ご本人に、この請求があったことをお知らせします。");

    public static readonly Text Person = new(
        "Name of the person you act for", "Họ tên người mà bạn đại diện", "ご本人の氏名");

    public static readonly Text PersonEmail = new(
        "E-mail address by which the company knows that person", "Email mà công ty biết của người đó",
        "会社に登録されているご本人のメールアドレス");

    public static readonly Text You = new("About you", "Về bạn", "請求される方");
    public static readonly Text Name = new("Your name", "Họ tên của bạn", "お名前");
    public static readonly Text NameHint = new(
        "As you write it.", "Viết theo cách của bạn.", "普段お書きになるとおりにご記入ください。");

    public static readonly Text Email = new("E-mail address", "Địa chỉ email", "メールアドレス");

    public static readonly Text EmailHint = new(
        "Use the one the company knows, if it knows one. It is used for this request only.",
        "Hãy dùng địa chỉ mà công ty đã biết, nếu có. Địa chỉ chỉ được dùng cho yêu cầu này.",
        "会社に登録済みのアドレスがあれば、それをご記入ください。この請求のためだけに使います。");

    public static readonly Text Postal = new("Postal address", "Địa chỉ bưu điện", "郵送先住所");

    public static readonly Text PostalHint = new(
        "Only if you want the answer on paper, or have no e-mail.",
        "Chỉ cần nếu bạn muốn nhận bản giấy hoặc không có email.",
        "書面での回答をご希望の場合、またはメールをお使いでない場合のみご記入ください。");

    public static readonly Text Account = new(
        "Customer number or account", "Mã khách hàng hoặc tài khoản", "お客様番号・アカウント");

    public static readonly Text AccountHint = new(
        "Helps the company find the data. Never send a password or an identity number.",
        "Giúp công ty tìm dữ liệu. Đừng bao giờ gửi mật khẩu hoặc số định danh.",
        "データを探す手がかりになります。パスワードや個人番号（マイナンバー）は書かないでください。");

    public static readonly Text Details = new("What is it about?", "Nội dung cụ thể", "具体的な内容");

    public static readonly Text DetailsHint = new(
        "If you like, say which data, which service, since when.",
        "Nếu muốn, hãy cho biết dữ liệu nào, dịch vụ nào, từ khi nào.",
        "差し支えなければ、どのデータか、どのサービスか、いつ頃かをご記入ください。");

    public static readonly Text DetailsNeeded = new(
        "Say what is wrong and what is right.", "Hãy cho biết điều gì sai và điều gì đúng.",
        "誤っている内容と、正しい内容をご記入ください。");

    public static readonly Text AnswerAs = new(
        "How do you want the answer?", "Bạn muốn nhận trả lời bằng cách nào?", "回答の受け取り方法");

    public static readonly Text AnswerAny = new("I do not mind", "Cách nào cũng được", "どちらでもよい");

    public static readonly Text Residence = new("Where do you live?", "Bạn sống ở đâu?", "お住まいの国・地域");

    public static readonly Text ResidenceHint = new(
        "The company answers under several laws. If you say where you live, yours is kept too.",
        "Công ty chịu sự điều chỉnh của nhiều hệ thống pháp luật. Nếu bạn cho biết nơi sống, luật nơi đó cũng được áp "
            + "dụng.",
        "この会社には複数の国・地域の法律が適用されます。お住まいを選ぶと、その法律も守られます。");

    public static readonly Text ResidenceNone = new("I would rather not say", "Tôi không muốn nêu", "回答しない");
    public static readonly Text Next = new("Continue", "Tiếp tục", "次へ");

    public static readonly Text NothingSent = new(
        "Nothing is sent yet: you can check everything on the next page.",
        "Chưa có gì được gửi: bạn có thể kiểm tra lại ở trang sau.",
        "まだ送信されません。次のページで内容をご確認いただけます。");

    public static readonly Text CheckTitle = new(
        "Check your answers", "Kiểm tra lại thông tin", "入力内容の確認");

    public static readonly Text CheckLead = new(
        "Nothing is sent yet.", "Chưa có gì được gửi.", "まだ送信されていません。");

    public static readonly Text To = new("To", "Gửi tới", "宛先");
    public static readonly Text Change = new("Change", "Sửa lại", "修正する");
    public static readonly Text Send = new("Send the request", "Gửi yêu cầu", "この内容で請求する");

    public static readonly Text ChooseRight = new(
        "Choose what you want, at least one.", "Hãy chọn ít nhất một điều bạn muốn.", "ご希望の内容を1つ以上お選びください。");

    public static readonly Text OneLaw = new(
        "Choose under one law at a time. You can send a second request afterwards.",
        "Hãy chọn theo một hệ thống pháp luật mỗi lần. Sau đó bạn có thể gửi thêm yêu cầu khác.",
        "1回の請求では1つの法律に基づくものをお選びください。続けて別の請求を送ることもできます。");

    public static readonly Text ChooseWho = new(
        "Choose for whom you ask.", "Hãy chọn bạn yêu cầu cho ai.", "どなたのための請求かをお選びください。");

    public static readonly Text NameMissing = new("Enter your name.", "Hãy nhập họ tên.", "お名前を入力してください。");

    public static readonly Text PersonMissing = new(
        "Enter the name of the person you act for.", "Hãy nhập họ tên người mà bạn đại diện.",
        "ご本人の氏名を入力してください。");

    public static readonly Text PersonUnknown = new(
        "Enter that person’s e-mail address, or the customer number below.",
        "Hãy nhập email của người đó, hoặc mã khách hàng ở bên dưới.",
        "ご本人のメールアドレス、または下のお客様番号を入力してください。");

    public static readonly Text EmailUnfit = new(
        "Enter an e-mail address such as name@example.com.", "Hãy nhập địa chỉ email, ví dụ ten@example.com.",
        "メールアドレスを「name@example.com」のような形式で入力してください。");

    public static readonly Text NoReach = new(
        "Enter an e-mail address, or a postal address: else we cannot answer you.",
        "Hãy nhập email hoặc địa chỉ bưu điện: nếu không, chúng tôi không thể trả lời bạn.",
        "メールアドレスか郵送先住所のどちらかを入力してください。ないと回答をお届けできません。");

    public static readonly Text PostalMissing = new(
        "Enter the address to which the paper is to go.", "Hãy nhập địa chỉ để gửi bản giấy.",
        "書面の送付先住所を入力してください。");

    public static readonly Text TooManyLines = new(
        "Write the address in at most {0} lines.", "Hãy viết địa chỉ tối đa {0} dòng.", "住所は{0}行以内で入力してください。");

    public static readonly Text DetailsMissing = new(
        "Say what is wrong and what is right: the company cannot correct it otherwise.",
        "Hãy cho biết điều gì sai và điều gì đúng: nếu không, công ty không thể chỉnh sửa.",
        "誤っている内容と正しい内容を入力してください。分からないと訂正できません。");

    public static readonly Text FormNotOffered = new(
        "The law gives this choice for other requests only. Choose “I do not mind”.",
        "Luật chỉ cho chọn hình thức này với yêu cầu khác. Hãy chọn “Cách nào cũng được”.",
        "この受け取り方法は、選ばれた請求では指定できません。「どちらでもよい」をお選びください。");

    public static readonly Text ChooseCountry = new(
        "Choose from the list.", "Hãy chọn trong danh sách.", "一覧からお選びください。");
}
