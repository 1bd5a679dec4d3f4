package com.reactfasttraining.booking.booking.admin;

import com.reactfasttraining.booking.booking.day.ReadRegister;
import com.reactfasttraining.booking.booking.day.RegisterSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** The sessions of two weeks whose registers can be opened: today's, coming ones, past ones. */
@Named
@RequestScoped
public class RegistersPage {

  @Inject private ReadRegister readRegister;
  @Inject private Clock clock;

  private List<RegisterSummary> all = List.of();

  public void load() {
    all = readRegister.around();
  }

  public List<RegisterSummary> getToday() {
    return whose(comparison -> comparison == 0);
  }

  public List<RegisterSummary> getComing() {
    return whose(comparison -> comparison > 0);
  }

  /** Latest first. */
  public List<RegisterSummary> getPast() {
    Comparator<RegisterSummary> latest = Comparator.comparing(row -> row.session().beginning());
    return whose(comparison -> comparison < 0).stream().sorted(latest.reversed()).toList();
  }

  private List<RegisterSummary> whose(IntPredicate comparisonWithToday) {
    return all.stream().filter(row -> comparisonWithToday.test(comparison(row))).toList();
  }

  /** Today is what the calendar on the wall of the venue says. */
  private int comparison(RegisterSummary row) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(row.session().zone()));
    return row.session().date().compareTo(today);
  }
}
