package com.reactfasttraining.booking.payment.admin;

import com.reactfasttraining.booking.payment.worklist.FindIssues;
import com.reactfasttraining.booking.payment.worklist.IssueNoteView;
import com.reactfasttraining.booking.payment.worklist.MoneyIssueView;
import com.reactfasttraining.booking.payment.worklist.NewIssueNote;
import com.reactfasttraining.booking.payment.worklist.ResolveIssue;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that does not add up, with what was found out about it. */
@Named
@ViewScoped
public class IssuePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FindIssues findIssues;
  @Inject private ResolveIssue resolveIssue;

  private @Nullable String id;
  private @Nullable MoneyIssueView issue;
  private List<IssueNoteView> notes = List.of();
  private String text;

  /** The note is required, so it is not read before it was given. */
  @SuppressWarnings("NullAway.Init")
  public IssuePage() {}

  public void load() {
    issue = findIssues.view(known());
    notes = findIssues.notes(known());
  }

  public String note() {
    resolveIssue.note(known(), new NewIssueNote(text));
    return there("noted");
  }

  public String resolve() {
    resolveIssue.resolve(known(), new NewIssueNote(text));
    return there("resolved");
  }

  private String there(String done) {
    return "/admin/payment/issue?faces-redirect=true&done=" + done + "&id=" + known();
  }

  private String known() {
    return Optional.ofNullable(id).orElseThrow(() -> RefusedException.notFound("issue"));
  }

  public @Nullable MoneyIssueView getIssue() {
    return issue;
  }

  public List<IssueNoteView> getNotes() {
    return notes;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
