package fr.attesta.portal;

import fr.attesta.document.DocumentLinkAction;
import fr.attesta.document.DocumentView;
import fr.attesta.document.enclosure.EnclosureView;
import fr.attesta.document.enclosure.Enclosures;
import fr.attesta.document.enclosure.FileLine;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads what a link shows, in one transaction that changes nothing. */
@ApplicationScoped
class LinkViews {

    private final LinkActions actions;
    private final Enclosures enclosures;
    private final FormBinder binder;

    LinkViews(LinkActions actions, Enclosures enclosures, FormBinder binder) {
        this.actions = actions;
        this.enclosures = enclosures;
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

    /** The lines that take files. */
    @Transactional
    List<FileLine> fileLines(OpenedLink link) {
        return actions.of(link.scope().purpose()) instanceof FileLinkAction<?> action
                ? action.fileLines(link.scope())
                : List.of();
    }

    /** The files that wait for the answer, by line. */
    @Transactional
    Map<String, List<EnclosureView>> enclosed(OpenedLink link) {
        return enclosures.waiting(link.scope());
    }

    /** The form as it starts. */
    @Transactional
    Form formOf(OpenedLink link) {
        Object suggestion = actions.of(link.scope().purpose()).suggestion(link.scope());
        return suggestion == null ? Form.empty() : binder.show(suggestion);
    }
}
