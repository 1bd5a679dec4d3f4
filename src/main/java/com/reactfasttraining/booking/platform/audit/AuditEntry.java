package com.reactfasttraining.booking.platform.audit;

import com.reactfasttraining.booking.platform.security.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log; the database refuses to change or delete it. */
@Entity
@Table(name = "audit_log")
class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private Instant at;
  private String actor;
  private String action;

  @Column(name = "object_type")
  private String objectType;

  @Column(name = "object_ref")
  private String objectRef;

  private String detail;
  private @Nullable String address;

  @Column(name = "correlation_id")
  private @Nullable String correlationId;

  @SuppressWarnings("NullAway.Init")
  protected AuditEntry() {}

  AuditEntry(AuditView what, AuditedObject object, Origin origin) {
    this.at = what.at();
    this.actor = what.actor();
    this.action = what.action();
    this.detail = what.detail();
    this.objectType = object.type();
    this.objectRef = object.ref();
    this.address = origin.address();
    this.correlationId = origin.correlationId();
  }

  AuditView view() {
    return new AuditView(at, actor, action, detail);
  }
}
