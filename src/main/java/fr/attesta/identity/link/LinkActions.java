package fr.attesta.identity.link;

import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that signed links can do, and the one way to do it: use the link up and act, in one transaction. */
@ApplicationScoped
public class LinkActions {

    private final Map<String, LinkAction<?>> byPurpose;
    private final SignedLinks links;
    private final Acting acting;

    LinkActions(@All List<LinkAction<?>> actions, SignedLinks links, Acting acting) {
        this.byPurpose =
                actions.stream().collect(Collectors.toUnmodifiableMap(LinkAction::purpose, Function.identity()));
        this.links = links;
        this.acting = acting;
    }

    /** @throws IllegalStateException if a link was issued for a purpose that nobody implements */
    public LinkAction<?> of(String purpose) {
        LinkAction<?> action = byPurpose.get(purpose);
        if (action == null) {
            throw new IllegalStateException(
                    "Expected an action for links of purpose " + purpose + " but there is none");
        }
        return action;
    }

    public Set<String> purposes() {
        return byPurpose.keySet();
    }

    /** Uses the link for its one thing; a wrong, expired or used link refuses and nothing happens. */
    @Transactional
    public <P extends Record> void submit(String token, P payload) {
        OpenedLink link = links.open(token);
        LinkAction<P> action = typed(link.scope().purpose(), payload);
        acting.as(Actor.named("client:" + link.id()), () -> {
            LinkScope scope = links.use(token, action.purpose());
            action.submit(scope, payload);
            return scope;
        });
    }

    @SuppressWarnings("unchecked") // the payload's class is checked against the action's just before
    private <P extends Record> LinkAction<P> typed(String purpose, P payload) {
        LinkAction<?> action = of(purpose);
        if (!action.payload().isInstance(payload)) {
            throw new IllegalArgumentException(
                    "Expected a payload of " + action.payload() + " but it is " + payload.getClass());
        }
        return (LinkAction<P>) action;
    }
}
