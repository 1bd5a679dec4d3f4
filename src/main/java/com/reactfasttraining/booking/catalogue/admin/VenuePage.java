package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.VenueSheet;
import com.reactfasttraining.booking.catalogue.change.KeepVenue;
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

  public void open() {
    if (code == null || code.isBlank()) {
      caller.requireAnyOf("STAFF", "ADMIN");
      return;
    }
    VenueSheet sheet = keepVenue.sheet(code);
    seen = sheet;
    form = new VenueForm(sheet);
  }

  public String save() {
    VenueSheet wanted = form.sheet();
    if (seen == null) {
      keepVenue.add(wanted);
    } else {
      keepVenue.change(seen, wanted);
    }
    return "/admin/catalogue/venue?faces-redirect=true&done=saved&code=" + wanted.code();
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
