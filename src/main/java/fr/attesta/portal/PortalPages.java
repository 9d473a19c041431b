package fr.attesta.portal;

import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.document.enclosure.FileLinkAction;
import fr.attesta.identity.link.LinkActions;
import fr.attesta.identity.link.OpenedLink;
import fr.attesta.identity.link.SignedLinks;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import fr.attesta.web.form.FormParts;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** One page per signed link: it shows what is asked, takes the answer and says thank you. */
@Path("/p/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class PortalPages {

    private static final int UNPROCESSABLE = 422;

    /** The button that only encloses the chosen files. */
    private static final String ENCLOSE = "enclose";

    private final SignedLinks links;
    private final LinkActions actions;
    private final LinkViews views;
    private final LinkFiles files;
    private final Documents documents;
    private final FormBinder binder;
    private final Engine templates;

    PortalPages(
            SignedLinks links,
            LinkActions actions,
            LinkViews views,
            LinkFiles files,
            Documents documents,
            FormBinder binder,
            Engine templates) {
        this.links = links;
        this.actions = actions;
        this.views = views;
        this.files = files;
        this.documents = documents;
        this.binder = binder;
        this.templates = templates;
    }

    @CheckedTemplate(basePath = "portal")
    static class Templates {

        private Templates() {}

        static native TemplateInstance page(OpenedLink link, String key, String content, boolean open, boolean files);

        static native TemplateInstance done(OpenedLink link, String key);
    }

    /** Looks at the link; opening it changes nothing. */
    @GET
    public TemplateInstance show(@PathParam("token") String token) {
        OpenedLink link = links.open(token);
        return link.used() ? Templates.done(link, keyOf(link)) : page(link, token, views.formOf(link));
    }

    /** One of the documents that the link hands out. */
    @GET
    @Path("documents/{id}")
    @Produces("application/pdf")
    public Response download(@PathParam("token") String token, @PathParam("id") UUID id) {
        DocumentView document = views.documentsOf(links.open(token)).stream()
                .filter(offered -> offered.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.notFound("document.unknown")));
        return Download.of(document.fileName(), documents.content(document))
                .type(document.mediaType())
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@PathParam("token") String token, MultivaluedMap<String, String> fields) {
        return answer(token, new FormParts(fields, List.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitWithFiles(@PathParam("token") String token, MultipartFormDataInput input) {
        return answer(token, FormParts.of(input));
    }

    private Response answer(String token, FormParts parts) {
        OpenedLink link = links.open(token);
        parts.fields().remove("csrf");
        boolean enclosing = parts.fields().remove(ENCLOSE) != null;
        List<Refusal> refusals = files.keep(link, token, parts);
        if (enclosing) {
            Form typed = new Form(parts.fields(), refusals);
            return refusals.isEmpty()
                    ? Response.ok(page(link, token, typed).render()).build()
                    : refused(link, token, typed);
        }
        return answer(token, link, parts, refusals);
    }

    private Response answer(String token, OpenedLink link, FormParts parts, List<Refusal> ofFiles) {
        Bound<? extends Record> bound =
                binder.bind(parts.fields(), actions.of(link.scope().purpose()).payload());
        if (!bound.accepted() || !ofFiles.isEmpty()) {
            return refused(link, token, bound.form().with(ofFiles));
        }
        try {
            actions.submit(token, bound.orThrow());
        } catch (RefusedException refused) {
            if (refused.onlyInvalid()) {
                return refused(link, token, bound.form().with(refused.refusals()));
            }
            throw refused;
        }
        return Response.seeOther(URI.create("/p/" + token)).build();
    }

    private Response refused(OpenedLink link, String token, Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(page(link, token, form).render())
                .build();
    }

    private TemplateInstance page(OpenedLink link, String token, Form form) {
        Template inner = Objects.requireNonNull(
                templates.getTemplate("portal/" + link.scope().purpose()),
                link.scope().purpose());
        String content = inner.data("link", link)
                .data("token", token)
                .data("facts", views.factsOf(link))
                .data("enclosed", views.enclosed(link))
                .data("form", form)
                .render();
        return Templates.page(
                link,
                keyOf(link),
                content,
                views.awaitsAnswer(link),
                actions.of(link.scope().purpose()) instanceof FileLinkAction);
    }

    /** First part of the text keys of the purpose. */
    private static String keyOf(OpenedLink link) {
        return LinkActions.keyOf(link.scope().purpose());
    }
}
