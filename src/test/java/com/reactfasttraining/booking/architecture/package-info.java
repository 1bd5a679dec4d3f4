/**
 * The house rules as tests: who may import what, what names promise, what no code does, and how
 * large things may grow. Each rule also finds a sample that breaks it, so that none passes because
 * it looks at nothing. Exemptions are in {@link com.reactfasttraining.booking.architecture.Exempt}
 * alone.
 */
package com.reactfasttraining.booking.architecture;
