using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Sqlite;

/// <summary>
/// Wherever a bit flips in a ledger's file, the log is refused, or its full verification says so, or no entry was
/// touched. It never passes for whole with other entries, and never fails in a way nobody named.
/// </summary>
public sealed class SqliteBitFlipSpecs : StoreContract
{
    private const int Flips = 60;

    private SqliteUnderTest Sqlite => (SqliteUnderTest)Store;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_flipped_bit_is_refused_or_found_or_harmless(int seed)
    {
        await FillAsync(60);
        await Ledger.CheckpointAsync(Given.Log, Given.Cancel);
        var before = await LeavesAsync();
        Sqlite.Close();

        var path = DataFiles.Ledger(Sqlite.Folder, Given.Log);
        var whole = await File.ReadAllBytesAsync(path, Given.Cancel);
        var random = new Random(seed);
        var noticed = 0;
        for (var flip = 0; flip < Flips; flip++)
        {
            var (at, bit) = (random.Next(whole.Length), random.Next(8));
            await WriteFlippedAsync(path, whole, at, bit);
            Sqlite.Open();
            var passes = await PassesAsync();
            noticed += passes ? 0 : 1;
            Assert.True(!passes || before == await LeavesAsync(), $"Bit {bit} of byte {at} passed unnoticed.");
            Sqlite.Close();
        }

        Assert.InRange(noticed, 1, Flips);
        await File.WriteAllBytesAsync(path, whole, Given.Cancel);
        Sqlite.Open();
        Assert.True(await PassesAsync());
    }

    protected override Task<IStoreUnderTest> OpenAsync() => SqliteUnderTest.NewAsync();

    private static Task WriteFlippedAsync(string path, byte[] whole, int at, int bit)
    {
        File.Delete(path + "-wal");
        File.Delete(path + "-shm");
        var flipped = whole.ToArray();
        flipped[at] ^= (byte)(1 << bit);
        return File.WriteAllBytesAsync(path, flipped, Given.Cancel);
    }

    private async Task<bool> PassesAsync()
    {
        try
        {
            return (await Ledger.VerifyAsync(Given.Log, Given.Cancel)).Holds;
        }
        catch (LogUnavailableException)
        {
            return false;
        }
    }

    private async Task<string> LeavesAsync()
    {
        var entries = await Ledger.ReadAsync(Given.Log, 0, 1_000, Given.Cancel);
        return string.Join('\n', entries.Select(entry => Given.Text(entry.Leaf)));
    }
}
