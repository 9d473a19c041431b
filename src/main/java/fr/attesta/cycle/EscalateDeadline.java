package fr.attesta.cycle;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.Cases;
import fr.attesta.deadline.step.Escalation;
import fr.attesta.identity.CaseAccess;
import fr.attesta.identity.IdentityConfig;
import fr.attesta.identity.Role;
import fr.attesta.identity.Staff;
import fr.attesta.identity.StaffDirectory;
import fr.attesta.mail.MailDraft;
import fr.attesta.mail.Mails;
import fr.attesta.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes at once to the staff who answer for a deadline: everybody of the role, but of the auditors those of the case. Where
 * nobody has the role, the administrators hear of it.
 */
@ApplicationScoped
class EscalateDeadline implements Escalation {

    private final Cases cases;
    private final Providers providers;
    private final StaffDirectory staff;
    private final CaseAccess access;
    private final Mails mails;
    private final String publicUrl;

    EscalateDeadline(
            Cases cases,
            Providers providers,
            StaffDirectory staff,
            CaseAccess access,
            Mails mails,
            IdentityConfig identity) {
        this.cases = cases;
        this.providers = providers;
        this.staff = staff;
        this.access = access;
        this.mails = mails;
        this.publicUrl = identity.publicUrl();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(List<Trouble> troubles) {
        Directory directory = new Directory();
        mails.plan(troubles.stream()
                .flatMap(trouble -> mailsAbout(trouble, directory))
                .toList());
    }

    private Stream<MailDraft> mailsAbout(Trouble trouble, Directory directory) {
        CaseView file = cases.get(trouble.caseId());
        String organisation = providers.get(file.providerId()).name();
        return whoAnswersFor(trouble, directory).map(person -> {
            Locale language = directory.languageOf(person);
            return new MailDraft(
                    file.id(),
                    "escalation:" + trouble.stepId() + ":" + person.userName(),
                    MailDraft.Recipient.of(person.displayName(), person.email(), language),
                    "deadline_escalation",
                    List.of(organisation, file.number(), trouble.titleIn(language), trouble.dueOn()),
                    publicUrl + "/cases/" + file.number() + "?tab=deadlines",
                    List.of(),
                    new MailDraft.Cause(trouble.deadlineId(), trouble.stepId()));
        });
    }

    private Stream<Staff> whoAnswersFor(Trouble trouble, Directory directory) {
        Role role = Role.ofId(trouble.role())
                .orElseThrow(() -> new IllegalStateException("Expected a role to tell but it is " + trouble.role()));
        List<Staff> people = directory.with(role).stream()
                .filter(person -> role != Role.AUDITOR || access.isMember(trouble.caseId(), person.userName()))
                .toList();
        return people.isEmpty() ? directory.with(Role.ADMINISTRATOR).stream() : people.stream();
    }

    /** The staff as they are in one transaction, asked once for all that it tells. */
    private final class Directory {

        private final Map<Role, List<Staff>> members = new EnumMap<>(Role.class);
        private final Map<String, Locale> languages = new HashMap<>();

        List<Staff> with(Role role) {
            return members.computeIfAbsent(role, staff::with);
        }

        Locale languageOf(Staff person) {
            return languages.computeIfAbsent(person.userName(), staff::languageOf);
        }
    }
}
