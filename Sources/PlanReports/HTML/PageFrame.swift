/// Writes one HTML page that needs nothing else: it fetches nothing, for its policy forbids it, and works from a file.
///
/// - Parameters:
///   - style: Beside what all pages have.
///   - body: Writes what stands in `body` before the script.
func writePage(
  title: String, language: Language, style: String, script: String,
  body: (inout MarkupWriter) -> Void
) -> [UInt8] {
  var out = MarkupWriter()
  out.raw(
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">

    """)
  out.element("title", title.isEmpty ? "kehoach" : title)
  out.raw("\n<style>\n\(pageStyle)\(style)</style>\n</head>\n<body>\n")
  body(&out)
  out.raw("<script>\n'use strict';\n\(foldScript)\(script)</script>\n</body>\n</html>\n")
  return out.bytes
}

/// Text without case and marks, for search: `Ủy` and `uy` are the same.
private let foldScript = """
  const fold = text => text.normalize('NFC').toLowerCase().replace(/đ/g, 'd').normalize('NFD').replace(/[\\u0300-\\u036f]/g, '');

  """

/// What all pages share: colours by day and night, type, search box.
private let pageStyle = """
  :root { --paper: #fff; --ink: #1b1b1f; --line: #d0d0d8; --soft: #f4f4f8; --on: #ffb300; }
  @media (prefers-color-scheme: dark) { :root { --paper: #16161a; --ink: #e6e6ea; --line: #3a3a44; --soft: #202027; --on: #ffca45; } }
  * { box-sizing: border-box; }
  html, body { margin: 0; height: 100%; background: var(--paper); color: var(--ink); }
  body { display: flex; flex-direction: column; }
  .sans { font: 14px/1.5 "Noto Sans", "Liberation Sans", Arial, sans-serif; }
  .serif { font: 16px/1.5 "Noto Serif", "Liberation Serif", "Times New Roman", serif; }
  .tools { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: center; }
  .tools input[type=search], .tools select { font: inherit; padding: .25rem .5rem; color: inherit; background: var(--soft);
    border: 1px solid var(--line); border-radius: .3rem; }
  .tools input[type=search] { min-width: 15rem; }
  .away { display: none !important; }
  a { color: inherit; }
  @page { size: A4; margin: 20mm 20mm 20mm 30mm; }
  @media print { html, body { height: auto; display: block; } .serif { font-size: 11pt; } .sans { font-size: 10pt; } .tools { display: none; } }

  """
