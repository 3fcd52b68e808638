using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Standalone.Demo.Notices;

namespace PrivacyCloud.Standalone.Demo.Consents;

/// <summary>
/// Lets visitors and customers of a demo brand decide, through the same desk as everybody, over the last eighty days.
/// The same people decide the same each time, so that a load cut short is taken up again and nothing is there twice.
/// </summary>
internal sealed class DemoChoices(ConsentDesk desk, TimeProvider time)
{
    private const int Devices = 60;
    private const int Customers = 8;
    private const int Days = 80;

    // How many of a hundred say yes, purpose by purpose; what is not listed is said no to by nearly everybody.
    private static readonly Dictionary<string, int> Willing = new(StringComparer.Ordinal)
    {
        ["analytics"] = 58,
        ["personalisation"] = 41,
        ["marketing-email"] = 36,
        ["advertising"] = 27,
        ["marketing-sms"] = 14,
        ["transfer-vietnam"] = 62,
    };

    /// <summary>One person of the demo who is a customer of every company of a group.</summary>
    public static string SharedEmail => "sample@people.example";

    /// <summary>Plays all visitors and customers of a company.</summary>
    public async Task PlayAsync(LogId log, DemoTenant tenant, CancellationToken cancel)
    {
        var asked = DemoCatalogues.Of(tenant).Purposes.Where(one => !one.Terms.IsRequired)
            .Select(one => PurposeCode.Parse(one.Code)).ToList();
        for (var device = 0; device < Devices; device++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"demo-device-{tenant.Slug}-{device:000}");
            var mark = Mark.Read(MarkKind.Device, name)!;
            await DecideAsync(log, tenant, mark, name, asked, Assurance.Device, cancel).ConfigureAwait(false);
        }

        for (var customer = 0; customer <= Customers; customer++)
        {
            var email = customer == 0
                ? SharedEmail
                : string.Create(CultureInfo.InvariantCulture, $"sample{customer:00}@{tenant.Slug}.people.example");
            var mark = Mark.Read(MarkKind.Email, email)!;
            await DecideAsync(log, tenant, mark, email, asked, Assurance.Verified, cancel).ConfigureAwait(false);
        }
    }

    private async Task DecideAsync(
        LogId log, DemoTenant tenant, Mark mark, string name, IReadOnlyList<PurposeCode> asked, Assurance assurance,
        CancellationToken cancel)
    {
        var dice = SHA256.HashData(Encoding.UTF8.GetBytes($"choices {tenant.Slug} {name}"));
        var brand = DemoDesk.BrandOf(tenant);
        var at = Instant.FromDateTimeOffset(time.GetUtcNow()) - Duration.FromHours((Days * 24 * dice[0] / 256) + 1);
        var given = asked.Where((code, no) => Roll(dice, no) < Willing.GetValueOrDefault(code.ToString(), 8)).ToList();
        var incoming = new IncomingDecision
        {
            Mark = mark,
            Named = new(brand, 1, tenant.Languages[dice[1] % tenant.Languages.Count]),
            Given = [.. given],
            Refused = [.. asked.Except(given)],
            Channel = dice[2] % 4 == 0 ? ConsentChannel.App : ConsentChannel.Web,
            Assurance = assurance,
        };
        Check(tenant, await desk.RecordAsync(log, incoming, Actor.DemoLoader, KeyOf(name), at, cancel)
            .ConfigureAwait(false));

        // One in six thinks again some days later and takes one yes back.
        var later = at + Duration.FromDays(2 + (dice[3] % 9));
        if (dice[4] % 6 != 0 || given.Count == 0 || later > Instant.FromDateTimeOffset(time.GetUtcNow()))
        {
            return;
        }

        var withdrawal = new IncomingWithdrawal(
            mark, brand, [given[dice[5] % given.Count]], ConsentChannel.Web, null, DecidedBy.Self, assurance);
        Check(tenant, await desk.WithdrawAsync(
            log, withdrawal, Actor.DemoLoader, KeyOf($"{name} withdraws"), later, cancel).ConfigureAwait(false));
    }

    private static int Roll(byte[] dice, int no) => dice[(8 + no) % dice.Length] * 100 / 256;

    private static Idempotency KeyOf(string name) => new("demo.choices", name, Encoding.UTF8.GetBytes(name));

    private static void Check(DemoTenant tenant, ConsentOutcome outcome)
    {
        if (outcome is not ConsentOutcome.Recorded)
        {
            throw new InvalidDataException($"A demo choice at {tenant.Slug} was not recorded: {outcome}");
        }
    }
}
