package com.reactfasttraining.booking.devservices.mail;

import static com.reactfasttraining.booking.devservices.http.Html.escape;

import com.reactfasttraining.booking.devservices.http.Answer;
import com.reactfasttraining.booking.devservices.http.Handler;
import com.reactfasttraining.booking.devservices.http.Html;
import com.reactfasttraining.booking.devservices.http.Request;
import com.reactfasttraining.booking.devservices.http.Routes;
import com.reactfasttraining.booking.devservices.mail.CaughtMail.Attachment;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Caught mails to read in a browser. The mail's own HTML shows in a frame without any rights. */
final class MailPages implements Handler {

  private static final String NO_RIGHTS =
      "default-src 'none'; img-src data: http: https:; style-src 'unsafe-inline'; sandbox"
          + " allow-popups";

  private final Supplier<List<CaughtMail>> mails;
  private final Routes routes;

  MailPages(Supplier<List<CaughtMail>> mails) {
    this.mails = mails;
    routes =
        new Routes()
            .on("GET", "/", request -> Answer.html(list()))
            .on("GET", "/mails/{}", request -> of(request, (m, r) -> Answer.html(page(m))))
            .on("GET", "/mails/{}/html", request -> of(request, MailPages::html))
            .on(
                "GET",
                "/mails/{}/text",
                request -> of(request, (m, r) -> Answer.text(200, m.text())))
            .on("GET", "/mails/{}/attachments/{}", request -> of(request, MailPages::attachment));
  }

  @Override
  public Answer handle(Request request) {
    return routes.handle(request);
  }

  private String list() {
    String rows =
        IntStream.range(0, mails.get().size())
            .mapToObj(i -> mails.get().get(mails.get().size() - 1 - i))
            .map(MailPages::row)
            .collect(Collectors.joining());
    return Html.page("Caught mails", Html.table(rows, "At (UTC)", "To", "Subject", "Attachments"));
  }

  private static String row(CaughtMail mail) {
    String link = "<a href=\"/mails/%d\">%s</a>".formatted(mail.number(), escape(mail.subject()));
    return Html.row(
        mail.at().toString().substring(0, 19).replace('T', ' '),
        escape(mail.recipient()),
        link,
        escape(
            mail.attachments().stream()
                .map(Attachment::fileName)
                .collect(Collectors.joining(", "))));
  }

  private static String page(CaughtMail mail) {
    String start = "/mails/" + mail.number();
    return Html.page(
        mail.subject(),
        "<p><a href=\"/\">All mails</a></p><p>From %s<br>To %s</p>"
                .formatted(escape(mail.from()), escape(mail.recipient()))
            + attachments(mail, start)
            + "<h2>HTML</h2><iframe sandbox title=\"The mail as HTML\" src=\"%s/html\"></iframe>"
                .formatted(start)
            + "<h2>Text</h2><pre>"
            + escape(mail.text())
            + "</pre>"
            + "<h2>Headers</h2><pre>"
            + escape(mail.headers())
            + "</pre>"
            + "<p>File: <code>"
            + escape(mail.file().toString())
            + "</code></p>");
  }

  private static String attachments(CaughtMail mail, String start) {
    return IntStream.range(0, mail.attachments().size())
        .mapToObj(
            i ->
                "<li><a download href=\"%s/attachments/%d\">%s</a> (%d bytes)</li>"
                    .formatted(
                        start,
                        i,
                        escape(mail.attachments().get(i).fileName()),
                        mail.attachments().get(i).content().length))
        .collect(Collectors.joining("", "<ul>", "</ul>"));
  }

  private static Answer html(CaughtMail mail, Request request) {
    return Answer.html(mail.html()).with("Content-Security-Policy", NO_RIGHTS);
  }

  private static Answer attachment(CaughtMail mail, Request request) {
    int index = Integer.parseInt(request.group(1));
    if (index >= mail.attachments().size()) {
      return Answer.text(404, "There is no such attachment.");
    }
    Attachment attachment = mail.attachments().get(index);
    String name = attachment.fileName().replaceAll("[^A-Za-z0-9._-]", "_");
    return Answer.of(200, attachment.mediaType(), attachment.content())
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private Answer of(Request request, BiFunction<CaughtMail, Request, Answer> page) {
    return mails.get().stream()
        .filter(mail -> String.valueOf(mail.number()).equals(request.group(0)))
        .findFirst()
        .map(mail -> page.apply(mail, request))
        .orElseGet(() -> Answer.text(404, "There is no such mail."));
  }
}
