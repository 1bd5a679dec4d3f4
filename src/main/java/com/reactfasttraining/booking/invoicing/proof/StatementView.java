package com.reactfasttraining.booking.invoicing.proof;

import java.util.List;

/**
 * A statement as staff read it.
 *
 * @param open how many things make it untrue
 * @param accepted how many differences somebody has resolved though they are still there
 */
public record StatementView(
    String sentence, ProofState state, int open, int accepted, List<FigureView> figures) {}
