package fr.attesta.casework;

import fr.attesta.casework.folder.SeenDocuments;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.Role;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Kept files, only as downloads and only for those who may see their case. */
@Path("/documents/{id}")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
class DocumentPages {

    private final Documents documents;
    private final SeenDocuments seen;

    DocumentPages(Documents documents, SeenDocuments seen) {
        this.documents = documents;
        this.seen = seen;
    }

    @GET
    public Response download(@PathParam("id") UUID id) {
        DocumentView document =
                seen.find(id).orElseThrow(() -> new RefusedException(Refusal.notFound("document.unknown")));
        return Download.of(document.fileName(), documents.content(document))
                .type(document.mediaType())
                .build();
    }
}
