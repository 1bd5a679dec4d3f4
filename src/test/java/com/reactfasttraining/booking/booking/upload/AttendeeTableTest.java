package com.reactfasttraining.booking.booking.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.booking.upload.AttendeeTable.Person;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheet programs write them, and as nobody should. */
class AttendeeTableTest {

  private static final List<Person> ANN_AND_BOB =
      List.of(new Person(2, "Ann Able", "ann@example.com"), new Person(3, "Bob Best", ""));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Name,E-mail\nAnn Able,ann@example.com\nBob Best,\n",
        "Name;E-mail\r\nAnn Able;ann@example.com\r\nBob Best;\r\n",
        "Name\tEmail\nAnn Able\tann@example.com\nBob Best",
        "\uFEFFname,email\nAnn Able,ann@example.com\nBob Best",
        "E-MAIL ADDRESS,Full name\nann@example.com,Ann Able\n,Bob Best",
        "Phone;Attendee;Mail;Notes\n0;Ann Able;ann@example.com;x\n;Bob Best;;",
        "\"Name\",\"E-mail\"\n\"Ann Able\",\"ann@example.com\"\n\"Bob Best\",\"\"",
        " Name , e mail \n Ann Able , ann@example.com \n Bob Best , ",
        "sep=;\nName;E-mail\nAnn Able;ann@example.com\nBob Best;",
        "Name,E-mail\n\u00A0Ann\u00A0Able ,ann@example.com\nBob Best\u200B,\n,\n\n,,,\n"
      })
  void readsWhatSpreadsheetProgramsWrite(String file) {
    assertThat(AttendeeTable.read(file.getBytes(UTF_8)).people()).isEqualTo(ANN_AND_BOB);
  }

  @Test
  void theNameAloneIsEnough() {
    assertThat(AttendeeTable.read("Name\nAnn Able".getBytes(UTF_8)).people())
        .containsExactly(new Person(2, "Ann Able", ""));
  }

  @Test
  void lettersOfOtherLanguagesComeInEitherEncoding() {
    String file = "Name;E-mail\nZoë Müller-O’Neill;zoe@example.com";
    for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
      assertThat(AttendeeTable.read(file.getBytes(charset)).people())
          .as(charset.name())
          .containsExactly(new Person(2, "Zoë Müller-O’Neill", "zoe@example.com"));
    }
  }

  @Test
  void rowsKeepTheNumberThatTheProgramShows() {
    String file = "Name,E-mail\n\nAnn Able,\n,\nBob Best,\n";
    assertThat(AttendeeTable.read(file.getBytes(UTF_8)).people())
        .extracting(Person::row)
        .containsExactly(3, 5);
  }

  @Test
  void aRowWithAnAddressAndNoNameIsKeptToBeComplainedOf() {
    assertThat(AttendeeTable.read("Name,E-mail\n,ann@example.com".getBytes(UTF_8)).people())
        .containsExactly(new Person(2, "", "ann@example.com"));
  }

  @Test
  void readsAWorkbook() {
    byte[] file =
        new Workbook()
            .row(1, "Notes", "E-mail", "Name")
            .row(2, "", "ann@example.com", "Ann Able")
            .row(4, "", "", "Bob <Best> & Co")
            .bytes();
    assertThat(AttendeeTable.read(file).people())
        .containsExactly(
            new Person(2, "Ann Able", "ann@example.com"), new Person(4, "Bob <Best> & Co", ""));
  }

  @Test
  void aWorkbookThatUnpacksToTooMuchIsRefused() {
    byte[] bomb = new Workbook().row(1, "Name").paddedTo(60 * 1024 * 1024).bytes();
    assertThat(bomb.length).isLessThan(100 * 1024);
    assertThat(refusal(bomb)).startsWith("The file cannot be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAAAAA2", "&#65;AAAAAA2", "aaaaaaa2"})
  void aCellThatIsFarAwayTakesNoMemory(String place) {
    byte[] file = new Workbook().row(1, "Name").withCellAt(place).bytes();
    assertThat(refusal(file)).startsWith("The file cannot be read.");
  }

  @Test
  void entitiesOfAWorkbookAreNeverExpanded() {
    byte[] file = new Workbook().withEntity("file:///etc/hostname").row(1, "Name").bytes();
    assertThat(refusal(file)).startsWith("The file cannot be read.").doesNotContain("/etc");
  }

  @Test
  void whatIsWrongWithTheWholeFileIsSaid() {
    assertThat(refusal("")).isEqualTo("The file is empty.");
    assertThat(refusal(" \n,,\n")).isEqualTo("The file is empty.");
    assertThat(refusal("Ann Able,ann@example.com")).contains("must name the columns");
    assertThat(refusal("Name,E-mail\n")).contains("no name below");
    assertThat(refusal("Name,E-mail\n\"Ann,x")).startsWith("The file cannot be read.");
    assertThat(refusal("Name\n" + "Ann\n".repeat(200))).contains("more than 200 rows");
    assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).startsWith("The file cannot be read.");
  }

  @Test
  void whateverBytesComeAreReadOrRefused() {
    Random random = new Random(11);
    byte[] good = new Workbook().row(1, "Name").row(2, "Ann Able").bytes();
    for (int i = 0; i < 500; i++) {
      byte[] file = i % 2 == 0 ? good.clone() : new byte[random.nextInt(2_000)];
      if (i % 2 == 0) {
        file[4 + random.nextInt(file.length - 4)] = (byte) random.nextInt(256);
      } else {
        random.nextBytes(file);
      }
      try {
        assertThat(AttendeeTable.read(file).people()).isNotEmpty();
      } catch (RefusedException refused) {
        assertThat(refused.errors()).hasSize(1);
      }
    }
  }

  private static String refusal(String file) {
    return refusal(file.getBytes(UTF_8));
  }

  private static String refusal(byte[] file) {
    String[] message = new String[1];
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> AttendeeTable.read(file))
        .satisfies(refused -> message[0] = refused.errors().get(0).message());
    return message[0];
  }
}
