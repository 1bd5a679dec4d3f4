package com.reactfasttraining.booking.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published contract names exactly the calls that the resources answer. */
class ContractTest {

  @Test
  void publishesEveryCallAndNoOther() throws IOException {
    assertThat(published()).isEqualTo(answered());
  }

  private static Set<String> answered() {
    return Layout.PRODUCT.classes().stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .flatMap(type -> type.getMethods().stream().flatMap(method -> call(type, method).stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Optional<String> call(JavaClass type, JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getSimpleName())
        .map(
            verb ->
                verb
                    + " "
                    + tidy(type.getAnnotationOfType(Path.class).value() + "/" + path(method)))
        .findFirst();
  }

  private static String path(JavaMethod method) {
    return method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
  }

  private static String tidy(String path) {
    return ("/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
  }

  private static Set<String> published() throws IOException {
    try (InputStream file = ContractTest.class.getResourceAsStream("/META-INF/openapi.json")) {
      JsonObject paths =
          JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
              .getAsJsonObject()
              .getAsJsonObject("paths");
      return paths.entrySet().stream()
          .flatMap(
              path ->
                  verbs(path.getValue().getAsJsonObject()).map(verb -> verb + " " + path.getKey()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> verbs(JsonObject operations) {
    return operations.keySet().stream().map(verb -> verb.toUpperCase(Locale.ROOT));
  }
}
