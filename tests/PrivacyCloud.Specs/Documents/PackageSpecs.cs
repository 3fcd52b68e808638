using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;

namespace PrivacyCloud.Specs.Documents;

public sealed class PackageSpecs
{
    private static readonly Text Company = new("Example Company", "Công ty Mẫu", "見本株式会社");

    private static readonly Text Right = new("Access", "Quyền truy cập dữ liệu", "開示");

    [Fact]
    public async Task A_package_holds_page_data_tables_files_and_a_note_under_plain_names()
    {
        using var zip = await ZipAsync(Contents(Language.Vietnamese));
        Assert.Equal(
            ["index.html", "data.json", "table-01.csv", "files/01.pdf", "README.txt"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.Equal("file bytes", Read(zip, "files/01.pdf"));
    }

    [Fact]
    public async Task The_same_contents_make_the_same_bytes() =>
        Assert.Equal(await BytesAsync(Contents(Language.English)), await BytesAsync(Contents(Language.English)));

    [Fact]
    public async Task The_data_are_exact()
    {
        using var zip = await ZipAsync(Contents(Language.Japanese));
        using var json = JsonDocument.Parse(Read(zip, "data.json"));
        var root = json.RootElement;
        Assert.Equal("見本株式会社", root.GetProperty("company").GetString());
        Assert.Equal("2026-11-22", root.GetProperty("preparedOn").GetString());
        Assert.Equal("ja", root.GetProperty("language").GetString());
        var section = root.GetProperty("sections")[0];
        Assert.Equal("table-01.csv", section.GetProperty("table").GetString());
        Assert.Equal("=HYPERLINK(\"x\")", section.GetProperty("rows")[0][1].GetString());
        Assert.Equal("giấy <b>.pdf", root.GetProperty("attachments")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_table_begins_with_a_mark_and_no_cell_of_it_calculates()
    {
        using var zip = await ZipAsync(Contents(Language.English));
        var bytes = Bytes(zip, "table-01.csv");
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Tên,Value\r\n<script>alert(1)</script>,\"'=HYPERLINK(\"\"x\"\")\"\r\n",
            Encoding.UTF8.GetString(bytes[3..]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1+1", "'+1+1")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("-5", "-5")]
    [InlineData("+84", "+84")]
    [InlineData("-", "'-")]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("", "")]
    public async Task A_cell_is_written_so_that_a_spreadsheet_reads_it_as_text(string cell, string written)
    {
        var contents = Contents(Language.English) with { Sections = [PackageSection.Titled("t", ["c"], [[cell]])] };
        using var zip = await ZipAsync(contents);
        Assert.Equal($"\ufeffc\r\n{written}\r\n", Encoding.UTF8.GetString(Bytes(zip, "table-01.csv")));
    }

    [Theory]
    [InlineData(Language.English, "lang=\"en\"", "22 November 2026", "Answer to your request")]
    [InlineData(Language.Vietnamese, "lang=\"vi\"", "22/11/2026", "Phản hồi yêu cầu của bạn")]
    [InlineData(Language.Japanese, "lang=\"ja\"", "2026年11月22日", "ご請求への回答")]
    public async Task The_page_speaks_the_persons_language(Language language, string lang, string day, string title)
    {
        using var zip = await ZipAsync(Contents(language));
        var page = Read(zip, "index.html");
        Assert.Contains(lang, page, StringComparison.Ordinal);
        Assert.Contains(day, page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(Company.In(language), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_the_page_runs_and_nothing_is_fetched()
    {
        using var zip = await ZipAsync(Contents(Language.English));
        var page = Read(zip, "index.html");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("=HYPERLINK(&quot;x&quot;)", page, StringComparison.Ordinal);
        Assert.Contains("giấy &lt;b&gt;.pdf", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_note_says_in_three_languages_what_each_file_is()
    {
        using var zip = await ZipAsync(Contents(Language.Japanese));
        var note = Read(zip, "README.txt");
        Assert.Contains("Keep this package where only you can open it.", note, StringComparison.Ordinal);
        Assert.Contains("Bạn hãy giữ gói này", note, StringComparison.Ordinal);
        Assert.StartsWith("ご請求への回答", note.TrimStart('\ufeff'), StringComparison.Ordinal);
        Assert.DoesNotContain("{file}", note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_without_rows_says_so()
    {
        var contents = Contents(Language.English) with { Sections = [PackageSection.Titled("t", ["c"], [])] };
        using var zip = await ZipAsync(contents);
        Assert.Contains("Nothing is recorded here.", Read(zip, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_goes_into_the_store_encrypted_and_comes_out_a_zip_also_piece_by_piece()
    {
        DocumentsUnderSpec here = new();
        var paper = await here.KeepAsync(DocumentsUnderSpec.Bytes(300_000));
        var attached = await PackageAttachment.OfAsync(
            here.Desk, DocumentsUnderSpec.Log, paper, DocumentsUnderSpec.Cancel);
        var contents = Contents(Language.English) with { Attachments = [attached!] };
        var kept = Assert.IsType<KeepOutcome.Kept>(await here.Packages.KeepAsync(
            DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, new("package"), contents, DocumentsUnderSpec.Cancel));
        var document = here.Accept(kept.Fresh);
        Assert.Equal(DocumentType.Zip, document.Type);
        Assert.Equal(-1, here.Kept[DocumentsUnderSpec.Log, document.Id].AsSpan().IndexOf("PK\u0003\u0004"u8));

        await using var opened = await here.OpenAsync(document);
        Assert.Equal("R-2026-0001.zip", opened!.FileName);
        using ZipArchive zip = new(opened.Content, ZipArchiveMode.Read);
        Assert.Equal(DocumentsUnderSpec.Bytes(300_000), Bytes(zip, "files/01.pdf"));
    }

    [Fact]
    public async Task A_package_that_is_too_large_is_refused_and_leaves_nothing()
    {
        DocumentsUnderSpec here = new(new() { PackageSizeBytesMax = 100 });
        Assert.IsType<KeepOutcome.Refused>(await here.Packages.KeepAsync(
            DocumentsUnderSpec.Log, DocumentsUnderSpec.Holder, new("package"), Contents(Language.English),
            DocumentsUnderSpec.Cancel));
        Assert.Equal(0, here.Kept.Count);
    }

    private static PackageContents Contents(Language language) => new(
        Company, "R-2026-0001", Right, new(2026, 11, 22), language,
        [PackageSection.Titled("Liên hệ <b>", ["Tên", "Value"], [["<script>alert(1)</script>", "=HYPERLINK(\"x\")"]])],
        [new("giấy <b>.pdf", DocumentType.Pdf, _ => Task.FromResult<Stream>(new MemoryStream([.. "file bytes"u8])))]);

    private static async Task<byte[]> BytesAsync(PackageContents contents)
    {
        using MemoryStream whole = new();
        await PackageBuilder.WriteAsync(contents, whole, DocumentsUnderSpec.Cancel);
        return whole.ToArray();
    }

    private static async Task<ZipArchive> ZipAsync(PackageContents contents) =>
        new(new MemoryStream(await BytesAsync(contents)), ZipArchiveMode.Read);

    private static string Read(ZipArchive zip, string entry) => Encoding.UTF8.GetString(Bytes(zip, entry));

    private static byte[] Bytes(ZipArchive zip, string entry)
    {
        using var inside = zip.GetEntry(entry)!.Open();
        using MemoryStream all = new();
        inside.CopyTo(all);
        return all.ToArray();
    }
}
