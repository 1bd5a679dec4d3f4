package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.platform.persistence.TextListConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** A place where courses are held, with the access features it is known to have. */
@Entity
@Table(name = "venues")
public class Venue {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String code;
  private String name;
  private String address;
  private String town;
  private String postcode;

  @Column(name = "access_features")
  @Convert(converter = TextListConverter.class)
  private List<String> accessFeatures;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Venue() {}

  @SuppressWarnings("NullAway.Init")
  public Venue(VenueSheet sheet) {
    this.code = sheet.code();
    become(sheet);
  }

  /** Becomes what staff want; its code, which others have linked to, stays. */
  public void become(VenueSheet sheet) {
    name = sheet.name().strip();
    address = sheet.address().strip();
    town = sheet.town().strip();
    postcode = sheet.postcode().strip();
    accessFeatures = sheet.accessFeatures();
  }

  public VenueSheet sheet() {
    return new VenueSheet(code, name, address, town, postcode, accessFeatures);
  }

  long id() {
    return id;
  }

  public String code() {
    return code;
  }

  public String town() {
    return town;
  }

  public String name() {
    return name;
  }

  /** Street, town and postcode in one line. */
  public String fullAddress() {
    return address + ", " + town + ", " + postcode;
  }

  /** Its name and where it is, in one line. */
  public String inWords() {
    return name + ", " + fullAddress();
  }

  public VenueView view() {
    return new VenueView(code, name, address, town, postcode, accessFeatures);
  }
}
