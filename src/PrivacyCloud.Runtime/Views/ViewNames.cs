namespace PrivacyCloud.Runtime.Views;

/// <summary>The names of views, for ever.</summary>
public static class ViewNames
{
    /// <summary>One row: the group. Key: its id.</summary>
    public const string Groups = "groups";

    /// <summary>One row: the tenant. Key: its id.</summary>
    public const string Tenants = "tenants";

    /// <summary>A row for each brand. Key: its id.</summary>
    public const string Brands = "brands";

    /// <summary>A row for each API key. Key: its id.</summary>
    public const string Keys = "keys";

    /// <summary>A row for each API key that was ever used. Key: its id.</summary>
    public const string KeyUses = "key-uses";

    /// <summary>A row for each holder of whom something was ordered to be forgotten. Key: the holder's id.</summary>
    public const string Erasures = "erasures";

    /// <summary>A row for each duty with its clock. Key: its id.</summary>
    public const string Duties = "duties";

    /// <summary>A row for each data subject request, with all that is known of it. Key: its id.</summary>
    public const string Requests = "requests";

    /// <summary>A short row for each request, for lists. Key: its id.</summary>
    public const string RequestLines = "request-lines";

    /// <summary>Requests by what lists are filtered and ordered by. Key: facet, moment and id.</summary>
    public const string RequestIndex = "request-index";

    /// <summary>Requests by the number of their case. Key: number and id.</summary>
    public const string RequestNumbers = "request-numbers";

    /// <summary>Documents that a request refers to. Key: the document's id.</summary>
    public const string Documents = "documents";

    /// <summary>Requests by the person whose they are shown to be. Key: holder and id.</summary>
    public const string RequestPeople = "request-people";

    /// <summary>A row for each member of staff. Key: the account's id.</summary>
    public const string Staff = "staff";

    /// <summary>A row for each parcel of the outbox. Key: its id.</summary>
    public const string Parcels = "parcels";

    /// <summary>A row for each parcel that was given up. Key: its id.</summary>
    public const string DeadParcels = "dead-parcels";

    /// <summary>A row for each call that waits. Key: endpoint, what it is about, and which step of that.</summary>
    public const string WaitingCalls = "waiting-calls";

    /// <summary>A row for each endpoint that is told. Key: its id.</summary>
    public const string Webhooks = "webhooks";

    /// <summary>One row: how far the log was read for its endpoints. Key: the log's owner.</summary>
    public const string WebhookCursors = "webhook-cursors";

    /// <summary>A row for each brand that has a catalogue. Key: the brand's id.</summary>
    public const string Catalogues = "catalogues";

    /// <summary>A row for each purpose. Key: brand and code.</summary>
    public const string Purposes = "purposes";

    /// <summary>The notice that each brand shows, whole. Key: the brand's id.</summary>
    public const string Notices = "notices";

    /// <summary>A row for each version of each notice. Key: brand and version.</summary>
    public const string NoticeEditions = "notice-editions";

    /// <summary>What is still to stop after a withdrawal. Key: when it is due, the person, the turn.</summary>
    public const string StopTasks = "stop-tasks";

    /// <summary>A row for each import of consents. Key: its id.</summary>
    public const string ConsentImports = "consent-imports";

    /// <summary>The first lines of each import that were not recorded. Key: the import's id and the line.</summary>
    public const string ConsentImportErrors = "consent-import-errors";

    /// <summary>A row for each export of consents. Key: its id.</summary>
    public const string ConsentExports = "consent-exports";

    /// <summary>How often people were asked and what they decided. Key: brand, day and purpose.</summary>
    public const string ConsentFigures = "consent-figures";

    /// <summary>One row: how far the log was counted for its figures. Key: the log's owner.</summary>
    public const string ConsentFigureCursors = "consent-figure-cursors";
}
