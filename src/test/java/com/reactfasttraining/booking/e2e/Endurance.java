package com.reactfasttraining.booking.e2e;

/**
 * How often a test of chance is repeated: enough in each build to notice a fault that was brought
 * in, and as often as quality asks for with {@code mvn verify -Pendurance}.
 */
final class Endurance {

  private Endurance() {}

  static int rounds(int inEachBuild, int whenEnduring) {
    return Boolean.getBoolean("endurance") ? whenEnduring : inEachBuild;
  }
}
