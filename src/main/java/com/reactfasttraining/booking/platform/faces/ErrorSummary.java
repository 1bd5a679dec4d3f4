package com.reactfasttraining.booking.platform.faces;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What stands above the content when something was refused: each complaint once, those of a field
 * with a link to it. The inputs of a page are in a form called {@code form}, each with the name of
 * its property.
 */
@Named
@RequestScoped
public class ErrorSummary {

  private static final String FORM = "form:";

  /** A complaint, and the id of the input that it is about; empty for the whole page. */
  public record Line(String text, String target) {}

  @Inject private FacesContext faces;

  public List<Line> getLines() {
    List<Line> lines = new ArrayList<>();
    Iterator<String> targets = faces.getClientIdsWithMessages();
    while (targets.hasNext()) {
      String target = targets.next();
      faces.getMessageList(target).stream()
          .map(message -> new Line(message.getSummary(), target == null ? "" : target))
          .filter(line -> !lines.contains(line))
          .forEach(lines::add);
    }
    return lines;
  }

  static void add(FacesContext faces, RefusedException refused) {
    if (refused.errors().isEmpty()) {
      faces.addMessage(null, error(refused.detail()));
    }
    refused.errors().forEach(field -> add(faces, field));
  }

  private static void add(FacesContext faces, FieldError field) {
    String id = FORM + field.pointer().substring(field.pointer().lastIndexOf('/') + 1);
    boolean known = faces.getViewRoot().findComponent(id) instanceof EditableValueHolder;
    faces.addMessage(known ? id : null, error(field.message()));
  }

  /** The summary stands above the content, the detail beside the field. */
  private static FacesMessage error(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
