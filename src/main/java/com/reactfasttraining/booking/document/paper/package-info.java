/**
 * What stands on the papers, and how they become PDFs: confirmation, invoice and credit note,
 * receipt, pro-forma invoice, all under the company's letterhead.
 *
 * <p>A paper is rendered outside any transaction, and once: {@link
 * com.reactfasttraining.booking.document.KeepDocument} gives the one that is stored. The designs
 * are in {@code report}, compiled when the product is built.
 */
@NullMarked
package com.reactfasttraining.booking.document.paper;

import org.jspecify.annotations.NullMarked;
