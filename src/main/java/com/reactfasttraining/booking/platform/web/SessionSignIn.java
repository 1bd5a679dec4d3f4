package com.reactfasttraining.booking.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Staff sign in by a form and stay signed in by a session: for 30 minutes without a request (see
 * {@code web.xml}) and for 12 hours at most.
 *
 * <p>The session holds no roles. Each request asks for them anew, so that whoever is disabled or
 * loses a role loses it at once.
 */
@ApplicationScoped
public class SessionSignIn {

  private static final String SIGNED_IN = SignedIn.class.getName();

  @Inject private IdentityStoreHandler stores;
  @Inject private Clock clock;

  AuthenticationStatus validate(HttpServletRequest request, HttpMessageContext context) {
    AuthenticationParameters asked = context.getAuthParameters();
    if (context.isAuthenticationRequest() && asked != null && asked.getCredential() != null) {
      return signIn(request, context, asked.getCredential());
    }
    Optional<CredentialValidationResult> caller = known(request.getSession(false));
    if (caller.isPresent()) {
      return context.notifyContainerAboutLogin(caller.get());
    }
    return context.isProtected()
        ? context.redirect(request.getContextPath() + "/login.xhtml?to=" + target(request))
        : context.doNothing();
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    CredentialValidationResult result = stores.validate(credential);
    if (result.getStatus() != Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    SignedIn who = new SignedIn(result.getCallerPrincipal().getName(), clock.instant());
    request.getSession().setAttribute(SIGNED_IN, who);
    return context.notifyContainerAboutLogin(result);
  }

  private Optional<CredentialValidationResult> known(@Nullable HttpSession session) {
    if (session == null || !(session.getAttribute(SIGNED_IN) instanceof SignedIn who)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    CredentialValidationResult result =
        who.isOver(now)
            ? CredentialValidationResult.INVALID_RESULT
            : stores.validate(new CallerOnlyCredential(who.publicId()));
    if (result.getStatus() != Status.VALID) {
      session.invalidate();
      return Optional.empty();
    }
    return Optional.of(result);
  }

  private static String target(HttpServletRequest request) {
    boolean reading = request.getMethod().equals("GET") && request.getQueryString() != null;
    String target = Targets.path(request) + (reading ? "?" + request.getQueryString() : "");
    return URLEncoder.encode(target, StandardCharsets.UTF_8);
  }
}
