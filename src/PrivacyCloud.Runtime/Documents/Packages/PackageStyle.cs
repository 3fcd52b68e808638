namespace PrivacyCloud.Runtime.Documents.Packages;

/// <summary>How the page of a package looks: on a telephone, on a screen, in the dark, on paper.</summary>
internal static class PackageStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --quiet: #595959; --line: #c6c6c2;
          --accent: #0b4a7d; }
        @media (prefers-color-scheme: dark) {
          :root { --ground: #121212; --ink: #ededeb; --quiet: #b4b4b0; --line: #4a4a48; --accent: #8fc4f2; }
        }
        *, ::before, ::after { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
          font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans JP", sans-serif; }
        :lang(ja) { line-height: 1.75; line-break: strict; word-break: auto-phrase; }
        main { max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
        h1, h2 { line-height: 1.35; margin: 0 0 .5rem; }
        h1 { font-size: 1.875rem; }
        h2 { font-size: 1.375rem; margin-top: 2.5rem; }
        a { color: var(--accent); text-underline-offset: .2em; }
        a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .keep { border-left: 4px solid var(--accent); padding-left: 1rem; }
        .quiet, dt { color: var(--quiet); }
        dl div { border-top: 1px solid var(--line); padding: .5rem 0; }
        dd { margin: 0; }
        nav li { padding: .25rem 0; }
        table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
        th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; white-space: pre-line;
          border-bottom: 1px solid var(--line); }
        footer { margin-top: 3rem; border-top: 1px solid var(--line); }
        @media (min-width: 40rem) {
          dl div { display: grid; grid-template-columns: 14rem 1fr; gap: 1rem; }
        }
        @media screen and (max-width: 40rem) {
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, tbody, tr, td { display: block; }
          tr { border: 1px solid var(--line); padding: .5rem 1rem; margin-bottom: 1rem; }
          td { border: 0; padding: .25rem 0; }
          td::before { content: attr(data-column); display: block; color: var(--quiet); font-size: .875rem; }
        }
        @media print {
          body { background: #fff; color: #000; font-size: 10.5pt; }
          nav, .quiet, footer { display: none; }
          tr { break-inside: avoid; }
          thead { display: table-header-group; }
          h2 { break-after: avoid; }
        }
        """;
}
