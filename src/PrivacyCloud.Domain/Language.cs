namespace PrivacyCloud.Domain;

/// <summary>The languages in which every text of the product exists.</summary>
public enum Language
{
    English,
    Vietnamese,
    Japanese,
}
