using System.Text;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Runtime.Documents;

namespace PrivacyCloud.Specs.Documents;

public sealed class UploadSpecs
{
    private readonly DocumentsUnderSpec _here = new();

    public static TheoryData<string, DocumentType, byte[]> Allowed => new()
    {
        { "pdf", DocumentType.Pdf, SampleFiles.Pdf() },
        { "png", DocumentType.Png, SampleFiles.Png() },
        { "png at the limit", DocumentType.Png, SampleFiles.Png(10_000, 10_000) },
        { "jpeg", DocumentType.Jpeg, SampleFiles.Jpeg() },
        { "jpeg at the limit", DocumentType.Jpeg, SampleFiles.Jpeg(10_000, 10_000) },
        { "jpeg with a moment of film behind", DocumentType.Jpeg, [.. SampleFiles.Jpeg(), .. "film"u8] },
        { "heic", DocumentType.Heic, SampleFiles.Heic() },
        { "heic by a compatible brand", DocumentType.Heic, SampleFiles.Heic(brand: "mif1", like: "heic") },
        { "pdf with a name that only begins so", DocumentType.Pdf, SampleFiles.Pdf("/LaunchPad /JavaScripts\n") },
    };

    public static TheoryData<string, string, byte[]> Refused => new()
    {
        { "nothing", "upload.empty", [] },
        { "svg", "upload.type-not-allowed", [.. "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8] },
        { "html", "upload.type-not-allowed", [.. "<!DOCTYPE html><script>alert(1)</script>"u8] },
        { "words", "upload.type-not-allowed", [.. "only words"u8] },
        { "zip", "upload.type-not-allowed", SampleFiles.Zip() },
        { "program", "upload.type-not-allowed", [.. "MZ"u8, .. new byte[100]] },
        { "gif", "upload.type-not-allowed", [.. "GIF89a"u8, .. new byte[100]] },
        { "one byte", "upload.type-not-allowed", [0x89] },
        { "bytes before a png", "upload.type-not-allowed", [(byte)' ', .. SampleFiles.Png()] },
        { "bytes before a pdf", "upload.type-not-allowed", [.. "<script>"u8, .. SampleFiles.Pdf()] },
        { "mp4", "upload.type-not-allowed", SampleFiles.Heic(brand: "isom", like: "mp42") },
        { "avif", "upload.type-not-allowed", SampleFiles.Heic(brand: "avif", like: "mif1") },
        { "zip behind a png", "upload.type-not-allowed", [.. SampleFiles.Png(), .. SampleFiles.Zip()] },
        { "zip behind a jpeg", "upload.type-not-allowed", [.. SampleFiles.Jpeg(), .. SampleFiles.Zip()] },
        { "page behind a png", "upload.type-not-allowed", [.. SampleFiles.Png(), .. "<script>"u8] },
        {
            "zip in a pdf", "upload.type-not-allowed",
            [.. SampleFiles.Pdf(), .. SampleFiles.Zip()[..^2], 6, 0, .. "%%EOF\n"u8]
        },
        { "png of a row too many", "upload.picture-too-large", SampleFiles.Png(10_000, 10_001) },
        { "png of all there is", "upload.picture-too-large", SampleFiles.Png(uint.MaxValue, uint.MaxValue) },
        { "jpeg too large", "upload.picture-too-large", SampleFiles.Jpeg(65_535, 65_535) },
        { "heic too large", "upload.picture-too-large", SampleFiles.Heic(uint.MaxValue, uint.MaxValue) },
        { "png without rows", "upload.damaged", SampleFiles.Png(1, 0) },
        { "png cut short", "upload.damaged", SampleFiles.Png()[..^5] },
        { "png of its sign alone", "upload.damaged", SampleFiles.Png()[..8] },
        { "jpeg cut short", "upload.damaged", SampleFiles.Jpeg()[..^2] },
        { "jpeg of its sign alone", "upload.damaged", [0xFF, 0xD8, 0xFF, 0xD9] },
        { "jpeg without lines", "upload.damaged", SampleFiles.Jpeg(1, 0) },
        { "heic cut short", "upload.damaged", SampleFiles.Heic()[..^1] },
        { "heic of its brand alone", "upload.damaged", SampleFiles.Heic()[..20] },
        { "pdf without an end", "upload.damaged", SampleFiles.Pdf()[..^7] },
        { "pdf of its sign alone", "upload.damaged", [.. "%PDF-1.7\n%%EOF"u8] },
        { "pdf with a script", "upload.active-content", SampleFiles.Pdf("<< /S /JavaScript /JS (x) >>\n") },
        { "pdf that starts a program", "upload.active-content", SampleFiles.Pdf("<< /S/Launch/F(x) >>\n") },
        { "pdf with a script spelt otherwise", "upload.active-content", SampleFiles.Pdf("/J#61vaScr#69pt\n") },
    };

    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task A_file_of_a_type_we_take_is_kept_as_what_it_is(string what, DocumentType type, byte[] file)
    {
        Assert.NotEmpty(what);
        var fresh = Assert.IsType<KeepOutcome.Kept>(await _here.TakeAsync(file)).Fresh;
        Assert.Equal(type, fresh.Document.Type);
        Assert.Equal(file, await _here.ReadAsync(_here.Accept(fresh)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Anything_else_is_refused_whatever_its_name_and_leaves_nothing(
        string what, string code, byte[] file)
    {
        Assert.NotEmpty(what);
        Assert.Equal(code, await _here.RefusedAsync(file, "scan.png"));
        Assert.Equal(code, await _here.RefusedAsync(file, "scan.pdf"));
    }

    [Fact]
    public async Task A_word_that_starts_a_script_is_found_wherever_pieces_of_the_file_end()
    {
        for (var before = 65_500; before < 65_540; before++)
        {
            var file = SampleFiles.Pdf($"{new string('a', before)} /JavaScript ");
            Assert.Equal("upload.active-content", await _here.RefusedAsync(file));
        }
    }

    [Fact]
    public async Task A_large_file_keeps_every_byte()
    {
        byte[] film = [.. Enumerable.Range(0, 3_000_000).Select(n => (byte)(n % 250))];
        byte[] file = [.. SampleFiles.Jpeg(), .. film];
        var fresh = Assert.IsType<KeepOutcome.Kept>(await _here.TakeAsync(file)).Fresh;
        var read = await _here.ReadAsync(_here.Accept(fresh));
        Assert.True(file.AsSpan().SequenceEqual(read));
    }

    [Fact]
    public async Task A_byte_above_the_limit_is_refused()
    {
        var file = SampleFiles.Pdf();
        DocumentsUnderSpec tight = new(new() { UploadSizeBytesMax = file.Length - 1 });
        Assert.Equal("upload.too-large", await tight.RefusedAsync(file));
        DocumentsUnderSpec fitting = new(new() { UploadSizeBytesMax = file.Length });
        Assert.IsType<KeepOutcome.Kept>(await fitting.TakeAsync(file));
    }

    [Fact]
    public async Task The_eleventh_file_is_refused()
    {
        Assert.Equal("upload.too-many", await _here.RefusedAsync(SampleFiles.Pdf(), earlier: 10));
        Assert.IsType<KeepOutcome.Kept>(await _here.TakeAsync(SampleFiles.Pdf(), earlier: 9));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("/")]
    [InlineData("\u202e\u200b")]
    [InlineData("???")]
    public async Task A_name_of_which_nothing_can_be_read_is_refused(string? name) =>
        Assert.Equal("upload.name-unreadable", await _here.RefusedAsync(SampleFiles.Pdf(), name));

    [Theory]
    [InlineData("paper.pdf", "paper.pdf")]
    [InlineData("../../etc/paper.pdf", "paper.pdf")]
    [InlineData("C:\\Users\\somebody\\paper.PDF", "paper.PDF")]
    [InlineData("paper\u202efdp.exe", "paperfdp.exe.pdf")]
    [InlineData("pa\r\nper\0.pdf", "paper.pdf")]
    [InlineData("page.html", "page.html.pdf")]
    [InlineData("<b>\"x\".pdf", "bx.pdf")]
    [InlineData("委任状.pdf", "委任状.pdf")]
    [InlineData("gia\u0302\u0301y.pdf", "giấy.pdf")]
    [InlineData("\ud800paper", "paper.pdf")]
    public async Task What_is_kept_of_a_name_is_harmless(string given, string kept)
    {
        var fresh = Assert.IsType<KeepOutcome.Kept>(await _here.TakeAsync(SampleFiles.Pdf(), given)).Fresh;
        await using var opened = await _here.OpenAsync(_here.Accept(fresh));
        Assert.Equal(kept, opened!.FileName);
    }

    [Fact]
    public void A_long_name_is_cut_before_its_extension_and_never_within_a_character()
    {
        var cut = FileName.Clean(new string('x', 115) + "𠮷𠮷𠮷.jpeg")!;
        Assert.InRange(cut.Length, 1, FileName.LengthMax);
        Assert.EndsWith(".jpeg", cut, StringComparison.Ordinal);
        Assert.Equal(cut, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(cut)));
    }
}
