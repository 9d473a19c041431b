package fr.attesta.document.enclosure;

import fr.attesta.document.DocumentOrigin;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.Acting;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.shared.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Keeps checked files with their case as long as the signed link was not used; the same file twice is kept once. */
@ApplicationScoped
public class EncloseFiles {

    private static final int MOST_PER_LINE = 10;

    private final SignedLinks links;
    private final Enclosures enclosures;
    private final Documents documents;
    private final Acting acting;
    private final Journal journal;
    private final Clock clock;

    EncloseFiles(
            SignedLinks links,
            Enclosures enclosures,
            Documents documents,
            Acting acting,
            Journal journal,
            Clock clock) {
        this.links = links;
        this.enclosures = enclosures;
        this.documents = documents;
        this.acting = acting;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws RefusedException if the link was used or has expired, or if a line has too many files */
    @Transactional
    public void enclose(OpenedLink link, String token, List<NewEnclosure> files) {
        acting.as(link.actor(), () -> {
            LinkScope scope = links.hold(token, link.scope().purpose());
            files.forEach(file -> keep(scope, file));
            return scope;
        });
    }

    private void keep(LinkScope scope, NewEnclosure file) {
        List<EnclosureView> before =
                enclosures.waiting(scope).getOrDefault(file.line().key(), List.of());
        if (before.stream().anyMatch(enclosed -> isSame(enclosed, file))) {
            return;
        }
        if (before.size() >= MOST_PER_LINE) {
            throw new RefusedException(Refusal.invalid(file.line().key(), "document_too_many", MOST_PER_LINE));
        }
        Instant now = clock.instant();
        DocumentView document = documents.keep(file.file(), origin(scope, file.line()));
        enclosures.add(new Enclosure(Uuid7.at(now), scope, file, document.id(), now));
        journal.write(Fact.of(scope.caseId(), "document.enclosed")
                .with("line", file.line().key())
                .with("document", document.id())
                .with("effectiveOn", file.effectiveOn())
                .with("sha256", document.sha256()));
    }

    private DocumentOrigin origin(LinkScope scope, FileLine line) {
        int earlier = (int) documents.ofCase(scope.caseId()).stream()
                .filter(document -> document.kind().equals(line.documentKind()))
                .count();
        return new DocumentOrigin(
                scope.caseId(),
                line.documentKind(),
                earlier + 1,
                acting.current().name());
    }

    private static boolean isSame(EnclosureView enclosed, NewEnclosure file) {
        return enclosed.document().sha256().equals(file.file().sha256())
                && Objects.equals(enclosed.effectiveOn(), file.effectiveOn());
    }
}
