package com.reactfasttraining.booking.devservices.http;

/** Pieces of the plain pages that the services show. */
public final class Html {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; }
      td, pre { overflow-wrap: anywhere; white-space: pre-wrap; }
      .wide { overflow-x: auto; }
      iframe { background: #fff; border: 1px solid #888; height: 36rem; width: 100%; }
      """;

  private Html() {}

  /** A whole page around a body that is HTML already. */
  public static String page(String title, String body) {
    return """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>%1$s</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>%2$s</style></head>
    <body><main><h1>%1$s</h1>%3$s</main></body></html>
    """
        .formatted(escape(title), STYLE, body);
  }

  /** Makes any text safe between tags and in quoted attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A table row of cells that are HTML already. */
  public static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
  }

  /** A table with a caption-like heading row. */
  public static String table(String rows, String... headings) {
    String head = "<tr><th scope=\"col\">" + String.join("</th><th scope=\"col\">", headings);
    return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><thead>"
        + head
        + "</th></tr></thead><tbody>"
        + rows
        + "</tbody></table></div>";
  }
}
