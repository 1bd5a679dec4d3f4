package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.webhook.FindWebhooks;
import com.reactfasttraining.booking.payment.webhook.ReplayWebhook;
import com.reactfasttraining.booking.payment.webhook.WebhookFilter;
import com.reactfasttraining.booking.payment.webhook.WebhookHealthView;
import com.reactfasttraining.booking.payment.webhook.WebhookView;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether Stripe's events arrive and are handled, and the list of them. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int ROWS = 25;

  @Inject private FindWebhooks webhooks;
  @Inject private ReplayWebhook replayWebhook;

  private @Nullable String show;
  private @Nullable String after;
  private @Nullable WebhookHealthView health;
  private Slice<WebhookView> found = Slice.whole(List.of());

  public void load() {
    health = webhooks.health();
    found = webhooks.search(getFilter(), ROWS, after == null || after.isBlank() ? null : after);
  }

  public String replay(String eventId) {
    replayWebhook.replay(eventId);
    return "/admin/payment/webhooks?faces-redirect=true&done=replayed&show=" + getFilter();
  }

  public WebhookFilter getFilter() {
    return Arrays.stream(WebhookFilter.values())
        .filter(known -> known.name().equals(show))
        .findFirst()
        .orElse(WebhookFilter.ALL);
  }

  public List<WebhookFilter> getFilters() {
    return List.of(WebhookFilter.values());
  }

  public @Nullable WebhookHealthView getHealth() {
    return health;
  }

  public List<WebhookView> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
