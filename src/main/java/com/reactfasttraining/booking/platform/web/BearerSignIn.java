package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Bearer tokens, checked by the platform's own mechanism (MicroProfile JWT). A request without a
 * token is the public; a wrong one is refused even where the public may go.
 */
@ApplicationScoped
public class BearerSignIn {

  @Inject private BeanManager beans;
  @Inject private ProblemWriter problems;

  private HttpAuthenticationMechanism platform;

  // By name, so that no class of the server is needed to compile.
  @PostConstruct
  void find() {
    Bean<?> found =
        beans.getBeans(HttpAuthenticationMechanism.class, Any.Literal.INSTANCE).stream()
            .filter(BearerSignIn::isForTokens)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("the server lacks MicroProfile JWT"));
    platform =
        (HttpAuthenticationMechanism)
            beans.getReference(
                found, HttpAuthenticationMechanism.class, beans.createCreationalContext(found));
  }

  AuthenticationStatus validate(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    AuthenticationStatus status = platform.validateRequest(request, response, new Quiet(context));
    if (status == AuthenticationStatus.SEND_FAILURE) {
      response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      problems.write(
          request,
          response,
          ProblemKind.UNAUTHENTICATED,
          "The access token is not valid. Sign in again.");
    }
    return status;
  }

  private static boolean isForTokens(Bean<?> bean) {
    return bean.getTypes().stream()
        .anyMatch(type -> type.getTypeName().endsWith(".JWTAuthenticationMechanism"));
  }

  /** Keeps the platform from writing an answer of its own. */
  private static final class Quiet extends HttpMessageContextWrapper {

    Quiet(HttpMessageContext context) {
      super(context);
    }

    @Override
    public AuthenticationStatus responseUnauthorized() {
      return AuthenticationStatus.SEND_FAILURE;
    }
  }
}
