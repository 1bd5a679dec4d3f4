package com.reactfasttraining.booking.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.reactfasttraining.booking.shared.Slice;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

  /** A client that follows the contract is never refused for an unknown or misnamed field. */
  @Test
  void describesEveryBodyAsTheCallsTakeAndAnswerIt() throws IOException {
    JsonObject contract = contract();
    Map<String, String> wrong = new TreeMap<>();
    calls().forEach((name, method) -> compare(name, method, contract, wrong));
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      String call, JavaMethod method, JsonObject contract, Map<String, String> wrong) {
    String[] parts = call.split(" ");
    JsonObject operation =
        contract
            .getAsJsonObject("paths")
            .getAsJsonObject(parts[1])
            .getAsJsonObject(parts[0].toLowerCase(Locale.ROOT));
    for (JavaParameter parameter : method.getParameters()) {
      Class<?> type = parameter.getRawType().reflect();
      if (type.isRecord() && !parameter.isAnnotatedWith(PathParam.class)) {
        differences(type, bodySchema(operation.getAsJsonObject("requestBody")), contract)
            .ifPresent(text -> wrong.put(call + " takes", text));
      }
    }
    Class<?> answer = method.getRawReturnType().reflect();
    if (answer.isRecord() && answer != Slice.class) {
      JsonObject ok = operation.getAsJsonObject("responses").getAsJsonObject("200");
      (ok == null ? Optional.of("no 200") : differences(answer, bodySchema(ok), contract))
          .ifPresent(text -> wrong.put(call + " answers", text));
    }
  }

  private static JsonObject bodySchema(JsonObject described) {
    return described
        .getAsJsonObject("content")
        .getAsJsonObject("application/json")
        .getAsJsonObject("schema");
  }

  private static Optional<String> differences(
      Class<?> type, JsonObject reference, JsonObject contract) {
    String name = reference.get("$ref").getAsString().replaceAll(".*/", "");
    Set<String> described =
        contract
            .getAsJsonObject("components")
            .getAsJsonObject("schemas")
            .getAsJsonObject(name)
            .getAsJsonObject("properties")
            .keySet();
    Set<String> real =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    return described.equals(real)
        ? Optional.empty()
        : Optional.of(name + " has " + described + ", " + type.getSimpleName() + " " + real);
  }

  private static Map<String, JavaMethod> calls() {
    Map<String, JavaMethod> calls = new TreeMap<>();
    Layout.PRODUCT.classes().stream()
        .filter(type -> type.isAnnotatedWith(Path.class))
        .forEach(
            type ->
                type.getMethods()
                    .forEach(
                        method -> call(type, method).ifPresent(name -> calls.put(name, method))));
    return calls;
  }

  private static Set<String> answered() {
    return calls().keySet();
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
    return contract().getAsJsonObject("paths").entrySet().stream()
        .flatMap(
            path ->
                verbs(path.getValue().getAsJsonObject()).map(verb -> verb + " " + path.getKey()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonObject contract() throws IOException {
    try (InputStream file = ContractTest.class.getResourceAsStream("/META-INF/openapi.json")) {
      return JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .getAsJsonObject();
    }
  }

  private static Stream<String> verbs(JsonObject operations) {
    return operations.keySet().stream().map(verb -> verb.toUpperCase(Locale.ROOT));
  }
}
