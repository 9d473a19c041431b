package fr.attesta.portal;

import fr.attesta.document.enclosure.EncloseFiles;
import fr.attesta.document.enclosure.IncomingEnclosures;
import fr.attesta.document.enclosure.NewEnclosure;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.form.FormParts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the files that come with a form before its answer is read, so that an answer that is refused loses none. */
@ApplicationScoped
class LinkFiles {

    private final LinkViews views;
    private final IncomingEnclosures incoming;
    private final EncloseFiles encloseFiles;

    LinkFiles(LinkViews views, IncomingEnclosures incoming, EncloseFiles encloseFiles) {
        this.views = views;
        this.incoming = incoming;
        this.encloseFiles = encloseFiles;
    }

    /** What the form shows as wrong with the files, of which none is kept then; nothing when all are. */
    List<Refusal> keep(OpenedLink link, String token, FormParts parts) {
        if (parts.uploads().isEmpty()) {
            return List.of();
        }
        if (link.usedAt() != null) {
            throw new RefusedException(Refusal.gone("link.used", link.usedAt()));
        }
        try {
            List<NewEnclosure> files = incoming.accept(parts, views.fileLines(link));
            encloseFiles.enclose(link, token, files);
            files.forEach(file -> parts.fields().remove(file.line().dateField()));
            return List.of();
        } catch (RefusedException refused) {
            if (refused.refusals().stream().anyMatch(LinkFiles::endsTheLink)) {
                throw refused;
            }
            return refused.refusals();
        }
    }

    private static boolean endsTheLink(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.GONE || refusal.kind() == Refusal.Kind.NOT_FOUND;
    }
}
