package com.reactfasttraining.booking.architecture;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.architecture.Sources.WrittenMethod;
import com.reactfasttraining.booking.architecture.Sources.WrittenText;
import com.reactfasttraining.booking.architecture.Sources.WrittenType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How large sources may grow, and what has to be written in them. */
class SourceRulesTest {

  private static final Path PRODUCT =
      Path.of("src/main/java/com/reactfasttraining/booking").toAbsolutePath();
  private static final int LINES_OF_FILE = 300;
  private static final int LINES_OF_PAGE = 150;
  private static final int LINES_OF_METHOD = 40;
  private static final int LINES_AT_EDGE = 15;
  private static final int PARAMETERS = 4;
  private static final String CONTROLLER = ".*(Resource|Page|Timer|Observer)\\.java.*";

  private static final Pattern CLOCK_OF_DATABASE =
      Pattern.compile("\\b(now\\(\\)|current_(timestamp|date|time)\\b)", CASE_INSENSITIVE);

  @TempDir private Path folder;

  @Test
  void filesStayShort() throws IOException {
    assertThat(longFiles(product(), "", LINES_OF_FILE)).isEmpty();
    assertThat(longFiles(product(), CONTROLLER, LINES_OF_PAGE)).isEmpty();
    Sources wrong = wrong("Long.java", "class Long {" + "\n".repeat(LINES_OF_FILE) + "}\n");
    assertThat(longFiles(wrong, "", LINES_OF_FILE)).containsExactly("Long.java");
  }

  @Test
  void methodsStayShort() throws IOException {
    Predicate<WrittenMethod> isLong = method -> method.lines() > LINES_OF_METHOD;
    assertThat(methods(product(), isLong)).isEmpty();
    Sources wrong =
        wrong("Long.java", "class Long { void run() {" + "\n".repeat(LINES_OF_METHOD) + "} }");
    assertThat(methods(wrong, isLong)).containsExactly("Long.java: run");
  }

  @Test
  void controllersOnlyCallUseCases() throws IOException {
    Predicate<WrittenMethod> isFat =
        method -> method.name().matches(CONTROLLER) && method.bodyLines() > LINES_AT_EDGE;
    assertThat(methods(product(), isFat)).isEmpty();
    Sources wrong =
        wrong(
            "FatPage.java",
            "class FatPage { void save() {" + "\n".repeat(LINES_AT_EDGE + 2) + "} }");
    assertThat(methods(wrong, isFat)).containsExactly("FatPage.java: save");
  }

  @Test
  void callsTakeFewValues() throws IOException {
    Predicate<WrittenMethod> takesMany = method -> method.parameters() > PARAMETERS;
    assertThat(methods(product(), takesMany)).isEmpty();
    Sources wrong =
        wrong(
            "Greedy.java",
            "record Greedy(int a, int b, int c, int d, int e) {"
                + " Greedy(int a, int b, int c, int d, int e) {}"
                + " void take(int a, int b, int c, int d, int e) {} }");
    assertThat(methods(wrong, takesMany)).containsExactly("Greedy.java: take");
  }

  @Test
  void publicTypesSayWhatTheyAreFor() throws IOException {
    assertThat(undocumented(product())).isEmpty();
    Sources wrong =
        wrong("Mute.java", "public class Mute { /** Talks. */ public record Loud() {} }");
    assertThat(undocumented(wrong)).containsExactly("Mute.java: Mute");
  }

  @Test
  void packagesSayWhatTheyAreForAndAreNullSafe() throws IOException {
    assertThat(product().bareFolders()).isEmpty();
    Sources wrong = wrong("mute/Mute.java", "class Mute {}");
    Files.writeString(folder.resolve("mute/package-info.java"), "/** Talks. */\npackage mute;");
    assertThat(wrong.bareFolders()).containsExactly("mute");
  }

  /** The database's clock is another than ours, and stands still in a transaction. */
  @Test
  void statementsAreToldTheTime() throws IOException {
    assertThat(clocksInStatements(product())).isEmpty();
    Sources wrong = wrong("Late.java", "class Late { String sql = \"where ends_at < now()\"; }");
    assertThat(clocksInStatements(wrong)).containsExactly("Late.java");
  }

  private static List<String> clocksInStatements(Sources sources) {
    return sources.texts().stream()
        .filter(text -> CLOCK_OF_DATABASE.matcher(text.value()).find())
        .map(WrittenText::file)
        .toList();
  }

  private static List<String> longFiles(Sources sources, String names, int most)
      throws IOException {
    return sources.files().stream()
        .filter(file -> names.isEmpty() || sources.nameOf(file).matches(names))
        .filter(file -> lines(file) > most)
        .map(sources::nameOf)
        .toList();
  }

  private static List<String> methods(Sources sources, Predicate<WrittenMethod> wrong) {
    return sources.methods().stream().filter(wrong).map(WrittenMethod::name).toList();
  }

  private static List<String> undocumented(Sources sources) {
    return sources.types().stream()
        .filter(type -> type.isPublic() && !type.documented())
        .map(WrittenType::name)
        .toList();
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sources product() throws IOException {
    return Sources.under(PRODUCT);
  }

  private Sources wrong(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Sources.under(folder);
  }
}
