package fr.attesta.casework.inbox;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.IncomingFiles;
import fr.attesta.identity.Role;
import fr.attesta.inbox.Inbox;
import fr.attesta.inbox.comment.CommentTask;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.FormParts;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes remarks about a task and the files that go with them. */
@Path("/tasks/{id}/comments")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class CommentPages {

    private final Inbox inbox;
    private final CommentTask comments;
    private final IncomingFiles incoming;
    private final Htmx htmx;

    CommentPages(Inbox inbox, CommentTask comments, IncomingFiles incoming, Htmx htmx) {
        this.inbox = inbox;
        this.comments = comments;
        this.incoming = incoming;
        this.htmx = htmx;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response comment(@PathParam("id") UUID id, MultipartFormDataInput input) {
        // nobody has a file scanned for a task that they may not see
        inbox.find(id);
        FormParts parts = FormParts.of(input);
        List<AcceptedFile> files = List.copyOf(incoming.accept(parts.uploads()).values());
        comments.comment(id, value(parts, "text"), files.isEmpty() ? null : files.getFirst());
        return htmx.seeOther(
                "/tasks/" + id + "?inbox=" + URLEncoder.encode(value(parts, "inbox"), StandardCharsets.UTF_8),
                Flash.success("comment_kept"));
    }

    private static String value(FormParts parts, String name) {
        return parts.fields().getOrDefault(name, List.of("")).getFirst();
    }
}
