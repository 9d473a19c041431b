package fr.attesta.portal;

import fr.attesta.document.DocumentLinkAction;
import fr.attesta.document.DocumentView;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what a link shows, in one transaction that changes nothing. */
@ApplicationScoped
class LinkViews {

    private final LinkActions actions;
    private final FormBinder binder;

    LinkViews(LinkActions actions, FormBinder binder) {
        this.actions = actions;
        this.binder = binder;
    }

    @Transactional
    Object factsOf(OpenedLink link) {
        return actions.of(link.scope().purpose()).view(link.scope());
    }

    /** The documents that the link hands out, for most purposes none. */
    @Transactional
    List<DocumentView> documentsOf(OpenedLink link) {
        return actions.of(link.scope().purpose()) instanceof DocumentLinkAction action
                ? action.documents(link.scope())
                : List.of();
    }

    @Transactional
    boolean awaitsAnswer(OpenedLink link) {
        return actions.of(link.scope().purpose()).open(link.scope());
    }

    /** The form as it starts. */
    @Transactional
    Form formOf(OpenedLink link) {
        Object suggestion = actions.of(link.scope().purpose()).suggestion(link.scope());
        return suggestion == null ? Form.empty() : binder.show(suggestion);
    }
}
