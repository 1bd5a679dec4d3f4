package com.reactfasttraining.booking.architecture.samples.booking;

import com.reactfasttraining.booking.architecture.samples.payment.SamplePayment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

/** An association that points up. */
@Entity
public class BookingOfPayments {
  @Id long id;
  @OneToMany List<SamplePayment> payments;
}
