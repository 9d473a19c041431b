package fr.attesta.mail.courtesy;

import fr.attesta.identity.link.LinkAction;
import fr.attesta.identity.link.LinkReader;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.shared.GivenText;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reader declines further mails of courtesy, by the link in one of them; opening the link changes nothing. */
@ApplicationScoped
class StopCourtesy implements LinkAction<StopCourtesy.Payload> {

    private final EntityManager database;
    private final CourtesyMails courtesy;

    StopCourtesy(EntityManager database, CourtesyMails courtesy) {
        this.database = database;
        this.courtesy = courtesy;
    }

    /** Nobody has to say why. */
    public record Payload(@Nullable @Size(max = 500) String reason) {}

    /** Whose mails end. */
    public record Facts(String address) {}

    @Override
    public String purpose() {
        return CourtesyMails.PURPOSE;
    }

    @Override
    public Class<Payload> payload() {
        return Payload.class;
    }

    @Override
    public LinkReader reader() {
        return LinkReader.NOBODY;
    }

    @Override
    public Facts view(LinkScope scope) {
        return new Facts(address(scope.subjectId()));
    }

    @Override
    public void submit(LinkScope scope, Payload payload) {
        String reason = GivenText.of(payload.reason());
        courtesy.stop(scope.caseId(), address(scope.subjectId()), reason);
    }

    private String address(UUID mailId) {
        return database.createQuery("select m.recipientAddress from LedgerMail m where m.id = ?1", String.class)
                .setParameter(1, mailId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("link.unknown")));
    }
}
