package fr.attesta.quote.intake;

import fr.attesta.calendar.RealTime;
import fr.attesta.document.IncomingFiles;
import fr.attesta.quote.application.content.Piece;
import fr.attesta.quote.application.content.PieceFiles;
import fr.attesta.quote.intake.MailDraftLink.Wish;
import fr.attesta.referential.domain.Activity;
import fr.attesta.shared.Category;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.CallerLimit;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import fr.attesta.web.form.FormParts;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The application form for everybody: one page after the other, each kept as soon as it is right. */
@Path("/apply")
@Produces(MediaType.TEXT_HTML)
@PermitAll
@Blocking
class ApplyPages {

    private static final int UNPROCESSABLE = 422;
    private static final int MORE_SITES = 5;

    private final Drafts drafts;
    private final ReadPage pages;
    private final SavePage savePage;
    private final IncomingFiles incoming;
    private final AttachPieces attachPieces;
    private final MailDraftLink mailDraftLink;
    private final SendDraft sendDraft;
    private final CallerLimit limit;
    private final FormBinder binder;
    private final RequestLanguage language;
    private final Htmx htmx;

    ApplyPages(
            Drafts drafts,
            ReadPage pages,
            SavePage savePage,
            IncomingFiles incoming,
            AttachPieces attachPieces,
            MailDraftLink mailDraftLink,
            SendDraft sendDraft,
            IntakeConfig config,
            @RealTime Clock clock,
            FormBinder binder,
            RequestLanguage language,
            Htmx htmx) {
        this.drafts = drafts;
        this.pages = pages;
        this.savePage = savePage;
        this.incoming = incoming;
        this.attachPieces = attachPieces;
        this.mailDraftLink = mailDraftLink;
        this.sendDraft = sendDraft;
        this.limit = new CallerLimit(config.writesPerMinute(), clock);
        this.binder = binder;
        this.language = language;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "quote/apply")
    static class Templates {

        private Templates() {}

        static native TemplateInstance start();

        static native TemplateInstance page(
                Sheet sheet, Form form, List<Category> categories, List<Activity> activities);

        static native TemplateInstance later(DraftView draft, Form form);

        static native TemplateInstance sent(DraftView draft);
    }

    @GET
    public TemplateInstance start() {
        return Templates.start();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@Context HttpServerRequest call) {
        requireAllowed(call);
        return htmx.seeOther(address(drafts.begin(), Step.ORGANISATION));
    }

    /** Back to where the person stopped, or to the receipt. */
    @GET
    @Path("{token}")
    public Response resume(@PathParam("token") String token) {
        DraftView draft = drafts.view(token);
        return draft.sentAs() == null
                ? htmx.seeOther(address(token, draft.reached()))
                : Response.ok(Templates.sent(draft).render()).build();
    }

    @GET
    @Path("{token}/{step}")
    public Response show(@PathParam("token") String token, @PathParam("step") String path) {
        DraftView draft = drafts.view(token);
        Step step = step(path);
        if (draft.sentAs() != null || !draft.isOpen(step)) {
            return htmx.seeOther("/apply/" + token);
        }
        Form form = step == Step.CHECK ? pages.checkAll(draft.fields()) : new Form(draft.fields(), List.of());
        return Response.ok(page(draft, step, form, SiteRows.offered(draft.fields()))
                        .render())
                .build();
    }

    @POST
    @Path("{token}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("token") String token,
            @PathParam("step") String path,
            MultivaluedMap<String, String> fields,
            @Context HttpServerRequest call) {
        requireAllowed(call);
        Step step = step(path);
        String action = Optional.ofNullable(fields.getFirst("action")).orElse("");
        if (step == Step.SITES && action.equals("more")) {
            Form typed = new Form(SiteRows.closed(fields), List.of());
            int rows = SiteRows.offered(typed.values()) + MORE_SITES;
            return Response.ok(page(drafts.view(token), step, typed, rows).render())
                    .build();
        }
        Form form = savePage.save(token, step, fields);
        if (form.isRefused()) {
            return refused(drafts.view(token), step, form);
        }
        return htmx.seeOther(action.equals("later") ? "/apply/" + token + "/later" : address(token, step.next()));
    }

    @POST
    @Path("{token}/pieces")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("token") String token, MultipartFormDataInput input, @Context HttpServerRequest call) {
        requireAllowed(call);
        FormParts parts = FormParts.of(input);
        DraftView draft = drafts.view(token);
        if (!draft.isOpen(Step.PIECES)) {
            throw new RefusedException(Refusal.conflict("intake.page_before"));
        }
        Set<Piece> removed = parts.fields().getOrDefault("remove", List.of()).stream()
                .flatMap(name -> PieceFiles.named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
        try {
            attachPieces.attach(token, PieceFiles.of(incoming.accept(parts.uploads())), removed);
        } catch (RefusedException refused) {
            return refused(draft, Step.PIECES, new Form(draft.fields(), refused.refusals()));
        }
        boolean stay = parts.fields().getOrDefault("action", List.of()).contains("stay");
        return htmx.seeOther(address(token, stay ? Step.PIECES : Step.CHECK));
    }

    @POST
    @Path("{token}/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("token") String token, @Context HttpServerRequest call) {
        requireAllowed(call);
        DraftView draft = drafts.view(token);
        if (draft.sentAs() != null || !draft.isOpen(Step.CHECK)) {
            return htmx.seeOther("/apply/" + token);
        }
        Form form = pages.checkAll(draft.fields());
        if (form.isRefused()) {
            return refused(draft, Step.CHECK, form);
        }
        try {
            sendDraft.send(token);
        } catch (RefusedException refused) {
            return refused(draft, Step.CHECK, form.with(ReadPage.discreet(refused.refusals())));
        }
        return htmx.seeOther("/apply/" + token);
    }

    @GET
    @Path("{token}/later")
    public TemplateInstance later(@PathParam("token") String token) {
        DraftView draft = drafts.view(token);
        return Templates.later(draft, Form.empty().with("email", draft.email()));
    }

    @POST
    @Path("{token}/later")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response mail(
            @PathParam("token") String token, MultivaluedMap<String, String> fields, @Context HttpServerRequest call) {
        requireAllowed(call);
        fields.remove("csrf");
        Bound<Wish> wish = binder.bind(fields, Wish.class);
        try {
            mailDraftLink.send(token, wish.orThrow(), language.locale());
        } catch (RefusedException refused) {
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.later(drafts.view(token), new Form(fields, refused.refusals()))
                            .render())
                    .build();
        }
        return htmx.seeOther(
                "/apply/" + token + "/later",
                Flash.success("intake_link_sent", wish.orThrow().email()));
    }

    private Response refused(DraftView draft, Step step, Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(page(draft, step, form, SiteRows.offered(form.values())).render())
                .build();
    }

    private TemplateInstance page(DraftView draft, Step step, Form form, int siteRows) {
        return Templates.page(
                pages.sheet(draft, step, siteRows), form, List.of(Category.values()), List.of(Activity.values()));
    }

    private void requireAllowed(HttpServerRequest call) {
        if (!limit.allows(call)) {
            throw new ClientErrorException(Response.Status.TOO_MANY_REQUESTS);
        }
    }

    private static Step step(String path) {
        return Step.ofPath(path).orElseThrow(() -> new RefusedException(Refusal.notFound("intake.unknown")));
    }

    private static String address(String token, Step step) {
        return "/apply/" + token + "/" + step.path();
    }
}
