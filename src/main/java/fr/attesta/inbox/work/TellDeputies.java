package fr.attesta.inbox.work;

import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.identity.absence.AbsenceChanged;
import fr.attesta.identity.absence.AbsenceChanged.Change;
import fr.attesta.identity.absence.AbsenceView;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mails about an absence to the deputy, and to the absent person whose absence somebody else recorded or deleted. */
@ApplicationScoped
class TellDeputies {

    private final StaffDirectory staff;
    private final Mails mails;
    private final String address;

    TellDeputies(StaffDirectory staff, Mails mails, IdentityConfig identity) {
        this.staff = staff;
        this.mails = mails;
        this.address = identity.publicUrl();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changed(@Observes AbsenceChanged event) {
        AbsenceView absence = event.absence();
        if (event.change() == Change.RECORDED) {
            tell(event, absence.deputy(), "absence_deputy", address + "/inbox");
            tell(event, absence.userName(), "absence_recorded", address + "/absences");
        } else {
            tell(event, absence.deputy(), "absence_deputy_released", null);
            tell(event, absence.userName(), "absence_dropped", null);
        }
    }

    /** Whoever did it needs no mail about it, and an account without an address keeps nobody from being away. */
    private void tell(AbsenceChanged event, String reader, String template, @Nullable String link) {
        if (reader.equals(event.by())) {
            return;
        }
        AbsenceView absence = event.absence();
        staff.find(reader)
                .filter(person -> !person.email().isBlank())
                .ifPresent(person -> mails.plan(new MailDraft(
                        null,
                        template + ":" + absence.id(),
                        MailDraft.Recipient.of(person.displayName(), person.email(), staff.languageOf(reader)),
                        template,
                        List.of(
                                staff.displayName(absence.userName()),
                                staff.displayName(absence.deputy()),
                                absence.firstDay(),
                                absence.lastDay(),
                                staff.displayName(event.by())),
                        link)));
    }
}
