using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Conformance.Files;

public sealed class FileDocumentsConform : DocumentStoreContract
{
    private static readonly DocumentId One = new(Given.Id(1));

    private string Room => Path.Combine(
        ((SqliteUnderTest)Store).Folder, Given.Vietnam.ToString(), Given.Log.Owner, "documents");

    [Fact]
    public async Task A_file_lies_in_the_folder_of_its_tenant_for_its_owner_alone()
    {
        await PutAsync(One, "bytes");
        var file = Assert.Single(Files());
        Assert.Equal(Path.Combine(Room, One.ToString()[^2..], One.ToString()), file);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task A_process_that_dies_before_the_file_has_its_name_leaves_nothing_that_is_found()
    {
        var store = (SqliteUnderTest)Store;
        store.Change = options => options with { CrashPoint = Fail };
        await store.ReopenAsync();
        await Assert.ThrowsAsync<FormatException>(() => PutAsync(One, "never seen"));
        await AssertNothingAsync();
        Assert.Empty(Files());
    }

    [Fact]
    public async Task What_a_dead_process_left_unfinished_is_taken_away()
    {
        await PutAsync(One, "whole");
        var left = Path.Combine(Room, new DocumentId(Given.Id(2)) + ".new");
        await File.WriteAllTextAsync(left, "half", Given.Cancel);
        await Store.ReopenAsync();
        await PutAsync(new(Given.Id(2)), "whole too");
        Assert.False(File.Exists(left));
        Assert.Equal(2, Files().Length);
    }

    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();

    private static void Fail(string point)
    {
        if (point == "document-written")
            throw new FormatException();
    }

    private string[] Files() => Directory.GetFiles(Room, "*", SearchOption.AllDirectories);
}
