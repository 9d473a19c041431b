package fr.attesta.cycle.takeover;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mails to the body that issued a certificate. */
@ApplicationScoped
class TransferInMails {

    private final Cases cases;
    private final SignedLinks links;
    private final Mails mails;

    TransferInMails(Cases cases, SignedLinks links, Mails mails) {
        this.cases = cases;
        this.links = links;
        this.mails = mails;
    }

    /** Which mail, under which key. */
    record Letter(String template, String key) {}

    /** Asks for the file, with a link that stays open a while after the fifteen days. */
    void ask(TransferIn transfer, Letter letter, DeadlineView due, MailDraft.@Nullable Cause cause) {
        String link = links.issue(
                new LinkScope(ProvideTransferFile.PURPOSE, transfer.caseId, transfer.runId),
                Days.endOf(due.openUntil()));
        mails.plan(draft(transfer, letter, List.of(due.dueOn()), new Button(link, cause)));
    }

    void tell(TransferIn transfer, Letter letter, Object... more) {
        mails.plan(draft(transfer, letter, List.of(more), new Button(null, null)));
    }

    private record Button(@Nullable String link, MailDraft.@Nullable Cause cause) {}

    private MailDraft draft(TransferIn transfer, Letter letter, List<Object> more, Button button) {
        CaseView file = cases.get(transfer.caseId);
        List<Object> arguments = new ArrayList<>(List.of(
                file.providerName(),
                file.number(),
                transfer.content.certificate().number(),
                file.siren()));
        arguments.addAll(more);
        return new MailDraft(
                transfer.caseId,
                letter.key(),
                MailDraft.Recipient.of(transfer.content.bodyName(), transfer.content.bodyEmail(), null),
                letter.template(),
                arguments,
                button.link(),
                List.of(),
                button.cause());
    }
}
