package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.sample.SampleSignIn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A member of staff without a browser: reads pages and sends their forms back. */
final class Clerk {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern INPUT =
      Pattern.compile("<input[^>]*name=\"(form:\\w+)\"[^>]*value=\"([^\"]*)\"");
  private static final Pattern TEXT =
      Pattern.compile("<textarea[^>]*name=\"(form:\\w+)\"[^>]*>\\s*([^<]*)</textarea>");
  private static final Pattern CHOSEN =
      Pattern.compile(
          "<select[^>]*name=\"(form:\\w+)\"(?:(?!</select>).)*"
              + "<option value=\"([^\"]*)\" selected=",
          Pattern.DOTALL);

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI product;

  Clerk(URI product) {
    this.product = product;
  }

  /** Signs in as the sample person of the role. */
  Clerk signsIn(String role) {
    SampleSignIn person =
        SampleSignIn.ALL.stream().filter(one -> one.role().equals(role)).findFirst().orElseThrow();
    String page = get("/login.xhtml").body();
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("signIn", "signIn");
    answers.put("signIn:email", person.email());
    answers.put("signIn:password", person.password());
    answers.put("signIn:button", "");
    assertThat(send("/login.xhtml", page, answers).uri().getPath()).startsWith("/admin/");
    return this;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(product.resolve(path)));
  }

  /** A file that is sent as an answer. */
  byte[] bytes(String path) {
    HttpRequest request = HttpRequest.newBuilder(product.resolve(path)).build();
    try {
      HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  String page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Opens the page, changes some answers of its form, and presses the button. */
  HttpResponse<String> fillsIn(String path, Map<String, String> answers, String button) {
    return sends(path, page(path), answers, button);
  }

  /** Notes at an invoice that money came, {@code receive}, or went back, {@code giveBack}. */
  void notesPayment(String invoice, String amount, String button) {
    fillsIn(
        "/admin/invoicing/receivable.xhtml?number=" + invoice,
        Map.of("amount", amount, "reference", "BACS " + invoice),
        button);
  }

  /** Sends the form of a page that was opened before. */
  HttpResponse<String> sends(String path, String page, Map<String, String> answers, String button) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("form", "form"));
    for (Pattern field : new Pattern[] {INPUT, TEXT, CHOSEN}) {
      Matcher found = field.matcher(page);
      while (found.find()) {
        form.put(found.group(1), found.group(2));
      }
    }
    form.keySet().removeIf(name -> page.contains("type=\"submit\" name=\"" + name + "\""));
    form.keySet().removeIf(name -> page.contains("type=\"checkbox\" name=\"" + name + "\""));
    answers.forEach((name, value) -> form.put("form:" + name, value));
    form.put("form:" + button, "");
    return send(path, page, form);
  }

  /** Sends fields of a fresh page that are no parts of a component, such as plain buttons. */
  HttpResponse<String> posts(String path, Map<String, String> fields) {
    return send(path, page(path), new LinkedHashMap<>(fields));
  }

  /** What a page of somebody else could make the browser send. */
  HttpResponse<String> forges(String path, Map<String, String> fields) {
    return send(path, new LinkedHashMap<>(fields));
  }

  private HttpResponse<String> send(String path, String page, Map<String, String> form) {
    form.put("jakarta.faces.ViewState", viewState(path, page));
    return send(path, form);
  }

  /** Presses the only button of a small form, which asks for nothing. */
  HttpResponse<String> presses(String path, String form, String button) {
    Map<String, String> fields = new LinkedHashMap<>(Map.of(form, form));
    fields.put(form + ":" + button, "");
    return send(path, page(path), fields);
  }

  /** Presses the only button of a small form on a page that was opened before. */
  HttpResponse<String> pressesOn(String path, String page, String form, String button) {
    Map<String, String> fields = new LinkedHashMap<>(Map.of(form, form));
    fields.put(form + ":" + button, "");
    return send(path, page, fields);
  }

  /** Chooses a file on the page and presses the button. */
  HttpResponse<String> uploads(String path, byte[] file, String button) {
    String edge = "edge-of-the-parts";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> fields = new LinkedHashMap<>(Map.of("form", "form"));
    fields.put("form:" + button, "");
    fields.put("jakarta.faces.ViewState", viewState(path, page(path)));
    fields.forEach((name, value) -> body.writeBytes(part(edge, name, "", value.getBytes(UTF_8))));
    body.writeBytes(part(edge, "form:file", "; filename=\"names.csv\"", file));
    body.writeBytes(("--" + edge + "--\r\n").getBytes(UTF_8));
    return send(
        HttpRequest.newBuilder(product.resolve(path))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] part(String edge, String name, String more, byte[] value) {
    String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n";
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    part.writeBytes(head.formatted(edge, name, more).getBytes(UTF_8));
    part.writeBytes(value);
    part.writeBytes("\r\n".getBytes(UTF_8));
    return part.toByteArray();
  }

  private static String viewState(String path, String page) {
    Matcher state = VIEW_STATE.matcher(page);
    assertThat(state.find()).as("view state of " + path).isTrue();
    return state.group(1);
  }

  private HttpResponse<String> send(String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(product.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
