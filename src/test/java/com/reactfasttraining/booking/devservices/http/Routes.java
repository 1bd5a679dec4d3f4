package com.reactfasttraining.booking.devservices.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Chooses a handler by method and path; the first that fits wins. */
public final class Routes implements Handler {

  private record Route(String method, Pattern path, Handler handler) {}

  private final List<Route> routes = new ArrayList<>();

  /**
   * Adds a route.
   *
   * @param path a path in which <code>{}</code> stands for one part, given to the handler as a
   *     group
   */
  public Routes on(String method, String path, Handler handler) {
    String pattern = Pattern.quote(path).replace("{}", "\\E([^/]+)\\Q");
    routes.add(new Route(method, Pattern.compile(pattern), handler));
    return this;
  }

  @Override
  public Answer handle(Request request) {
    boolean known = false;
    for (Route route : routes) {
      Matcher matcher = route.path().matcher(request.path());
      if (matcher.matches()) {
        if (route.method().equals(request.method())) {
          return route.handler().handle(request.withGroups(groups(matcher)));
        }
        known = true;
      }
    }
    return Answer.text(known ? 405 : 404, known ? "Wrong method." : "There is nothing here.");
  }

  private static List<String> groups(Matcher matcher) {
    return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).toList();
  }
}
