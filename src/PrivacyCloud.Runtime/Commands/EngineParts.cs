using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>What an entity works with, whichever engine keeps it.</summary>
public sealed record EngineParts(
    ILedger Ledger,
    IVault Vault,
    TimeProvider Time,
    RuntimeOptions Options,
    CommitFeed Commits,
    ILogger<EngineParts> Log);
