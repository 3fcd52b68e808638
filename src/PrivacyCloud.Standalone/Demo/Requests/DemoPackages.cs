using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Standalone.Demo.Requests;

/// <summary>Makes the files that answer a request of the demo.</summary>
internal sealed class DemoPackages(PackageDesk desk, RequestReading reading, LawLibrary law, TimeProvider time)
{
    private static readonly Text Account = new("Account", "Tài khoản", "アカウント");

    public async Task<FreshDocument> MakeAsync(
        LogId log, DemoTenant tenant, RequestRow row, Instant moment, CancellationToken cancel)
    {
        var intake = row.File.Intake;
        var person = await reading.OpenAsync(log, intake.Person, cancel).ConfigureAwait(false);
        var book = RequestLaw.BookOf(law, intake);
        var right = RequestLaw.RightOn(book, intake.Right(), RequestLaw.DayOf(book, intake.ReceivedAt))!;
        var contents = new PackageContents(
            tenant.LegalName, intake.Number.ToString(), right.Names, RequestLaw.DayOf(book, moment), intake.Language,
            [
                new PackageSection(
                    Account,
                    ["Name", "E-mail", "Since"],
                    [[person?.Name ?? string.Empty, person?.Email ?? string.Empty, "2024-03-01"]]),
            ],
            []);
        var kept = await desk.KeepAsync(
            log, intake.Person.Holder, RequestCompartments.NewPackage(time), contents, cancel).ConfigureAwait(false);
        return kept is KeepOutcome.Kept { Fresh: var fresh }
            ? fresh
            : throw new InvalidDataException("A package of the demo was refused.");
    }
}
