package fr.attesta.quote.offer;

import fr.attesta.calendar.Days;
import fr.attesta.casefile.ClientMails;
import fr.attesta.casefile.ClientMails.ClientMail;
import fr.attesta.identity.link.LinkScope;
import fr.attesta.identity.link.SignedLinks;
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

    void send(Quote quote, String mailKey, LocalDate due) {
        mails.plan(offer(quote, mailKey, "quote_sent", due).withAttachment(papers.printQuote(quote, due)));
    }

    void remind(Quote quote, String mailKey, LocalDate due) {
        mails.plan(offer(quote, mailKey, "quote_reminder", due));
    }

    private ClientMail offer(Quote quote, String mailKey, String template, LocalDate due) {
        String link = links.issue(new LinkScope(AnswerQuote.PURPOSE, quote.caseId, quote.runId), Days.endOf(due));
        return ClientMail.notice(quote.caseId, mailKey, template, due, quote.price.totalInclTax())
                .withLink(link);
    }
}
