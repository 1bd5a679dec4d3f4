package com.reactfasttraining.booking.platform.table;

import java.util.List;

/** A table for a file: a cell is a text, a {@code LocalDate} or a {@code BigDecimal}. */
public record Sheet(String name, List<String> header, List<List<Object>> rows) {}
