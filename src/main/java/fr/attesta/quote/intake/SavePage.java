package fr.attesta.quote.intake;

import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Keeps one page of a draft, if everything on it is right. */
@ApplicationScoped
class SavePage {

    private final Drafts drafts;
    private final ReadPage pages;

    SavePage(Drafts drafts, ReadPage pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    /** Returns the page with what is wrong on it; nothing is kept then. */
    @Transactional
    Form save(String token, Step step, Map<String, List<String>> values) {
        Draft draft = drafts.toChange(token);
        if (step.ordinal() > draft.reached().ordinal()) {
            throw new RefusedException(Refusal.conflict("intake.page_before"));
        }
        Form form = pages.check(step, draft.with(step, SiteRows.closed(values)));
        if (!form.isRefused()) {
            draft.save(step, SiteRows.closed(values), drafts.expiry());
        }
        return form;
    }
}
