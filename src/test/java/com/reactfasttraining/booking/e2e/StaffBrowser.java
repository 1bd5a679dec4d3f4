package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.sample.SampleSignIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The staff pages without a browser: keeps the cookie, sends forms with their view state. */
final class StaffBrowser {

  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI base;

  StaffBrowser(URI base) {
    this.base = base;
  }

  StaffBrowser signsIn() {
    SampleSignIn staff =
        SampleSignIn.ALL.stream().filter(s -> s.role().equals("STAFF")).findFirst().orElseThrow();
    submits(
        "/login.xhtml",
        "signIn",
        Map.of("signIn:email", staff.email(), "signIn:password", staff.password()));
    return this;
  }

  /** The page as HTML. */
  String opens(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).GET().build());
  }

  /** Opens a page and presses the button of one of its forms. */
  String submits(String path, String form, Map<String, String> fields) {
    Matcher state = VIEW_STATE.matcher(opens(path));
    assertThat(state.find()).as("a form on " + path).isTrue();
    String body =
        fields.entrySet().stream()
            .map(field -> "&" + encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(
                Collectors.joining(
                    "",
                    form + "=" + form + "&" + encoded(form + ":button") + "=x",
                    "&jakarta.faces.ViewState=" + encoded(state.group(1))));
    return send(
        HttpRequest.newBuilder(base.resolve(path.replaceAll("\\?.*", "")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private String send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
