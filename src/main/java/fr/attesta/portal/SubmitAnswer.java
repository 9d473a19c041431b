package fr.attesta.portal;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.FileLinkAction;
import fr.attesta.identity.Acting;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.journal.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Carries out an answer together with the files that came with it, or neither. */
@ApplicationScoped
class SubmitAnswer {

    private final LinkActions actions;
    private final Acting acting;

    SubmitAnswer(LinkActions actions, Acting acting) {
        this.actions = actions;
        this.acting = acting;
    }

    /** An answer as it came in: the link, its token, what was typed and the checked files by the name of their field. */
    record Answer<P extends Record>(OpenedLink link, String token, P payload, Map<String, AcceptedFile> files) {}

    @Transactional
    <P extends Record> void submit(Answer<P> answer) {
        if (!answer.link().used() && actions.of(answer.link().scope().purpose()) instanceof FileLinkAction<?> action) {
            acting.as(Actor.named("client:" + answer.link().id()), () -> {
                action.receive(answer.link().scope(), answer.files());
                return answer;
            });
        }
        actions.submit(answer.token(), answer.payload());
    }
}
