using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>Who caused an event, as an id or a role: never a name.</summary>
public readonly record struct Actor
{
    /// <summary>The platform itself: sweeps, catch-ups.</summary>
    public static readonly Actor Platform = new("platform");

    /// <summary>The loader of the demo.</summary>
    public static readonly Actor DemoLoader = new("demo-loader");

    /// <summary>The operator of the platform, by the operator's key.</summary>
    public static readonly Actor Operator = new("operator");

    /// <summary>Somebody who asks for herself or another, through the privacy centre: never by name.</summary>
    public static readonly Actor Person = new("person");

    private readonly string? _text;

    private Actor(string text) => _text = text;

    /// <summary>True for nobody, which is refused everywhere.</summary>
    public bool IsDefault => _text is null;

    /// <summary>The holder of an API key.</summary>
    public static Actor Of(ApiKeyId key) => new(key.ToString());

    /// <summary>A member of a tenant's staff.</summary>
    public static Actor Of(StaffId staff) => new(staff.ToString());

    /// <summary>Reads back what was stored.</summary>
    public static Actor Parse(string text) => new(text);

    /// <summary>The text form.</summary>
    public override string ToString() => _text ?? string.Empty;
}
