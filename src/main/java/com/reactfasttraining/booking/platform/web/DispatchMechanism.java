package com.reactfasttraining.booking.platform.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Two ways to sign in for one application: bearer tokens under {@code /api}, a form and a session
 * for staff pages.
 *
 * <p>Jakarta Security 3.0 allows one mechanism. {@code @LoginConfig} registers the platform's own
 * for tokens; as an alternative this one wins and hands {@code /api} on to it. A session never
 * opens {@code /api}, so requests there cannot be forged by cookies.
 */
@ApplicationScoped
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
public class DispatchMechanism implements HttpAuthenticationMechanism {

  @Inject private BearerSignIn bearer;
  @Inject private SessionSignIn session;
  @Inject private Arrivals arrivals;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    arrivals.mark(request, response);
    String path = Targets.path(request);
    if (Targets.isApi(path)) {
      return bearer.validate(request, response, context);
    }
    return Targets.isStaff(path) ? session.validate(request, context) : context.doNothing();
  }
}
