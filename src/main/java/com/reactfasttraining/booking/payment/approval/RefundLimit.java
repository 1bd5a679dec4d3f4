package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * How much the caller may give back of a booking without a second person. What was given back of it
 * by one person alone before counts, so that many small refunds are no way around the limit.
 */
@ApplicationScoped
public class RefundLimit {

  @Inject private Settings settings;
  @Inject private Caller caller;

  Money left(List<RefundRequest> soFar, String currency) {
    Money nothing = Money.zero(currency);
    if (!caller.has("FINANCE") && !caller.has("ADMIN")) {
      return nothing;
    }
    Money used =
        soFar.stream()
            .filter(RefundRequest::isAlone)
            .map(RefundRequest::amount)
            .reduce(nothing, Money::plus);
    Money left = Money.of(settings.refundLimit(), currency).minus(used);
    return left.signum() < 0 ? nothing : left;
  }
}
