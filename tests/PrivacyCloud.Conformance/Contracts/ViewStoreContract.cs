using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every view store promises.</summary>
public abstract class ViewStoreContract : StoreContract
{
    private IViewStore Views => Store.Views;

    [Fact]
    public async Task A_row_is_there_with_its_event_and_gone_when_taken_away()
    {
        await PutAsync(0, new ViewWrite("duties", "a", Given.Bytes("1")));
        Assert.Equal("1", Given.Text(await Views.FindAsync(Given.Log, "duties", "a", Given.Cancel)));
        await PutAsync(1, new ViewWrite("duties", "a", Given.Bytes("2")));
        Assert.Equal("2", Given.Text(await Views.FindAsync(Given.Log, "duties", "a", Given.Cancel)));
        await PutAsync(2, new ViewWrite("duties", "a", null));
        Assert.Null(await Views.FindAsync(Given.Log, "duties", "a", Given.Cancel));
    }

    [Fact]
    public async Task Views_do_not_see_each_other()
    {
        await PutAsync(0, new ViewWrite("duties", "a", Given.Bytes("1")), new ViewWrite("keys", "b", Given.Bytes("2")));
        Assert.Null(await Views.FindAsync(Given.Log, "keys", "a", Given.Cancel));
        Assert.Equal("b", Assert.Single(
            (await Views.ListAsync(Given.Log, "keys", null, 10, false, Given.Cancel)).Rows).Key);
        Assert.Empty((await Views.ListAsync(Given.Log, "unknown", null, 10, false, Given.Cancel)).Rows);
    }

    [Fact]
    public async Task A_conflict_writes_no_row()
    {
        var item = Given.Item(Given.Duty(1), 5, Given.Event()) with { Views = [new("duties", "a", Given.Bytes("1"))] };
        Assert.IsType<AppendOutcome.Conflict>(await Ledger.AppendAsync(item, Given.Cancel));
        Assert.Null(await Views.FindAsync(Given.Log, "duties", "a", Given.Cancel));
    }

    [Fact]
    public async Task Pages_run_in_ordinal_order_both_ways()
    {
        string[] keys = ["Z", "a", "b", "é", "中"];
        await PutAsync(0, [.. keys.Reverse().Select(key => new ViewWrite("duties", key, Given.Bytes(key)))]);

        var first = await Views.ListAsync(Given.Log, "duties", null, 2, false, Given.Cancel);
        var second = await Views.ListAsync(Given.Log, "duties", first.Next, 2, false, Given.Cancel);
        var third = await Views.ListAsync(Given.Log, "duties", second.Next, 2, false, Given.Cancel);
        Assert.Equal(keys, first.Rows.Concat(second.Rows).Concat(third.Rows).Select(row => row.Key));
        Assert.Null(third.Next);

        var back = await Views.ListAsync(Given.Log, "duties", "b", 2, true, Given.Cancel);
        Assert.Equal(["a", "Z"], back.Rows.Select(row => row.Key));
        Assert.Null(back.Next);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_001)]
    public async Task A_page_has_bounds(int limit)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(
            () => Views.ListAsync(Given.Log, "duties", null, limit, false, Given.Cancel));
    }

    private Task<AppendOutcome.Appended> PutAsync(long version, params ViewWrite[] views) =>
        AppendAsync(Given.Item(Given.Duty(1), version, Given.Event()) with { Views = views });
}
