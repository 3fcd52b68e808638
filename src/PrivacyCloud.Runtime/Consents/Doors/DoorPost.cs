using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>
/// Carries one-time codes to the postman behind the back of whoever asked, so that no answer waits for a mail. A code
/// is good for minutes: it is not stored, and one that cannot be sent is asked for again.
/// </summary>
public sealed class DoorPost(
    IPostman postman, IViewStore views, RequestOptions options, TimeProvider time, ILogger<DoorPost> log)
    : BackgroundService
{
    private const int QueuedMax = 1_000;
    private const int TriesMax = 5;

    private readonly Channel<DoorCodeMail> _queue =
        System.Threading.Channels.Channel.CreateBounded<DoorCodeMail>(new BoundedChannelOptions(QueuedMax)
        {
            FullMode = BoundedChannelFullMode.Wait,
            SingleReader = true,
        });

    /// <summary>Queues a code; false when very many wait already.</summary>
    public bool TryQueue(DoorCodeMail mail) => _queue.Writer.TryWrite(mail);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var mail in _queue.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(mail, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.NotSent(mail.Log, failure);
            }
        }
    }

    private async Task SendAsync(DoorCodeMail mail, CancellationToken cancel)
    {
        if (await views.FindAsync(mail.Log, ViewNames.Tenants, mail.Log.Owner, cancel) is not { } json
            || WireJson.Read<TenantRow>(json) is not { } tenant)
            return;

        var outgoing = Written(mail, tenant);
        for (var attempt = 1; attempt <= TriesMax; attempt++)
        {
            switch (await postman.SendAsync(outgoing, cancel))
            {
                case Handover.Later later when attempt < TriesMax:
                    var wait = later.RetryAfter ?? Duration.FromSeconds(attempt);
                    await Task.Delay(wait.ToTimeSpan(), time, cancel);
                    break;
                default:
                    return;
            }
        }
    }

    private OutgoingMail Written(DoorCodeMail mail, TenantRow tenant)
    {
        var company = tenant.LegalName.In(mail.Language);
        var content = new MailContent(
            mail.Address, null, Say(DoorWords.Subject, mail, company),
            string.Join(
                "\n\n", Say(DoorWords.Hello, mail, company), Say(DoorWords.Code, mail, company), mail.Code,
                Say(DoorWords.Valid, mail, company), Say(DoorWords.NotYou, mail, company),
                $"{Say(DoorWords.Where, mail, company)}\n{PageOf(tenant)}", company) + "\n",
            null, mail.Language);
        return new(
            mail.Log, new ParcelId(Guid.CreateVersion7(time.GetUtcNow())),
            Instant.FromDateTimeOffset(time.GetUtcNow()), company, content);
    }

    private string PageOf(TenantRow tenant) =>
        $"{options.PagesAt}/centre/{tenant.Slug}/preferences";

    private static string Say(Text text, DoorCodeMail mail, string company) => text.In(mail.Language)
        .Replace("{company}", company, StringComparison.Ordinal)
        .Replace(
            "{minutes}",
            ((int)RequestLimits.CodeValidity.TotalMinutes).ToString(System.Globalization.CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
}

/// <summary>A code on its way. Personal data: it is never logged.</summary>
/// <param name="Log">Whose pages it opens.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Code">The code.</param>
/// <param name="Language">In which language.</param>
public sealed record DoorCodeMail(LogId Log, string Address, string Code, Language Language)
{
    /// <summary>Says nothing: this is personal data.</summary>
    public override string ToString() => nameof(DoorCodeMail);
}
