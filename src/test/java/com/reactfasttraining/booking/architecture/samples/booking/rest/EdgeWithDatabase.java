package com.reactfasttraining.booking.architecture.samples.booking.rest;

import jakarta.persistence.EntityManager;

/** Reads by itself. */
public class EdgeWithDatabase {
  EntityManager database;
}
