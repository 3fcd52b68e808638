using System.Text;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Specs.Law.Loading;

/// <summary>A small pack without error, and ways to spoil it.</summary>
internal sealed class SamplePack
{
    public const string Pack = "xx/pack.json";
    public const string Calendar = "xx/calendars/public.json";
    public const string Clock = "xx/requests/request.erasure.fulfil.json";
    public const string Right = "xx/rights/right.erasure.json";
    public const string Breach = "xx/breaches/breach.authority.json";

    private readonly Dictionary<string, byte[]> _files;

    public SamplePack() => _files = Sound.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Value));

    private static readonly Dictionary<string, string> Sound = new()
    {
        [Pack] = """
            {
              "code": "xx",
              "version": "2026-01-01",
              "names": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
              "zone": "Asia/Tokyo",
              "languages": ["ja"],
              "calendar": "public",
              "authority": { "name": { "en": "Sample", "vi": "Ví dụ", "ja": "例" }, "url": "https://authority.example" },
              "places": [
                { "code": "NO", "names": { "en": "North", "vi": "Bắc", "ja": "北" }, "zone": "Asia/Tokyo",
                    "calendar": "public" }
              ],
              "circumstances": [
                { "code": "processor", "text": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "duties": ["request.erasure"], "excludes": [] },
                { "code": "urgent", "text": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "duties": ["request.erasure"], "excludes": [] }
              ],
              "openQuestions": [
                { "id": "roll", "question": { "en": "Sample", "vi": "Ví dụ", "ja": "例" }, "readings": [],
                  "engineDoes": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                  "source": { "en": "Sample", "vi": "Ví dụ", "ja": "例" }, "duties": ["request.erasure"] }
              ]
            }
            """,
        [Calendar] = """
            {
              "id": "public",
              "summary": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
              "week": {
                "workingDays": ["monday", "tuesday", "wednesday", "thursday", "friday"],
                "citation": null,
                "verified": { "on": "2026-11-22", "confidence": "INF" }
              },
              "years": [
                {
                  "year": 2026,
                  "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
                  "verified": { "on": "2026-11-22", "confidence": "V1" },
                  "days": [
                    { "on": "2026-01-01", "kind": "holiday", "name": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                        "confidence": null, "citation": null }
                  ]
                }
              ]
            }
            """,
        [Clock] = """
            {
              "id": "request.erasure.fulfil",
              "kind": "clock",
              "summary": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
              "selectedBy": "received",
              "versions": [
                {
                  "inForceFrom": "2020-01-01",
                  "inForceUntil": null,
                  "status": "superseded",
                  "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
                  "verified": { "on": "2026-11-22", "confidence": "V1" },
                  "note": null,
                  "clock": {
                    "clock": "fulfil", "duties": ["request.erasure"], "nature": "statutory", "start": "received",
                    "period": "P10D", "unit": "calendar-day", "firstDay": "excluded", "monthEnd": null, "onlyWhen": [],
                    "roll": null, "otherReading": null, "minimumWorkingDays": null, "extension": null, "pauses": [],
                    "exceptions": []
                  }
                },
                {
                  "inForceFrom": "2026-01-01",
                  "inForceUntil": null,
                  "status": "in-force",
                  "citation": { "instrument": "Sample Act", "article": "2", "url": "https://law.example" },
                  "verified": { "on": "2026-11-22", "confidence": "V2+" },
                  "note": null,
                  "clock": {
                    "clock": "fulfil",
                    "duties": ["request.erasure"],
                    "nature": "statutory",
                    "start": "received",
                    "period": "P20D",
                    "unit": "calendar-day",
                    "firstDay": "excluded",
                    "monthEnd": null,
                    "onlyWhen": [],
                    "roll": {
                      "calendar": "default",
                      "settled": true,
                      "reading": null,
                      "citation": { "instrument": "Sample Act", "article": "3", "url": "https://law.example" },
                      "confidence": "V1"
                    },
                    "otherReading": null,
                    "minimumWorkingDays": null,
                    "extension": {
                      "period": "P15D", "max": 1, "perNotice": 1, "notice": "before-due",
                      "grounds": [ { "code": "complexity", "text": { "en": "Sample", "vi": "Ví dụ", "ja": "例" } } ],
                      "citation": { "instrument": "Sample Act", "article": "4", "url": "https://law.example" },
                      "confidence": "V1"
                    },
                    "pauses": [],
                    "exceptions": [
                      {
                        "label": "processor",
                        "when": ["processor"],
                        "overrides": [],
                        "period": "P30D",
                        "citation": { "instrument": "Sample Act", "article": "5", "url": "https://law.example" },
                        "confidence": "V1",
                        "note": null
                      }
                    ]
                  }
                }
              ]
            }
            """,
        [Right] = """
            {
              "id": "right.erasure",
              "kind": "right",
              "summary": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
              "selectedBy": "received",
              "versions": [
                {
                  "inForceFrom": "2020-01-01",
                  "inForceUntil": null,
                  "status": "in-force",
                  "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
                  "verified": { "on": "2026-11-22", "confidence": "V1" },
                  "note": null,
                  "right": {
                    "right": "erasure",
                    "duty": "request.erasure",
                    "own": { "language": "ja", "name": "例" },
                    "names": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "explanation": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "dpv": null,
                    "verifiedIdentity": "required",
                    "form": "free",
                    "answerForms": ["paper"]
                  }
                }
              ]
            }
            """,
        [Breach] = """
            {
              "id": "breach.authority",
              "kind": "breach",
              "summary": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
              "selectedBy": "aware",
              "versions": [
                {
                  "inForceFrom": "2020-01-01",
                  "inForceUntil": null,
                  "status": "in-force",
                  "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
                  "verified": { "on": "2026-11-22", "confidence": "V1" },
                  "note": null,
                  "breach": {
                    "duty": "breach.authority",
                    "to": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "channel": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                    "form": null,
                    "language": null,
                    "thresholds": [
                      {
                        "code": "over-1000",
                        "text": { "en": "Sample", "vi": "Ví dụ", "ja": "例" },
                        "persons": 1001,
                        "citation": { "instrument": "Sample Act", "article": "1", "url": "https://law.example" },
                        "confidence": "V1"
                      }
                    ],
                    "exempt": []
                  }
                }
              ]
            }
            """,
    };

    public IReadOnlyList<PackFile> Files => [.. _files.Select(f => new PackFile(f.Key, f.Value))];

    /// <summary>Changes the last place where a text stands; later versions stand further down.</summary>
    public SamplePack Change(string file, string old, string changed)
    {
        var text = Text(file);
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {old}");
        return Write(file, text[..at] + changed + text[(at + old.Length)..]);
    }

    public SamplePack Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public SamplePack Write(string file, byte[] bytes)
    {
        _files[file] = bytes;
        return this;
    }

    public SamplePack Without(string file)
    {
        Assert.True(_files.Remove(file));
        return this;
    }

    public SamplePack Move(string file, string to) => Write(to, _files[file]).Without(file);

    public string Text(string file) => Encoding.UTF8.GetString(_files[file]);

    public LoadedPacks Load() => RulePacks.Load(Files);

    /// <summary>The one error there is.</summary>
    public PackError Error() => Assert.Single(Load().Errors);

    /// <summary>The line, from 1, of the last place where a text stands.</summary>
    public int LineOf(string file, string marker)
    {
        var text = Text(file);
        var at = text.LastIndexOf(marker, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {marker}");
        return text[..at].Count(letter => letter == '\n') + 1;
    }
}
