package fr.attesta.certificate;

import fr.attesta.casefile.Cases;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.certificate.domain.CertificateState;
import fr.attesta.certificate.paper.MeasureLetters;
import fr.attesta.certificate.paper.MeasureLetters.Measure;
import fr.attesta.decision.DecisionView;
import fr.attesta.decision.Decisions;
import fr.attesta.document.DocumentView;
import fr.attesta.journal.Fact;
import fr.attesta.journal.Journal;
import fr.attesta.provider.Providers;
import fr.attesta.workflow.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.Objects;

/** Tells everybody of a change of a certificate: its holder by mail, the journal, and whoever follows its dates. */
@ApplicationScoped
class ChangeNotice {

    private final Decisions decisions;
    private final MeasureLetters letters;
    private final Cases cases;
    private final Providers providers;
    private final ClientMails mails;
    private final Journal journal;
    private final Event<CertificateChanged> changed;

    ChangeNotice(
            Decisions decisions,
            MeasureLetters letters,
            Cases cases,
            Providers providers,
            ClientMails mails,
            Journal journal,
            Event<CertificateChanged> changed) {
        this.decisions = decisions;
        this.letters = letters;
        this.cases = cases;
        this.providers = providers;
        this.mails = mails;
        this.journal = journal;
        this.changed = changed;
    }

    /**
     * What changed.
     *
     * @param word maintained, suspended or withdrawn: part of the mail's template and of the journal's code
     */
    record Change(Certificate certificate, String word, CertificateState state, LocalDate on) {}

    /** @param arguments placeholders of the mail after the certificate's number */
    void tell(Job job, Change change, Object... arguments) {
        announce(job, change, mail(job, change, arguments));
    }

    /** The same for a measure that was decided on, with the letter that gives its reasons. */
    void measure(Job job, Change change) {
        DecisionView decision = decisions.ofRun(job.runId()).orElseThrow();
        DocumentView letter = letters.keep(
                providers.get(cases.get(job.caseId()).providerId()),
                new Measure(
                        job.caseId(),
                        change.word(),
                        change.certificate().number,
                        change.on(),
                        decision.reasons(),
                        decision.decidedBy()));
        String reasons = Objects.requireNonNullElse(decision.reasons(), "");
        announce(job, change, mail(job, change, reasons).withAttachment(letter.id()));
    }

    /** Its holder was told already, by the letter of a measure. */
    void follow(Job job, Change change) {
        journal.write(
                Fact.of(job.caseId(), "certificate." + change.word()).with("number", change.certificate().number));
        changed.fire(new CertificateChanged(
                job.caseId(), job.runId(), change.certificate().id, change.state(), change.on()));
    }

    private static ClientMail mail(Job job, Change change, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = change.certificate().number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ClientMail.notice(job.caseId(), job.type() + ":" + job.runId(), "certificate_" + change.word(), all);
    }

    private void announce(Job job, Change change, ClientMail mail) {
        mails.plan(mail);
        follow(job, change);
    }
}
