package com.reactfasttraining.booking.payment.worklist;

/**
 * What became of findings of one kind.
 *
 * @param open how many are to be resolved
 * @param accepted how many are as somebody has resolved them, and stay so
 */
public record Noted(int open, int accepted) {}
