package com.reactfasttraining.booking.mail.booking;

/**
 * Seats that are or were kept for somebody, as the mail about them says; the end is on the venue's
 * clock.
 */
public record HeldBooking(
    String reference,
    String name,
    int seats,
    String courseTitle,
    String day,
    String hours,
    String place,
    String deadline) {}
