using System.Net;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>How mail and webhooks leave.</summary>
public sealed record OutboxOptions
{
    /// <summary>Where mails are put when no server takes them. <c>data/mail</c>.</summary>
    public string Folder { get; init; } = Path.Combine("data", "mail");

    /// <summary>The server that takes mails; none puts them into the folder.</summary>
    public SmtpServer? Smtp { get; init; }

    /// <summary>
    /// Who every mail comes from; the tenant's name stands beside it. <c>no-reply@privacycloud.example</c>.
    /// </summary>
    public MailAddress From { get; init; } = MailAddress.Parse("no-reply@privacycloud.example");

    /// <summary>How long a mail server may take for one mail. One minute.</summary>
    public TimeSpan MailTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an endpoint may take to answer one call. Twenty seconds.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>True only in specs: endpoints on this very machine may be called, in plain http too.</summary>
    public bool CallsLoopback { get; init; }

    /// <summary>Parcels of one tenant handed over at once. 4.</summary>
    public int PerLogMax { get; init; } = 4;

    /// <summary>Parcels of all tenants handed over at once. 64.</summary>
    public int AtOnceMax { get; init; } = 64;

    /// <summary>Parcels of one tenant that may wait in memory; the sweep brings the others. 10,000.</summary>
    public int WaitingPerLogMax { get; init; } = 10_000;

    /// <summary>
    /// How many entries a log may run ahead of the written cursor of its endpoints; after a crash so many are
    /// looked at again. 500.
    /// </summary>
    public int CursorEvery { get; init; } = 500;
}

/// <summary>A mail server. It is spoken to by STARTTLS or not at all.</summary>
/// <param name="Host">Its name, which its certificate must bear.</param>
/// <param name="Port">Its port; 587 is where mail is submitted.</param>
/// <param name="Credential">With what to sign in; none does not.</param>
/// <param name="PinnedSha256">
/// The SHA-256 of the one certificate to trust, in hexadecimal, where no authority vouches for it.
/// </param>
public sealed record SmtpServer(
    string Host, int Port, NetworkCredential? Credential = null, string? PinnedSha256 = null)
{
    /// <summary>Says where it is, and no password.</summary>
    public override string ToString() => $"{Host}:{Port}";
}
