package com.reactfasttraining.booking.platform.web;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Lets the session cookie of staff travel by TLS only, except in a demonstration. What does not
 * depend on settings stands in {@code web.xml} and {@code payara-web.xml}.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    start.getServletContext().getSessionCookieConfig().setSecure(!settings.demo());
  }
}
