package com.reactfasttraining.booking.document.paper;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * Makes PDFs from the templates in {@code /report}, which the build has compiled.
 *
 * <p>The PDFs are tagged, have a title and a language, and embed their fonts, so that a screen
 * reader can read them (ISO 14289-1, PDF/UA).
 */
@ApplicationScoped
public class Reports {

  private static final Set<String> COLOURED = Set.of("Accent", "Title", "Heading", "Name", "Rule");

  @Inject private Settings settings;
  private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Reports() {}

  Reports(Settings settings) {
    this.settings = settings;
  }

  byte[] pdf(String template, String title, Map<String, Object> data) {
    JasperReport report = compiled.computeIfAbsent(template, this::load);
    try {
      // The engine adds parameters of its own, so it gets a map that it may change.
      JasperPrint print =
          JasperFillManager.fillReport(
              report, new ConcurrentHashMap<>(data), new JREmptyDataSource());
      return export(print, title);
    } catch (JRException e) {
      throw new IllegalStateException("cannot render " + template, e);
    }
  }

  private byte[] export(JasperPrint print, String title) throws JRException {
    SimplePdfExporterConfiguration pdf = new SimplePdfExporterConfiguration();
    pdf.setTagged(true);
    pdf.setTagLanguage("en-GB");
    pdf.setMetadataTitle(title);
    pdf.setDisplayMetadataTitle(true);
    pdf.setMetadataAuthor(settings.company().name());
    pdf.setCompressed(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.setConfiguration(pdf);
    exporter.exportReport();
    return bytes.toByteArray();
  }

  private JasperReport load(String template) {
    String path = "/report/" + template + ".jasper";
    try (InputStream in = Reports.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing: the build compiles it");
      }
      JasperReport report = (JasperReport) JRLoader.loadObject(in);
      Color colour = Color.decode(settings.company().colour());
      Stream.of(report.getStyles())
          .filter(style -> COLOURED.contains(style.getName()))
          .forEach(style -> paint(style, colour));
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException(path + " cannot be loaded", e);
    }
  }

  private static void paint(JRStyle style, Color colour) {
    style.setForecolor(colour);
    style.setBackcolor(colour);
  }
}
