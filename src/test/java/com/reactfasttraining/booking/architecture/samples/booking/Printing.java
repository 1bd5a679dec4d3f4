package com.reactfasttraining.booking.architecture.samples.booking;

/** Writes past the log. */
public class Printing {
  void print() {
    System.out.println("no log");
  }
}
