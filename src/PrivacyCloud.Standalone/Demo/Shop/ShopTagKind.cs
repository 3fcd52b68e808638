namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>How a tag is put into a page.</summary>
internal enum ShopTagKind
{
    /// <summary>A script from a file.</summary>
    Script,

    /// <summary>A script within the page.</summary>
    Inline,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A frame.</summary>
    Frame,
}
