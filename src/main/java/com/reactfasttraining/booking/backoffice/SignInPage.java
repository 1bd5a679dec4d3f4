package com.reactfasttraining.booking.backoffice;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The sign-in page of staff; afterwards it goes to where they wanted, within the back office. */
@Named
@RequestScoped
public class SignInPage {

  private static final String HOME = "/admin/";

  @Inject private SecurityContext security;
  @Inject private FacesContext faces;

  private @Nullable String email;
  private @Nullable String password;
  private @Nullable String to;
  private boolean refused;

  /** Nothing to do here for whoever is signed in. */
  public void open() throws IOException {
    if (security.getCallerPrincipal() != null) {
      faces.getExternalContext().redirect(target(to));
    }
  }

  public void signIn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    var credential = new UsernamePasswordCredential(text(email), text(password));
    AuthenticationStatus status =
        security.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            withParams().credential(credential).newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      external.redirect(external.getRequestContextPath() + target(to));
    } else {
      refused = true;
    }
  }

  /** Only pages of the back office: a link must not lead a person who signs in elsewhere. */
  static String target(@Nullable String wanted) {
    return wanted != null && wanted.matches("/admin/[\\w./?=&%+~@-]*") && !wanted.contains("..")
        ? wanted
        : HOME;
  }

  private static String text(@Nullable String input) {
    return input == null ? "" : input;
  }

  public boolean isRefused() {
    return refused;
  }

  public @Nullable String getEmail() {
    return email;
  }

  public void setEmail(@Nullable String email) {
    this.email = email;
  }

  public @Nullable String getPassword() {
    return password;
  }

  public void setPassword(@Nullable String password) {
    this.password = password;
  }

  public @Nullable String getTo() {
    return to;
  }

  public void setTo(@Nullable String to) {
    this.to = to;
  }
}
