package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The courses on offer. */
@ApplicationScoped
public class Courses {

  @PersistenceContext private EntityManager database;
  @Inject private Sessions sessions;

  /** Courses by title; {@code after} is the slug of the last one seen. */
  public Slice<CourseView> views(int limit, @Nullable String after) {
    Optional<Course> last = Optional.ofNullable(after).flatMap(this::find);
    List<Course> found =
        database
            .createQuery(
                "select c from Course c where c.active = true and"
                    + " (c.title > :title or (c.title = :title and c.id > :id))"
                    + " order by c.title, c.id",
                Course.class)
            .setParameter("title", last.map(Course::title).orElse(""))
            .setParameter("id", last.map(Course::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultList();
    Map<String, SessionView> next = sessions.next();
    List<CourseView> views =
        found.stream().map(course -> course.view(next.get(course.slug()))).toList();
    return Slice.cut(views, limit, CourseView::slug);
  }

  public Optional<CourseView> view(String slug) {
    return find(slug)
        .filter(Course::isActive)
        .map(course -> course.view(sessions.next().get(slug)));
  }

  /** All courses for staff, those that are not sold any more too, by title. */
  public Slice<CourseSheet> sheets(int limit, @Nullable String after) {
    Optional<Course> last = Optional.ofNullable(after).flatMap(this::find);
    List<CourseSheet> found =
        database
            .createQuery(
                "select c from Course c"
                    + " where c.title > :title or (c.title = :title and c.id > :id)"
                    + " order by c.title, c.id",
                Course.class)
            .setParameter("title", last.map(Course::title).orElse(""))
            .setParameter("id", last.map(Course::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(Course::sheet)
            .toList();
    return Slice.cut(found, limit, CourseSheet::slug);
  }

  public Optional<Course> find(String slug) {
    return bySlug(slug).getResultStream().findFirst();
  }

  public Optional<Course> lock(String slug) {
    return bySlug(slug).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  public void add(Course course) {
    database.persist(course);
  }

  private TypedQuery<Course> bySlug(String slug) {
    return database
        .createQuery("select c from Course c where c.slug = :slug", Course.class)
        .setParameter("slug", slug);
  }
}
