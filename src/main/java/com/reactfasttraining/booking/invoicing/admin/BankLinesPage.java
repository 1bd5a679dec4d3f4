package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.bank.BankLineView;
import com.reactfasttraining.booking.invoicing.bank.ResolveLine;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The worklist of lines of bank statements that finance has to resolve, oldest first. */
@Named
@RequestScoped
public class BankLinesPage {

  private static final int ROWS = 25;

  @Inject private ResolveLine resolveLine;

  private @Nullable String after;
  private Slice<BankLineView> found = Slice.whole(List.of());

  public void load() {
    found = resolveLine.unresolved(ROWS, after == null || after.isBlank() ? null : after);
  }

  public List<BankLineView> getRows() {
    return found.items();
  }

  /** The cursor of the next page, or null on the last. */
  public @Nullable String getNext() {
    return found.next();
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
