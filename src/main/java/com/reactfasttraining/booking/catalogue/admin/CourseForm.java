package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.CourseSheet;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers about a course while they are typed; Faces fills fields, so it is no record. */
public class CourseForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String slug;
  private String title;
  private String summary;
  private String description;
  private BigDecimal durationHours;
  private BigDecimal price;
  private BigDecimal vatPercent;
  private VatTreatment vatTreatment = VatTreatment.STANDARD;
  private @Nullable Integer certificateValidMonths;
  private boolean active = true;

  /** Empty: every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  CourseForm() {}

  CourseForm(CourseSheet sheet) {
    slug = sheet.slug();
    title = sheet.title();
    summary = sheet.summary();
    description = sheet.description();
    durationHours = sheet.durationHours();
    price = sheet.price();
    vatPercent = sheet.vatPercent();
    vatTreatment = sheet.vatTreatment();
    certificateValidMonths = sheet.certificateValidMonths();
    active = sheet.active();
  }

  CourseSheet sheet() {
    return new CourseSheet(
        slug,
        title,
        summary,
        description,
        Decimals.withAtLeast(1, durationHours),
        Decimals.withAtLeast(2, price),
        Decimals.withAtLeast(2, vatPercent),
        vatTreatment,
        certificateValidMonths,
        active);
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public BigDecimal getDurationHours() {
    return durationHours;
  }

  public void setDurationHours(BigDecimal durationHours) {
    this.durationHours = durationHours;
  }

  public BigDecimal getPrice() {
    return price;
  }

  public void setPrice(BigDecimal price) {
    this.price = price;
  }

  public BigDecimal getVatPercent() {
    return vatPercent;
  }

  public void setVatPercent(BigDecimal vatPercent) {
    this.vatPercent = vatPercent;
  }

  public VatTreatment getVatTreatment() {
    return vatTreatment;
  }

  public void setVatTreatment(VatTreatment vatTreatment) {
    this.vatTreatment = vatTreatment;
  }

  public List<VatTreatment> getVatTreatments() {
    return List.of(VatTreatment.values());
  }

  public @Nullable Integer getCertificateValidMonths() {
    return certificateValidMonths;
  }

  public void setCertificateValidMonths(@Nullable Integer certificateValidMonths) {
    this.certificateValidMonths = certificateValidMonths;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }
}
