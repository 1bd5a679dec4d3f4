package com.reactfasttraining.booking.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Stores a paper once: rendering it again, or at the same time elsewhere, gives the one that is
 * stored. Called outside any transaction, because rendering takes its time.
 */
@ApplicationScoped
public class KeepDocument {

  @Inject private Documents documents;
  @Inject private DocumentStore store;

  Document once(Paper paper, Supplier<byte[]> render) {
    return documents
        .find(paper)
        .orElseGet(() -> documents.addOnce(paper, store.write(render.get())));
  }
}
