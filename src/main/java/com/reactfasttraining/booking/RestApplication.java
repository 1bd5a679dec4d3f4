package com.reactfasttraining.booking;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The REST interface under {@code /api/v1}: JSON, bearer tokens and booking links.
 *
 * <p>It is a bean, because the server looks for {@link LoginConfig} on beans only.
 */
@ApplicationScoped
@ApplicationPath("api/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
public class RestApplication extends Application {}
