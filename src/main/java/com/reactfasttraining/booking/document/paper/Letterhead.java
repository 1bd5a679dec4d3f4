package com.reactfasttraining.booking.document.paper;

import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** What stands at the top and the foot of every paper: logo or name, address, VAT number. */
@ApplicationScoped
public class Letterhead {

  @Inject private Settings settings;
  @Inject private CompanyLogo logo;
  @Inject private Reports reports;

  /** The PDF of what a template makes of the texts, on this letterhead. */
  byte[] print(String template, String title, Map<String, Object> texts) {
    Map<String, Object> all = of(settings.company());
    logo.image().ifPresent(image -> all.put("logo", new ByteArrayInputStream(image)));
    all.putAll(texts);
    return reports.pdf(template, title, all);
  }

  static Map<String, Object> of(CompanySettings company) {
    Map<String, Object> all = new HashMap<>();
    all.put("company", company.name());
    all.put("letterhead", String.join("\n", company.address(), company.phone(), company.email()));
    all.put("footer", footer(company));
    return all;
  }

  private static String footer(CompanySettings company) {
    String vat = company.vatNumber() == null ? "" : "VAT number " + company.vatNumber();
    return Stream.of(company.name(), company.address().replaceAll("\\R", ", "), vat)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Rows of a table in a template, each a map from field to text. */
  static JRDataSource rows(List<Map<String, String>> rows) {
    Collection<Map<String, ?>> open = List.copyOf(rows);
    return new JRMapCollectionDataSource(open);
  }

  static Map<String, String> fact(String label, String value) {
    return Map.of("label", label, "value", value);
  }
}
