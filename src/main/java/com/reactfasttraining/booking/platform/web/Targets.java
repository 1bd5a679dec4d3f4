package com.reactfasttraining.booking.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the product a path belongs to; paths are those that the container resolved. */
final class Targets {

  private Targets() {}

  static String path(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  static boolean isApi(String path) {
    return isUnder(path, "/api");
  }

  static boolean isStaff(String path) {
    return isUnder(path, "/admin") || path.equals("/login.xhtml");
  }

  static boolean isUnder(String path, String folder) {
    return path.equals(folder) || path.startsWith(folder + "/");
  }
}
