package com.reactfasttraining.booking.requirement.rest;

import com.reactfasttraining.booking.requirement.RequirementTemplateView;
import com.reactfasttraining.booking.requirement.RequirementTemplates;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The access needs that a booker can choose from. */
@Path("requirement-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequirementTemplatesResource {

  @Inject private RequirementTemplates templates;

  @GET
  @PermitAll
  public List<RequirementTemplateView> list() {
    return templates.views();
  }
}
