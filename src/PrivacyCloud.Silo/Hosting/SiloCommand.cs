using System.CommandLine;
using PrivacyCloud.Silo.Entra;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Standalone.Verbs;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// What can be said on the command line of a silo: all that Standalone knows of serving, and its own.
/// </summary>
internal static class SiloCommand
{
    private const int SiloPortDefault = 11111;
    private const int GatewayPortNone = 0;
    private const int LeaveAfterDefault = 10;
    private const string AddressVariable = "POD_IP";

    private static readonly Option<string> Data = Text("--data", "The folder of keys and documents.", "data");
    private static readonly Option<string> Urls = Text("--urls", "Where to listen.", ServeOptions.DefaultUrls);
    private static readonly Option<string> Public = Text("--public", "The address that people reach.", string.Empty);
    private static readonly Option<string> Mail = Text("--mail", "folder, or smtp://host:587?from=address.", "folder");
    private static readonly Option<string> Limits = Text("--limits", "off: for benchmarks on loopback.", "on");
    private static readonly Option<bool> NoDemo = new("--no-demo")
    {
        Description = "Taken and needless: no silo has one.",
    };

    private static readonly Option<string[]> Store = new("--store")
    {
        Description = "postgres://user@host/database of the region. It is needed.",
        Recursive = true,
    };

    private static readonly Option<string> Membership =
        Text("--membership", "postgres://…, or localhost:PORT to try it out; without it: --store.", string.Empty);

    private static readonly Option<string> Documents =
        Text(
            "--documents",
            "https://… of an Azure storage account, or http://127.0.0.1:PORT/ACCOUNT to try it out with the key in "
            + DocumentsSetting.KeyVariable + "; without it: in --data.",
            string.Empty);

    private static readonly Option<string> Address =
        Text(
            "--address", "Where other silos reach this one.",
            Environment.GetEnvironmentVariable(AddressVariable) ?? string.Empty);

    private static readonly Option<string> Operator =
        Text(
            "--operator-url", "Where the dashboard listens, and nothing else; without it there is none.",
            string.Empty);

    private static readonly Option<int> LeaveAfter = new("--leave-after")
    {
        Description = "Seconds for which this silo stays while it alone has lost the store; 0: for ever.",
        DefaultValueFactory = _ => LeaveAfterDefault,
    };

    private static readonly Option<int> SiloPort = Port(
        "--silo-port", SiloPortDefault, "For other silos.");
    private static readonly Option<int> GatewayPort = Port(
        "--gateway-port", GatewayPortNone, "For programs that are no silos; 0: no such door.");
    private static readonly Option<string[]> Regions = CellOptions.RegionOption();
    private static readonly Option<string[]> Peers = CellOptions.PeerOption();

    public static RootCommand Build()
    {
        var root = new RootCommand("PrivacyCloud on a cluster: one silo of the cell of one region.")
        {
            Data, Urls, Public, Mail, Limits, NoDemo, Store, Membership, Documents, Address, Operator, SiloPort,
            GatewayPort, LeaveAfter, Regions, Peers,
        };
        root.Options.Add(DatabaseSignIn.Said);
        root.Subcommands.Add(MigrateVerb.Build(Store, Regions, SignInAsync));
        EntraOptions.All.ToList().ForEach(root.Options.Add);
        root.SetAction((said, cancel) => SiloServing.RunAsync(Read(said), cancel));
        root.Subcommands.Add(Copying());
        return root;
    }

    /// <summary>What a cell needs once, when it moves its documents into an account.</summary>
    private static Command Copying()
    {
        Command copy = new("copy-documents", "Copy the documents in --data to --documents, and end.")
        {
            Data, Store, Documents, Regions, Peers,
        };
        copy.SetAction((said, cancel) => CopyDocuments.RunAsync(
            new(said.GetValue(Data)!, ServeOptions.DefaultUrls, Demo: false, Limits: true)
            {
                Stores = said.GetValue(Store) ?? [],
                Cell = CellOptions.Of(said, Regions, Peers),
            },
            DocumentsOf(said),
            () => SignInAsync(said, cancel),
            cancel));
        return copy;
    }

    private static SiloOptions Read(ParseResult said) => new(
        new ServeOptions(
            said.GetValue(Data)!, said.GetValue(Urls)!, Demo: false, said.GetValue(Limits) != "off")
        {
            Mail = said.GetValue(Mail)!,
            Public = said.GetValue(Public)!,
            Stores = said.GetValue(Store) ?? [],
            Cell = CellOptions.Of(said, Regions, Peers),
        },
        said.GetValue(Membership)!,
        DocumentsOf(said),
        said.GetValue(Address)!,
        said.GetValue(SiloPort),
        said.GetValue(GatewayPort),
        said.GetValue(Operator)!)
    {
        Entra = EntraOptions.Of(said),
        LeavesAfter = said.GetValue(LeaveAfter) is var seconds and > 0 ? TimeSpan.FromSeconds(seconds) : null,
        StoreSignIn = said.GetValue(DatabaseSignIn.Said)!,
    };

    /// <summary>For what ends by itself one token is enough.</summary>
    private static async Task SignInAsync(ParseResult said, CancellationToken cancel)
    {
        var how = said.GetValue(DatabaseSignIn.Said)!;
        if (DatabaseSignIn.FaultOf(how) is { } fault)
        {
            throw new InvalidDataException(fault);
        }

        await DatabaseSignIn.BeginAsync(how, cancel);
    }

    private static DocumentsSetting DocumentsOf(ParseResult said) => DocumentsSetting.Read(
        said.GetValue(Documents)!, Environment.GetEnvironmentVariable(DocumentsSetting.KeyVariable));

    private static Option<string> Text(string name, string description, string value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private static Option<int> Port(string name, int value, string description) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };
}
