package fr.attesta.identity;

import fr.attesta.journal.Actor;
import fr.attesta.journal.ActorSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Knows who acts: an explicitly named actor for jobs and signed links, otherwise the signed-in user. */
@ApplicationScoped
public class Acting implements ActorSource {

    private static final Actor SYSTEM = Actor.named("system");

    private final ThreadLocal<Actor> named = new ThreadLocal<>();
    private final CurrentUser user;

    Acting(CurrentUser user) {
        this.user = user;
    }

    /** Runs the work as the given actor. */
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = named.get();
        named.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                named.remove();
            } else {
                named.set(before);
            }
        }
    }

    @Override
    public Actor current() {
        Actor actor = named.get();
        if (actor != null) {
            return actor;
        }
        if (Arc.container().requestContext().isActive() && user.known()) {
            return Actor.named(user.name());
        }
        return SYSTEM;
    }
}
