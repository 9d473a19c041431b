package fr.attesta.identity.link;

import fr.attesta.identity.Acting;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that signed links can do, and the one way to do it: use the link up and act, in one transaction. */
@ApplicationScoped
public class LinkActions {

    private final Map<String, LinkAction<?>> byPurpose;
    private final SignedLinks links;
    private final CasesUnderWay cases;
    private final Acting acting;

    LinkActions(@All List<LinkAction<?>> actions, SignedLinks links, CasesUnderWay cases, Acting acting) {
        this.byPurpose =
                actions.stream().collect(Collectors.toUnmodifiableMap(LinkAction::purpose, Function.identity()));
        this.links = links;
        this.cases = cases;
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

    /** First part of the text keys of a purpose; alone, the key of its title. */
    public static String keyOf(String purpose) {
        return "portal_" + purpose.replace('.', '_').replace('-', '_');
    }

    /** What the case waits for from people without an account: each thing once, the first to end first. */
    @Transactional
    public List<AwaitedLink> awaited(UUID caseId) {
        if (!cases.underWay(caseId)) {
            return List.of();
        }
        Map<LinkScope, AwaitedLink> newest = new HashMap<>();
        for (OpenedLink link : links.unanswered(caseId)) {
            LinkAction<?> action = of(link.scope().purpose());
            if (action.reader() != LinkReader.NOBODY && action.open(link.scope())) {
                newest.put(link.scope(), new AwaitedLink(action.purpose(), action.reader(), link.expiresAt()));
            }
        }
        return newest.values().stream()
                .sorted(Comparator.comparing(AwaitedLink::expiresAt).thenComparing(AwaitedLink::purpose))
                .toList();
    }

    /** Uses the link for its one thing; a wrong, expired or used link refuses and nothing happens. */
    @Transactional
    public <P extends Record> void submit(String token, P payload) {
        OpenedLink link = links.open(token);
        LinkAction<P> action = typed(link.scope().purpose(), payload);
        acting.as(link.actor(), () -> {
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
