package com.reactfasttraining.booking.catalogue.admin;

import com.reactfasttraining.booking.catalogue.VenueSheet;
import java.io.Serializable;
import java.util.List;

/** The answers about a venue while they are typed; Faces fills fields, so it is no record. */
public class VenueForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String code;
  private String name;
  private String address;
  private String town;
  private String postcode;
  private List<String> accessFeatures = List.of();

  /** Empty: every answer is required, so none is read before it was given. */
  @SuppressWarnings("NullAway.Init")
  VenueForm() {}

  VenueForm(VenueSheet sheet) {
    code = sheet.code();
    name = sheet.name();
    address = sheet.address();
    town = sheet.town();
    postcode = sheet.postcode();
    accessFeatures = sheet.accessFeatures();
  }

  VenueSheet sheet() {
    return new VenueSheet(code, name, address, town, postcode, accessFeatures);
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getTown() {
    return town;
  }

  public void setTown(String town) {
    this.town = town;
  }

  public String getPostcode() {
    return postcode;
  }

  public void setPostcode(String postcode) {
    this.postcode = postcode;
  }

  public List<String> getAccessFeatures() {
    return accessFeatures;
  }

  public void setAccessFeatures(List<String> accessFeatures) {
    this.accessFeatures = accessFeatures;
  }
}
