namespace PrivacyCloud.Storage.Postgres;

/// <summary>One step of a database's schema. Once published it never changes; later ones follow it.</summary>
/// <param name="Version">Its number, from 1 without gaps.</param>
/// <param name="OldestProgram">
/// The program that can still work with the database after it, by the newest step that program knows.
/// </param>
/// <param name="Text">
/// Its statements, each ended by a semicolon and an empty line. <c>{app}</c> and <c>{sweeper}</c> stand for the roles.
/// </param>
internal sealed record PgMigration(int Version, int OldestProgram, string Text)
{
    /// <summary>The statements, with the roles' names in them.</summary>
    public IEnumerable<string> Statements(PgRoles roles) =>
        Text.Replace("{app}", Quote(roles.App), StringComparison.Ordinal)
            .Replace("{sweeper}", Quote(roles.Sweeper), StringComparison.Ordinal)
            .Split(";\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A name as SQL takes it whatever is in it.</summary>
    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
