using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.PrivacyCenter.Home;

/// <summary>The first page of a privacy centre.</summary>
internal static class HomeWords
{
    public static readonly Text Title = new(
        "Your data at {0}", "Dữ liệu của bạn tại {0}", "{0}が保有するお客様のデータ");

    public static readonly Text Lead = new(
        "It is your data. Choose what you want. You need no account, and you need give no reason.",
        "Đó là dữ liệu của bạn. Hãy chọn điều bạn muốn. Bạn không cần có tài khoản và không cần nêu lý do.",
        "データはお客様ご自身のものです。ご希望の内容をお選びください。アカウントも、理由のご説明も必要ありません。");

    public static readonly Text Choose = new("What do you want?", "Bạn muốn điều gì?", "ご希望の内容");
    public static readonly Text Under = new("Under the law of {0}", "Theo pháp luật {0}", "{0}の法律に基づく請求");
    public static readonly Text HowLong = new("How long", "Thời gian", "期間");
    public static readonly Text Cost = new("Cost", "Chi phí", "費用");
    public static readonly Text Forms = new("Answer", "Hình thức trả lời", "回答の方法");
    public static readonly Text Identity = new("Showing it is you", "Xác minh danh tính", "本人確認");
    public static readonly Text Law = new("Law", "Căn cứ", "根拠");
    public static readonly Text Start = new("Start", "Bắt đầu", "手続きを始める");
    public static readonly Text Facts = new("How long, cost, law", "Thời gian, chi phí, căn cứ", "期間・費用・根拠");

    public static readonly Text FirstAnswer = new(
        "First reply within {0}.", "Phản hồi ban đầu trong {0}.", "最初の返答：{0}以内。");

    public static readonly Text FirstAnswerTarget = new(
        "We aim to reply first within {0}.", "Chúng tôi đặt mục tiêu phản hồi ban đầu trong {0}.",
        "最初の返答は{0}以内を目標としています。");

    public static readonly Text AnswerByLaw = new(
        "By law we must act within {0}.", "Theo luật, chúng tôi phải thực hiện trong {0}.",
        "法律に基づき{0}以内に対応します。");

    public static readonly Text AnswerYardstick = new(
        "Official guidance measures by {0}.", "Hướng dẫn chính thức lấy mốc {0}.",
        "公的なガイドラインの目安は{0}です。");

    public static readonly Text AnswerTarget = new(
        "The law says “without delay” and names no number of days. We aim for {0}.",
        "Luật yêu cầu thực hiện không chậm trễ, không nêu số ngày. Chúng tôi đặt mục tiêu {0}.",
        "法律は「遅滞なく」と定め、日数の定めはありません。{0}以内を目標としています。");

    public static readonly Text NoNumber = new(
        "The law names no number of days here.", "Luật không nêu số ngày cho trường hợp này.",
        "この請求について法律に日数の定めはありません。");

    public static readonly Text Costs = new("{0}. You are told before you owe anything.",
        "{0}. Bạn được báo trước khi phải trả.", "{0}。お支払いの前にご案内します。");

    public static readonly Text Free = new("Free of charge.", "Miễn phí.", "無料です。");

    public static readonly Text NoFeeSet = new(
        "No fee is set. Should the law allow one in your case, you are told first.",
        "Chưa quy định mức phí. Nếu luật cho phép thu phí trong trường hợp của bạn, bạn sẽ được báo trước.",
        "手数料の定めはありません。法律上徴収できる場合は、事前にご案内します。");

    public static readonly Text IdentityByCode = new(
        "You enter a code that we e-mail you. We ask for no more than needed.",
        "Bạn nhập mã được gửi qua email. Chúng tôi chỉ hỏi những gì cần thiết.",
        "メールでお送りするコードを入力していただきます。必要以上の情報は求めません。");

    public static readonly Text IdentityInDoubt = new(
        "Only if there is reason to doubt who asks.", "Chỉ khi có lý do nghi ngờ người yêu cầu.",
        "請求者がご本人か疑わしい場合に限り確認します。");

    public static readonly Text IdentityNever = new(
        "You need not show who you are.", "Bạn không cần xác minh danh tính.", "本人確認は不要です。");

    public static readonly Text Who = new("Who is responsible", "Ai chịu trách nhiệm", "責任者");
    public static readonly Text Company = new("Company", "Công ty", "会社");
    public static readonly Text Contact = new("Contact", "Liên hệ", "お問い合わせ窓口");
    public static readonly Text Laws = new("Law that applies", "Pháp luật áp dụng", "適用される法律");
    public static readonly Text Authority = new("Authority", "Cơ quan có thẩm quyền", "監督機関");

    public static readonly Text OnPaper = new("Rather on paper?", "Bạn muốn gửi bản giấy?", "書面での請求");

    public static readonly Text OnPaperWhy = new(
        "Print the form, fill it in and send it to the address of the company. It counts just the same.",
        "In biểu mẫu, điền và gửi tới địa chỉ của công ty. Yêu cầu bằng giấy có giá trị như nhau.",
        "用紙を印刷してご記入のうえ、会社の窓口宛てにお送りください。効力は同じです。");

    public static readonly Text PaperLink = new("Form to print", "Biểu mẫu để in", "印刷用の請求用紙");

    public static readonly Text Already = new(
        "Already asked? See how it stands.", "Bạn đã gửi yêu cầu? Xem tình trạng.", "請求済みの方：状況を確認");

    public static readonly Text Brands = new("Which service is it about?", "Về dịch vụ nào?", "対象のサービス");

    public static readonly Text NoRights = new(
        "This company has not opened its desk here yet. Write to it directly.",
        "Công ty chưa mở tiếp nhận yêu cầu tại đây. Hãy liên hệ trực tiếp với công ty.",
        "この会社はまだここで受付を始めていません。直接お問い合わせください。");

    private static readonly Text Electronic = new("as files", "bản điện tử", "電子データ");
    private static readonly Text Paper = new("on paper", "bản giấy", "書面");
    private static readonly Text Other = new(
        "another way the company offers", "cách khác do công ty đưa ra", "会社が定める方法");

    private static readonly Text Handover = new(
        "sign in to your account with the company", "đăng nhập tài khoản của bạn tại công ty", "会社のアカウントにログイン");

    private static readonly Text Code = new("a code by e-mail", "mã gửi qua email", "メールでのコード確認");

    private static readonly Text FactsOnRecord = new(
        "the company asks facts it has on record", "công ty hỏi các thông tin đã đăng ký", "登録済みの事項を会社が確認");

    private static readonly Text Official = new(
        "an official paper, with all else blacked out", "giấy tờ chính thức, che phần không cần thiết",
        "公的書類（不要な部分は黒塗り）");

    /// <summary>A form of answer by its written name.</summary>
    public static Text FormOf(string code) => code switch
    {
        "electronic" => Electronic,
        "paper" => Paper,
        _ => Other,
    };

    /// <summary>A way to show who one is.</summary>
    public static Text MeansOf(IdentityMeans means) => means switch
    {
        IdentityMeans.SignedHandover => Handover,
        IdentityMeans.OneTimeCode => Code,
        IdentityMeans.RegisteredFacts => FactsOnRecord,
        IdentityMeans.OfficialPaper => Official,
        _ => throw new UnreachableException(),
    };
}
