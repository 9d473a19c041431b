package fr.attesta.quote.offer;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.deadline.DeadlineView;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.quote.offer.paper.QuotePapers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Sends a quote, and reminds of it, with a fresh link to answer it. */
@ApplicationScoped
class QuoteMails {

    static final String DEADLINE = "BODY_QUOTE_EXPIRY";

    private final SignedLinks links;
    private final ClientMails mails;
    private final QuotePapers papers;

    QuoteMails(SignedLinks links, ClientMails mails, QuotePapers papers) {
        this.links = links;
        this.mails = mails;
        this.papers = papers;
    }

    /** The first version is announced as a quote, every later one as the revision of the one before. */
    void send(Quote quote, String mailKey, DeadlineView deadline) {
        LocalDate due = deadline.dueOn();
        quote.documentId = papers.printQuote(quote.view(), due);
        ClientMail mail = quote.version == 1
                ? offer(quote, mailKey, "quote_sent", due)
                : offer(quote, mailKey, "quote_revised", due);
        mails.plan(mail.withAttachment(quote.documentId).about(deadline.asCause()));
    }

    void remind(Quote quote, String mailKey, DeadlineView deadline) {
        mails.plan(offer(quote, mailKey, "quote_reminder", deadline.dueOn()).about(deadline.asReminder()));
    }

    private ClientMail offer(Quote quote, String mailKey, String template, LocalDate due) {
        String link = links.issue(new LinkScope(AnswerQuote.PURPOSE, quote.caseId, quote.id), Days.endOf(due));
        return ClientMail.notice(
                        quote.caseId,
                        mailKey,
                        template,
                        due,
                        quote.view().price().totalInclTax(),
                        quote.version)
                .withLink(link);
    }
}
