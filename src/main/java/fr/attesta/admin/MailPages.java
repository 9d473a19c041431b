package fr.attesta.admin;

import fr.attesta.casefile.CaseView;
import fr.attesta.casefile.list.CaseList;
import fr.attesta.casefile.list.CaseQuery;
import fr.attesta.identity.Role;
import fr.attesta.mail.RenderedMail;
import fr.attesta.mail.template.MailTemplates;
import fr.attesta.mail.template.TemplateSheet;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import fr.attesta.web.text.Languages;
import fr.attesta.web.text.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;

/** Every mail that Attesta sends: its kind, how it reads with a real case, and a copy of it to try it out. */
@Path("/admin/mails")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class MailPages {

    private static final int UNPROCESSABLE = 422;
    private static final String PATH = "/admin/mails/";
    /** A mail brings its own styles, as mail programs want it, and nothing else: it may only be shown within our page. */
    private static final String ONLY_STYLES =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox";

    private final MailTemplates mails;
    private final PreviewMail preview;
    private final CaseList cases;
    private final RequestLanguage language;
    private final FormBinder binder;
    private final Htmx htmx;
    private final RoutingContext context;

    MailPages(
            MailTemplates mails,
            PreviewMail preview,
            CaseList cases,
            RequestLanguage language,
            FormBinder binder,
            Htmx htmx,
            RoutingContext context) {
        this.mails = mails;
        this.preview = preview;
        this.cases = cases;
        this.language = language;
        this.binder = binder;
        this.htmx = htmx;
        this.context = context;
    }

    @CheckedTemplate(basePath = "admin")
    static class Templates {

        private Templates() {}

        static native TemplateInstance mails(List<String> stages, List<Line> lines);

        static native TemplateInstance mail(Page page, Form form);
    }

    /** A mail by its subject in the reader's language. */
    public record Line(TemplateSheet sheet, String subject) {}

    /**
     * One mail in one language.
     *
     * @param number of the case that it is shown with; empty for an example
     */
    public record Page(TemplateSheet sheet, String language, String number, RenderedMail mail, List<CaseView> cases) {}

    @GET
    public TemplateInstance list() {
        List<TemplateSheet> sheets = mails.sheets();
        return Templates.mails(
                sheets.stream().map(TemplateSheet::stage).distinct().toList(),
                sheets.stream()
                        .map(sheet -> new Line(sheet, preview.subjectOf(sheet, language.locale())))
                        .toList());
    }

    @GET
    @Path("{name}")
    public TemplateInstance show(
            @PathParam("name") String name,
            @QueryParam("language") @DefaultValue("fr") String tag,
            @QueryParam("case") @DefaultValue("") String number) {
        return page(new PreviewMail.Choice(sheet(name), Languages.ofTag(tag), number), Form.empty());
    }

    @GET
    @Path("{name}/html")
    public String html(
            @PathParam("name") String name,
            @QueryParam("language") @DefaultValue("fr") String tag,
            @QueryParam("case") @DefaultValue("") String number) {
        RenderedMail mail = preview.of(new PreviewMail.Choice(sheet(name), Languages.ofTag(tag), number));
        // in place of the policy of all other pages: a second header would only add to it
        context.response().headers().set("Content-Security-Policy", ONLY_STYLES);
        return mail.html();
    }

    @POST
    @Path("{name}/test")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response test(@PathParam("name") String name, MultivaluedMap<String, String> fields) {
        TemplateSheet sheet = sheet(name);
        Bound<PreviewMail.Test> bound = binder.bind(fields, PreviewMail.Test.class);
        if (!bound.accepted()) {
            return refused(new PreviewMail.Choice(sheet, Languages.FRENCH, ""), bound.form());
        }
        PreviewMail.Test test = Objects.requireNonNull(bound.value());
        PreviewMail.Choice choice = new PreviewMail.Choice(
                sheet, Languages.ofTag(test.language()), Objects.requireNonNullElse(test.number(), ""));
        try {
            preview.send(choice, test.address());
        } catch (RefusedException refused) {
            return refused(choice, bound.form().with(refused.refusals()));
        }
        return htmx.seeOther(
                PATH + name + "?language=" + choice.language().getLanguage(),
                Flash.success("mail_tested", test.address()));
    }

    private Response refused(PreviewMail.Choice choice, Form form) {
        return Response.status(UNPROCESSABLE)
                .entity(page(choice, form).render())
                .build();
    }

    private TemplateInstance page(PreviewMail.Choice choice, Form form) {
        return Templates.mail(
                new Page(
                        choice.sheet(),
                        choice.language().getLanguage(),
                        choice.number(),
                        preview.of(choice),
                        cases.find(new CaseQuery("", null, null, 1)).lines()),
                form);
    }

    private TemplateSheet sheet(String name) {
        return mails.sheet(name)
                .orElseThrow(() -> new RefusedException(Refusal.notFound("mail.template_unknown", name)));
    }
}
