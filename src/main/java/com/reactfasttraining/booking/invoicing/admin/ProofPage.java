package com.reactfasttraining.booking.invoicing.admin;

import com.reactfasttraining.booking.invoicing.proof.ProofView;
import com.reactfasttraining.booking.invoicing.proof.RequestProof;
import com.reactfasttraining.booking.invoicing.proof.ShowProof;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whether the books are right: each statement with its figures, and the button to prove them. */
@Named
@RequestScoped
public class ProofPage {

  @Inject private ShowProof showProof;
  @Inject private RequestProof requestProof;

  private ProofView proof = new ProofView(null, null, null, List.of(), false);

  public void load() {
    proof = showProof.last();
  }

  public String prove() {
    requestProof.now();
    return "/admin/invoicing/proof?faces-redirect=true&asked=true";
  }

  public ProofView getProof() {
    return proof;
  }
}
