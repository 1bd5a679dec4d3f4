package com.reactfasttraining.booking.devservices.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One HTTP request, read to its end.
 *
 * @param path decoded, without the query
 * @param groups the parts of the path that the route's pattern took
 */
public record Request(
    String method, String path, List<String> groups, String query, Head head, String body) {

  /** Looks up a header by its name, in any case. */
  @FunctionalInterface
  public interface Head {
    Optional<String> get(String name);
  }

  static Request read(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        List.of(),
        query == null ? "" : query,
        name -> Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
  }

  Request withGroups(List<String> taken) {
    return new Request(method, path, taken, query, head, body);
  }

  public Optional<String> header(String name) {
    return head.get(name);
  }

  public String group(int index) {
    return groups.get(index);
  }

  /** Name and value pairs of the query. */
  public List<Pair> queryPairs() {
    return pairs(query);
  }

  /** Name and value pairs of a form-encoded body. */
  public List<Pair> formPairs() {
    return pairs(body);
  }

  public Optional<String> queryValue(String name) {
    return queryPairs().stream().filter(p -> p.name().equals(name)).map(Pair::value).findFirst();
  }

  private static List<Pair> pairs(String encoded) {
    List<Pair> pairs = new ArrayList<>();
    for (String part : encoded.split("&")) {
      if (!part.isEmpty()) {
        String[] sides = part.split("=", 2);
        pairs.add(new Pair(decode(sides[0]), sides.length == 2 ? decode(sides[1]) : ""));
      }
    }
    return pairs;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /** A name and its value, decoded. */
  public record Pair(String name, String value) {}
}
