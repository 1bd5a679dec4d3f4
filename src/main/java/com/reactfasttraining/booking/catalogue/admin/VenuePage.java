package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.VenueSheet;
import com.reactfasttraining.booking.catalogue.change.KeepVenue;
import com.reactfasttraining.booking.catalogue.change.VenuePeople;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One venue; without one in the address, a new one. */
@Named
@ViewScoped
public class VenuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Caller caller;
  @Inject private KeepVenue keepVenue;

  private VenueForm form = new VenueForm();
  private @Nullable String code;
  private @Nullable VenueSheet seen;
  private @Nullable VenuePeople told;

  public void open() {
    if (code == null || code.isBlank()) {
      caller.requireAnyOf("STAFF", "ADMIN");
      return;
    }
    VenueSheet sheet = keepVenue.sheet(code);
    seen = sheet;
    form = new VenueForm(sheet);
  }

  /** Stays on the page when there is something to be asked first. */
  public @Nullable String save() {
    VenueSheet wanted = form.sheet();
    if (seen == null) {
      keepVenue.add(wanted);
    } else if (isToBeAsked(seen, wanted)) {
      return null;
    } else {
      keepVenue.change(seen, wanted);
    }
    String done = told == null ? "saved" : "told";
    return "/admin/catalogue/venue?faces-redirect=true&done=" + done + "&code=" + wanted.code();
  }

  /** Before people are told, staff have to have seen how many. */
  private boolean isToBeAsked(VenueSheet before, VenueSheet wanted) {
    VenuePeople shown = told;
    VenuePeople concerned = keepVenue.told(before, wanted);
    told = concerned.isNobody() ? null : concerned;
    return told != null && !concerned.equals(shown);
  }

  /** True when whoever is told may cancel or move at no charge. */
  public boolean isInAnotherTown() {
    return seen != null && !seen.town().equals(form.sheet().town().strip());
  }

  /** Who is told by mail as soon as it is saved once more, or null. */
  public @Nullable VenuePeople getTold() {
    return told;
  }

  public boolean isNew() {
    return seen == null;
  }

  public VenueForm getForm() {
    return form;
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }
}
