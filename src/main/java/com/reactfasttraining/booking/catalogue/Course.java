package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is taught. The price is for one seat and includes VAT; the rate is in basis points. */
@Entity
@Table(name = "courses")
public class Course {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String slug;
  private String title;
  private String summary;
  private String description;

  @Column(name = "duration_hours")
  private BigDecimal durationHours;

  @Column(name = "price_minor")
  private long priceMinor;

  private String currency;

  @Column(name = "vat_rate_basis_points")
  private int vatRateBasisPoints;

  @Enumerated(EnumType.STRING)
  @Column(name = "vat_treatment")
  private VatTreatment vatTreatment;

  @Column(name = "certificate_valid_months")
  private @Nullable Integer certificateValidMonths;

  private boolean active;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Course() {}

  @SuppressWarnings("NullAway.Init")
  public Course(CourseSheet sheet, String currency) {
    this.slug = sheet.slug();
    this.currency = currency;
    become(sheet);
  }

  /** Becomes what staff want; its slug, which others have linked to, stays. */
  public void become(CourseSheet sheet) {
    title = sheet.title().strip();
    summary = sheet.summary().strip();
    description = sheet.description().strip();
    durationHours = sheet.durationHours();
    priceMinor = Money.ofMajor(sheet.price(), currency).amountMinor();
    vatRateBasisPoints = sheet.vat().rateBasisPoints();
    vatTreatment = sheet.vatTreatment();
    certificateValidMonths = sheet.certificateValidMonths();
    active = sheet.active();
  }

  public CourseSheet sheet() {
    return new CourseSheet(
        slug,
        title,
        summary,
        description,
        durationHours,
        Money.of(priceMinor, currency).toDecimal(),
        BigDecimal.valueOf(vatRateBasisPoints, 2),
        vatTreatment,
        certificateValidMonths,
        active);
  }

  /** False when it is not sold any more; sessions that are sold still take place. */
  public boolean isActive() {
    return active;
  }

  public String slug() {
    return slug;
  }

  public String title() {
    return title;
  }

  public String currency() {
    return currency;
  }

  public Vat vat() {
    return new Vat(vatRateBasisPoints, vatTreatment);
  }

  long id() {
    return id;
  }

  CourseView view(@Nullable SessionView next) {
    return new CourseView(
        slug,
        title,
        summary,
        description,
        durationHours,
        Money.of(priceMinor, currency),
        vatRateBasisPoints,
        vatTreatment,
        certificateValidMonths,
        next);
  }
}
