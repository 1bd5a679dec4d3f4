package com.reactfasttraining.booking.backoffice;

import com.reactfasttraining.booking.identity.AccountView;
import com.reactfasttraining.booking.identity.FindAccount;
import com.reactfasttraining.booking.identity.Role;
import com.reactfasttraining.booking.identity.signin.NoteSignOut;
import com.reactfasttraining.booking.payment.worklist.FindIssues;
import com.reactfasttraining.booking.platform.config.CompanySettings;
import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands around every staff page: the company, who is signed in, and the way out. */
@Named("layout")
@RequestScoped
public class LayoutPage {

  private static final Set<Role> MONEY = Set.of(Role.FINANCE, Role.ADMIN);

  @Inject private Settings settings;
  @Inject private FindAccount findAccount;
  @Inject private FindIssues findIssues;
  @Inject private NoteSignOut noteSignOut;
  @Inject private FacesContext faces;

  private @Nullable AccountView account;

  public CompanySettings getCompany() {
    return settings.company();
  }

  public String getName() {
    return account().name();
  }

  /** The roles in words, such as "Staff, Trainer". */
  public String getRoles() {
    return account().roles().stream().map(LayoutPage::word).collect(Collectors.joining(", "));
  }

  /** True for those who look after the money. */
  public boolean isFinance() {
    return account().roles().stream().anyMatch(MONEY::contains);
  }

  /** How much money is to be resolved; nothing for those who do not look after it. */
  public long getOpenIssues() {
    return isFinance() ? findIssues.open() : 0;
  }

  /** The view state of the form guards this against requests that other sites forge. */
  public void signOut() throws IOException {
    noteSignOut.note();
    ExternalContext external = faces.getExternalContext();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + "/login.xhtml?out=true");
  }

  private AccountView account() {
    AccountView known = account;
    if (known == null) {
      known = findAccount.own();
      account = known;
    }
    return known;
  }

  private static String word(Role role) {
    return switch (role) {
      case CUSTOMER -> "Customer";
      case STAFF -> "Staff";
      case TRAINER -> "Trainer";
      case FINANCE -> "Finance";
      case ADMIN -> "Administrator";
    };
  }
}
