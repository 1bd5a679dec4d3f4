package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All objects of the sandbox by their id, oldest first; each knows its kind by its {@code object}
 * member. With a file it outlives the process.
 *
 * <p>Not safe for threads by itself: the {@link Account} calls it under its lock.
 */
final class Store {

  private final Map<String, JsonObject> objects = new LinkedHashMap<>();
  private final @Nullable Path file;

  Store(@Nullable Path file) {
    this.file = file;
    if (file != null && Files.exists(file)) {
      load(file);
    }
  }

  void add(JsonObject object) {
    objects.put(Json.required(object, "id"), object);
  }

  Optional<JsonObject> find(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /**
   * The living object, which the caller may change.
   *
   * @throws ApiFault 404 when there is none of that kind
   */
  JsonObject get(String kind, String id) {
    return find(id)
        .filter(object -> kind.equals(Json.required(object, "object")))
        .orElseThrow(() -> ApiFault.missing(kind, id));
  }

  /** All of one kind, newest first. */
  List<JsonObject> all(String kind) {
    List<JsonObject> found =
        objects.values().stream()
            .filter(object -> kind.equals(Json.required(object, "object")))
            .collect(Collectors.toList());
    Collections.reverse(found);
    return found;
  }

  void clear() {
    objects.clear();
  }

  /** Writes everything to the file, if there is one, by way of a second file. */
  void save() {
    if (file == null) {
      return;
    }
    JsonObject all = new JsonObject();
    objects.forEach(all::add);
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".new");
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(draft, Json.write(all));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void load(Path from) {
    try {
      JsonElement all = JsonParser.parseString(Files.readString(from));
      all.getAsJsonObject()
          .entrySet()
          .forEach(e -> objects.put(e.getKey(), e.getValue().getAsJsonObject()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
