using System.CommandLine;
using PrivacyCloud.Standalone.Hosting;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>What can be said on the command line. Without a verb the process serves.</summary>
internal static class CommandLine
{
    /// <summary>Longer than the host itself waits for what it has begun.</summary>
    public static readonly TimeSpan StopsWithin = TimeSpan.FromSeconds(60);

    public static RootCommand Build()
    {
        var data = new Option<string>("--data")
        {
            Description = "The data folder; made when it is missing.",
            DefaultValueFactory = _ => ServeOptions.DefaultData,
            Recursive = true,
        };
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen.",
            DefaultValueFactory = _ => ServeOptions.DefaultUrls,
        };
        var noDemo = new Option<bool>("--no-demo") { Description = "Leave an empty data folder empty." };
        var (limits, mail, reached, stores) = (Limits(), Mail(), Public(), Stores());
        var (region, peer) = (CellOptions.RegionOption(), CellOptions.PeerOption());
        var root = new RootCommand("PrivacyCloud in one process: consent, data subject requests, policies, breaches.")
        {
            data, urls, noDemo, limits, mail, reached, stores, region, peer,
        };
        root.SetAction((parsed, cancel) => ServeVerb.RunAsync(
            new(parsed.GetValue(data)!, parsed.GetValue(urls)!, !parsed.GetValue(noDemo),
                parsed.GetValue(limits) == "on")
            {
                Mail = parsed.GetValue(mail)!,
                Public = parsed.GetValue(reached)!,
                Stores = parsed.GetValue(stores) ?? [],
                Cell = CellOptions.Of(parsed, region, peer),
            },
            cancel));
        root.Subcommands.Add(CheckRules());
        root.Subcommands.Add(Verify(data, stores, region));
        root.Subcommands.Add(MigrateVerb.Build(stores, region));
        root.Subcommands.Add(VerifyReceipt());
        root.Subcommands.Add(ConsentVerbs.Import());
        root.Subcommands.Add(ConsentVerbs.Export());
        return root;
    }

    private static Option<string[]> Stores() => new("--store")
    {
        Description = "[REGION=]postgres://user@host:5432/database, for each region, shared by several processes; "
            + "{region} in the name stands for the region; the password comes from PGPASSFILE. Without it: --data.",
        DefaultValueFactory = _ => [],
        Recursive = true,
    };

    private static Option<string> Limits()
    {
        var limits = new Option<string>("--limits")
        {
            Description = "off: no rate limits, on loopback only, for benchmarks.",
            DefaultValueFactory = _ => "on",
        };
        limits.AcceptOnlyFromAmong("on", "off");
        return limits;
    }

    private static Option<string> Public() => new("--public")
    {
        Description = "The address that people reach, written into mails and receipts. The first of --urls.",
        DefaultValueFactory = _ => string.Empty,
    };

    private static Option<string> Mail() => new("--mail")
    {
        Description = "folder, or smtp://host:587?from=address; user and password from PRIVACYCLOUD_SMTP_USER "
            + "and PRIVACYCLOUD_SMTP_PASSWORD. STARTTLS only.",
        DefaultValueFactory = _ => MailSetting.Folder,
    };

    private static Command CheckRules()
    {
        var folder = new Option<DirectoryInfo?>("--folder")
        {
            Description = "A folder of rule packs; without it those built in.",
        };
        var command = new Command(
            "check-rules", "Loads all rule packs strictly, runs their cases, and tells every error.");
        command.Options.Add(folder);
        command.SetAction(parsed => CheckRulesVerb.Run(parsed.GetValue(folder)));
        return command;
    }

    private static Command Verify(Option<string> data, Option<string[]> stores, Option<string[]> region)
    {
        var command = new Command(
            "verify", "Recomputes every log of a data folder from its entries, and tells what does not hold.");
        command.SetAction((parsed, cancel) => VerifyVerb.RunAsync(
            parsed.GetValue(data)!,
            StoreSetting.Read(parsed.GetValue(stores) ?? [], CellOptions.RegionsOf(parsed, region)), cancel));
        return command;
    }

    private static Command VerifyReceipt()
    {
        var receipt = new Option<FileInfo>("--receipt")
        {
            Description = "The receipt as /v1/receipts/{id} answered it.",
            Required = true,
        };
        var keys = new Option<FileInfo>("--keys")
        {
            Description = "The public keys as /v1/ledger/keys answered them.",
            Required = true,
        };
        var checkpoint = new Option<FileInfo?>("--checkpoint")
        {
            Description = "A checkpoint you trust more than the one in the receipt; fetch the receipt with ?size= for "
                + "it.",
        };
        var command = new Command(
            "verify-receipt", "Checks a consent receipt with the public keys alone, without any server.")
        {
            receipt, keys, checkpoint,
        };
        command.SetAction((parsed, cancel) => VerifyReceiptVerb.RunAsync(
            parsed.GetValue(receipt)!, parsed.GetValue(keys)!, parsed.GetValue(checkpoint), cancel));
        return command;
    }
}
