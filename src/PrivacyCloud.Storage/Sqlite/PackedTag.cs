namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What follows in packed JSON. A first byte from 0x20 on is no tag: see <see cref="Packer"/>.</summary>
internal enum PackedTag : byte
{
    Null = 0,
    True = 1,
    False = 2,

    /// <summary>A number as it is written.</summary>
    Number = 3,

    /// <summary>A text as it is written, with its escapes.</summary>
    Text = 4,

    /// <summary>An id: the word of its prefix and 16 bytes.</summary>
    Id = 5,

    /// <summary>The stream's own id: the word of its prefix.</summary>
    OwnId = 6,

    /// <summary>A hash in hexadecimal: its bytes.</summary>
    Hex = 7,

    /// <summary>A word and a hash in hexadecimal.</summary>
    WordHex = 8,

    /// <summary>A hash in unpadded base64url: its bytes.</summary>
    Base64 = 9,

    /// <summary>A moment: its ticks.</summary>
    Moment = 10,

    /// <summary>How many items, and the items.</summary>
    Array = 11,

    /// <summary>The word of the names of its members, and their values.</summary>
    Object = 12,
}
