using System.Globalization;
using PrivacyCloud.Bench.Cluster;

// One round in a process of its own, because memory once taken is given back late or never.
if (args is not [var kind, var count])
{
    Console.Error.WriteLine("mailboxes COUNT, silo COUNT or bare COUNT: how many owners to wake.");
    return 2;
}

var owners = int.Parse(count, CultureInfo.InvariantCulture);
await using IOwners round = kind switch
{
    "mailboxes" => await MailboxOwners.OpenAsync(),
    "silo" => await SiloOwners.OpenAsync(),
    "bare" => await BareOwners.OpenAsync(),
    _ => throw new ArgumentException($"There is no kind {kind}."),
};
Console.WriteLine((await Waking.MeasureAsync(round, owners)).Line());
return 0;
