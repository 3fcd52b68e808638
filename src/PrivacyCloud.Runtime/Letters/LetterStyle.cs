namespace PrivacyCloud.Runtime.Letters;

/// <summary>How letters look, on paper and on a screen. System fonts only; nothing is fetched.</summary>
internal static class LetterStyle
{
    public const string Common = """
        * { box-sizing: border-box; }
        body { margin: 0; color: #1b1b1b; background: #fff; line-height: 1.6; overflow-wrap: anywhere;
          font-family: system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans JP", "Noto Sans CJK JP",
          sans-serif; }
        :lang(ja) { line-height: 1.75; letter-spacing: 0; font-style: normal; line-break: strict;
          word-break: auto-phrase; }
        p, ul, table, blockquote { margin: 0 0 .8em; }
        h1 { font-size: 1.15em; margin: 0 0 1em; }
        h2 { font-size: 1em; margin: 1.3em 0 .4em; break-after: avoid; }
        ul { padding-left: 1.25em; }
        li { margin: 0 0 .3em; }
        li, tr { break-inside: avoid; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: .35em 0; border-bottom: 1px solid #c6c6c2; }
        th { font-weight: 400; color: #595959; width: 36%; padding-right: 1em; }
        td { font-variant-numeric: tabular-nums; }
        .law { display: block; font-size: .875em; color: #595959; }
        blockquote { margin-left: 0; padding: 0 0 0 1em; border-left: 3px solid #c6c6c2; }
        .code { font: 700 1.75em/1.4 ui-monospace, "Noto Sans Mono", monospace; letter-spacing: .12em; margin: 0; }
        .quiet { color: #595959; font-size: .875em; }
        .sources { margin-top: 1.6em; padding-top: .6em; border-top: 1px solid #c6c6c2; font-size: .875em;
          color: #595959; }
        .sources .quiet { font-size: 1em; margin: 0 0 .2em; }
        .sources ul { margin: 0; }
        .sources li { margin: 0; }
        a { color: #0b4a7d; }

        """;

    public const string Mail = """
        main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem; font-size: 1rem; }
        .foot { margin-top: 1.8em; }

        """;

    // The window of a Japanese long no. 3 envelope takes an A4 sheet folded in three: about 22 mm from the left and
    // 12 mm from the top. Elsewhere the long window lies lower, about 45 mm from the top.
    public const string Paper = """
        @page { size: A4; margin: 15mm 22mm 14mm; }
        main { font-size: 10pt; line-height: 1.5; max-width: 166mm; margin: 0 auto; }
        h2 { margin: 1em 0 .3em; }
        p, ul, table, blockquote { margin-bottom: .6em; }
        th, td { padding: .2em 0; }
        @media screen { main { padding: 16mm 0; } }
        header { display: grid; grid-template-columns: 1fr auto; column-gap: 8mm; align-content: start; }
        header p { margin: 0; }
        .window { width: 88mm; min-height: 30mm; }
        .dated { text-align: right; }
        .end { text-align: right; }
        .middle { text-align: center; margin: 1em 0; }
        .signed, .contact { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
        .sources { font-size: 8.5pt; line-height: 1.45; margin-top: 1.2em; break-inside: avoid; }
        .closing { margin-top: 5mm; }
        .en .sender { grid-column: 1 / -1; text-align: right; height: 30mm; }
        .en .sender::first-line, .ja .sender::first-line { font-weight: 700; }
        .en .window { grid-column: 1; }
        .en .dated { grid-column: 2; }
        .en header { margin-bottom: 8mm; }
        .en .signed { margin-top: 8mm; }
        .en .hand { margin-top: 16mm; }
        .vi .left { text-align: center; width: 76mm; }
        .vi .company { text-transform: uppercase; font-weight: 700; padding-bottom: 1mm; margin-bottom: 1mm; }
        .vi .company::after { content: ""; display: block; width: 24mm; margin: 1mm auto 0;
          border-bottom: .3mm solid #1b1b1b; }
        .vi .about { font-size: 9.5pt; }
        .vi .dated { font-style: italic; }
        .vi .window { margin: 8mm 0 6mm 0; min-height: 24mm; width: 100%; padding-left: 30mm; }
        .vi .to { font-weight: 700; margin: 0; }
        .vi .signed { display: grid; grid-template-columns: 1fr 78mm; margin-top: 8mm; }
        .vi .copies { font-size: 9pt; }
        .vi .copies::first-line { font-weight: 700; font-style: italic; }
        .vi .hand { text-align: center; padding-bottom: 18mm; }
        .vi .hand p { margin: 0; }
        .vi .strong { font-weight: 700; }
        .ja, .ja * { word-break: normal; line-height: 1.6; }
        .ja p, .ja li { text-align: justify; }
        .ja header { margin-bottom: 4mm; }
        .ja .window { min-height: 40mm; font-size: 11pt; }
        .ja .sender { grid-column: 1 / -1; justify-self: end; }
        .ja .dated, .ja .end { text-align: right; }
        .ja .middle { text-align: center; }
        .ja .window p, .ja .sender { text-align: left; }
        .ja h1 { text-align: center; font-size: 13pt; margin: 7mm 0 6mm; }
        .ja .contact { margin-top: 8mm; padding: 3mm 4mm; border: .2mm solid #8a8a86; font-size: 9.5pt; }

        """;
}
