package fr.attesta.quote.intake;

import fr.attesta.casefile.CaseView;
import fr.attesta.document.AcceptedFile;
import fr.attesta.identity.Acting;
import fr.attesta.journal.Actor;
import fr.attesta.quote.application.SubmitApplication;
import fr.attesta.quote.application.content.ApplicationForm;
import fr.attesta.quote.application.content.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;

/** Hands a draft in: from then on it is an application like any other. */
@ApplicationScoped
class SendDraft {

    private final Drafts drafts;
    private final ReadPage pages;
    private final SubmitApplication submitApplication;
    private final Acting acting;

    SendDraft(Drafts drafts, ReadPage pages, SubmitApplication submitApplication, Acting acting) {
        this.drafts = drafts;
        this.pages = pages;
        this.submitApplication = submitApplication;
        this.acting = acting;
    }

    /** @throws fr.attesta.shared.RefusedException with everything that is wrong; the draft stays as it is */
    @Transactional
    void send(String token) {
        Draft draft = drafts.toChange(token);
        ApplicationForm form = pages.read(draft.fields).orThrow();
        Map<Piece, AcceptedFile> files = new EnumMap<>(Piece.class);
        drafts.files(draft.id).forEach(file -> files.put(file.key.piece(), file.file()));
        CaseView opened = acting.as(Actor.named("applicant:" + draft.id), () -> submitApplication.submit(form, files));
        files.keySet().forEach(piece -> drafts.detach(draft.id, piece));
        draft.sent(opened.number());
    }
}
