package com.reactfasttraining.booking.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Stores a paper once: rendering it again, or at the same time elsewhere, gives the one that is
 * stored. Within a server the second waits for the first instead of rendering too. Called outside
 * any transaction, because rendering takes its time.
 */
@ApplicationScoped
public class KeepDocument {

  private static final int LOCKS = 16;

  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();

  @Inject private Documents documents;
  @Inject private DocumentStore store;

  public Document once(Paper paper, Supplier<byte[]> render) {
    synchronized (locks.get(Math.floorMod(paper.hashCode(), LOCKS))) {
      return documents
          .find(paper)
          .orElseGet(() -> documents.addOnce(paper, store.write(render.get())));
    }
  }
}
