using System.Globalization;
using System.Net;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Silo.Entra;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>What was said about one silo.</summary>
/// <param name="Serve">What every host of ours is told.</param>
/// <param name="Membership">Where silos find each other; empty: in the region's own database.</param>
/// <param name="Documents">Where documents lie.</param>
/// <param name="Address">Where other silos reach this one; empty: on this machine alone.</param>
/// <param name="SiloPort">The port between silos.</param>
/// <param name="GatewayPort">
/// The port for clients of the cluster; 0 for none. Whoever comes in by it says himself for which tenant he calls.
/// </param>
/// <param name="OperatorUrl">Where the dashboard listens; empty: there is none.</param>
internal sealed record SiloOptions(
    ServeOptions Serve, string Membership, DocumentsSetting Documents, string Address, int SiloPort,
    int GatewayPort, string OperatorUrl)
{
    private const string OneMachine = "localhost:";

    /// <summary>As whom the silo signs in to its database. Default: with a password.</summary>
    public string StoreSignIn { get; init; } = DatabaseSignIn.Password;

    /// <summary>Whether, and as whom, staff sign in by Microsoft Entra. Default: they do not.</summary>
    public EntraOptions Entra { get; init; } = EntraOptions.None;

    /// <summary>
    /// How long it stays in the cell while it alone has lost the store. Default null: for ever.
    /// </summary>
    public TimeSpan? LeavesAfter { get; init; }

    /// <summary>The one region of this cell.</summary>
    public Region Region => Serve.Cell.Regions.Keys.First();

    /// <summary>How the cluster of this cell behaves.</summary>
    public Cluster.Hosting.CellOptions Cell => new() { Region = Region, LeavesAfter = LeavesAfter };

    /// <summary>Where other silos reach this one, read.</summary>
    public IPAddress Here => Address.Length == 0 ? IPAddress.Loopback : IPAddress.Parse(Address);

    /// <summary>The silo all others ask, on one machine and for trying out alone; null where there is none.</summary>
    public IPEndPoint? Primary => Membership.StartsWith(OneMachine, StringComparison.Ordinal)
        && int.TryParse(Membership.AsSpan(OneMachine.Length), CultureInfo.InvariantCulture, out var port)
            ? new(IPAddress.Loopback, port) : null;

    /// <summary>The port of the dashboard; null when there is none.</summary>
    public int? OperatorPort => OperatorUrl.Length == 0 ? null : new Uri(OperatorUrl).Port;

    /// <summary>Where to listen, the operator's listener included.</summary>
    public string AllUrls => OperatorUrl.Length == 0 ? Serve.Urls : $"{Serve.Urls};{OperatorUrl}";

    /// <summary>How to connect to the database in which silos find each other.</summary>
    public string MeetingPlace => PgCluster.ConnectionTo(
        Membership.Length == 0 ? Serve.Store.Connections[Region]
        : PgAddress.TryRead(Membership, Region, out var connection, out var fault) ? connection
        : throw new InvalidDataException(fault));

    /// <summary>Everything that is wrong with what was said, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>(Serve.Faults());
        if (Serve.Cell.Regions.Count != 1)
        {
            faults.Add("--region must name one region: a silo is of one cell, and a cell is of one region.");
        }

        if (!Serve.Store.IsShared)
        {
            faults.Add("--store must name the region's database: silos share what they write.");
        }

        // A silo that told others a wrong address would be taken for a dead one, again and again.
        if (Address.Length > 0 && !IPAddress.TryParse(Address, out _))
        {
            faults.Add("--address must be the address of this machine or pod, such as 10.0.0.7, and no name.");
        }

        if (OperatorUrl.Length > 0 && !Uri.TryCreate(OperatorUrl, UriKind.Absolute, out _))
        {
            faults.Add("--operator-url must be an address such as http://localhost:8081.");
        }

        if (DatabaseSignIn.FaultOf(StoreSignIn) is { } wrong)
        {
            faults.Add(wrong);
        }

        faults.AddRange(Documents.Faults);
        faults.AddRange(Entra.Faults());
        return faults;
    }
}
