extension HTMLReport {
  /// Text as HTML shows it. Control characters are left out: HTML has no way to write them (HTML, 13.1.4).
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped += " "
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The beginning of the page, up to its first heading.
  static func head(language: Language, title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(escaped(title))</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>

    """
  }

  private static let style = """
    :root { color-scheme: light dark; --line: #8886; --error: #c0392b; --warning: #b9770e; --note: #2874a6 }
    body { margin: 0; font: 16px/1.5 system-ui, "Noto Sans", "Noto Sans Devanagari", sans-serif }
    main { max-width: 60rem; margin: 0 auto; padding: 1rem }
    h1 { font-size: 1.4rem } h2 { font-size: 1.15rem; margin-top: 2rem } h3 { font-size: 1rem; margin: 0 0 .5rem }
    .outcome { padding: .75rem 1rem; border: 1px solid var(--line); border-left: .4rem solid var(--note) }
    .outcome.rejected, .outcome.stopped { border-left-color: var(--error) }
    .outcome.warned, .outcome.empty { border-left-color: var(--warning) }
    .outcome.good { border-left-color: #1e8449 }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dt { opacity: .7 } dd { margin: 0 }
    .wide { overflow-x: auto } table { border-collapse: collapse; width: 100% }
    th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line) }
    section { margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--line); border-left-width: .4rem }
    section.error { border-left-color: var(--error) } section.error h3 span { color: var(--error) }
    section.warning { border-left-color: var(--warning) } section.warning h3 span { color: var(--warning) }
    section.note { border-left-color: var(--note) } section.note h3 span { color: var(--note) }
    small, .faint { opacity: .7 }
    @media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
    @media print { body { font-size: 11px } section { break-inside: avoid } .wide { overflow: visible } }
    """
}
