package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;

/** What is known of a stored paper; the database refuses any change of it. */
@Entity
@Table(name = "documents")
public class Document {

  private static final String PDF = "application/pdf";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @Column(name = "booking_id")
  private long bookingId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String number;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  private long size;
  private byte[] sha256;
  private String path;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Document() {}

  Document(Paper paper, StoredFile file) {
    this.publicId = Tokens.publicId();
    this.bookingId = paper.bookingId();
    this.kind = paper.kind();
    this.number = paper.number();
    this.fileName = paper.kind().fileName(paper.number());
    this.mediaType = PDF;
    this.size = file.size();
    this.sha256 = file.sha256().clone();
    this.path = file.path();
    this.issuedAt = paper.issuedAt();
  }

  public String fileName() {
    return fileName;
  }

  long bookingId() {
    return bookingId;
  }

  /** Where its bytes lie, and what they must hash to. */
  StoredFile file() {
    return new StoredFile(path, size, sha256.clone());
  }

  /** The SHA-256 in hexadecimal: the same bytes, the same tag (RFC 9110 §8.8.3). */
  String entityTag() {
    return HexFormat.of().formatHex(sha256);
  }

  Attachment attachment(byte[] bytes) {
    return new Attachment(fileName, mediaType, bytes);
  }

  DocumentView view() {
    return new DocumentView(publicId, kind, number, fileName, mediaType, size, issuedAt);
  }
}
