package fr.attesta.decision.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds of independent reviews, oldest first. */
@ApplicationScoped
public class FileReviews {

    private final EntityManager database;

    FileReviews(EntityManager database) {
        this.database = database;
    }

    void add(FileReview review) {
        database.persist(review);
    }

    /** The newest round, also of a file that went back and forth many times, without its history. */
    Optional<FileReview> newestOfRun(UUID runId) {
        return database.createQuery("from FileReview where runId = ?1 order by round desc", FileReview.class)
                .setParameter(1, runId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<FileReviewView> viewsOf(UUID runId) {
        return database.createQuery("from FileReview where runId = ?1 order by round", FileReview.class)
                .setParameter(1, runId)
                .getResultStream()
                .map(FileReview::view)
                .toList();
    }
}
