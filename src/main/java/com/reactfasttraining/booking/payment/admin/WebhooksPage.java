package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.webhook.FindWebhooks;
import com.reactfasttraining.booking.payment.webhook.ReplayWebhook;
import com.reactfasttraining.booking.payment.webhook.WebhookFilter;
import com.reactfasttraining.booking.payment.webhook.WebhookHealthView;
import com.reactfasttraining.booking.payment.webhook.WebhookView;
import com.reactfasttraining.booking.platform.listing.Choice;
import com.reactfasttraining.booking.platform.listing.Listing;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether Stripe's events arrive and are handled, and the list of them. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindWebhooks webhooks;
  @Inject private ReplayWebhook replayWebhook;

  private final Listing<WebhookView> list = new Listing<>(25);
  private @Nullable String show;
  private @Nullable WebhookHealthView health;

  public void load() {
    health = webhooks.health();
    list.load((size, after) -> webhooks.search(getFilter(), size, after));
  }

  public String replay(String eventId) {
    replayWebhook.replay(eventId);
    return "/admin/payment/webhooks?faces-redirect=true&done=replayed&show=" + getFilter();
  }

  public WebhookFilter getFilter() {
    return Choice.of(WebhookFilter.class, show).orElse(WebhookFilter.ALL);
  }

  public List<WebhookFilter> getFilters() {
    return List.of(WebhookFilter.values());
  }

  public @Nullable WebhookHealthView getHealth() {
    return health;
  }

  public Listing<WebhookView> getList() {
    return list;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }
}
