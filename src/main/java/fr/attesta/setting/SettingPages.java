package fr.attesta.setting;

import fr.attesta.identity.Role;
import fr.attesta.journal.Journal;
import fr.attesta.journal.JournalLine;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Bound;
import fr.attesta.web.form.Form;
import fr.attesta.web.form.FormBinder;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The body's own settings: what is in force, what was and what will be, and the form that sets another value. */
@Path("/settings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class SettingPages {

    private static final int UNPROCESSABLE = 422;
    private static final String PATH = "/settings/";

    private final SettingCatalogue catalogue;
    private final Settings settings;
    private final ChangeSetting changeSetting;
    private final EndSetting endSetting;
    private final Journal journal;
    private final FormBinder binder;
    private final Htmx htmx;
    private final Clock clock;

    SettingPages(
            SettingCatalogue catalogue,
            Settings settings,
            ChangeSetting changeSetting,
            EndSetting endSetting,
            Journal journal,
            FormBinder binder,
            Htmx htmx,
            Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.changeSetting = changeSetting;
        this.endSetting = endSetting;
        this.journal = journal;
        this.binder = binder;
        this.htmx = htmx;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "setting")
    static class Templates {

        private Templates() {}

        static native TemplateInstance settings(List<String> groups, List<SettingView> settings);

        static native TemplateInstance setting(SettingView view, List<JournalLine> journal, Form form);
    }

    @GET
    public TemplateInstance list() {
        List<SettingView> all = catalogue.all(today()).stream().map(this::view).toList();
        List<String> groups =
                all.stream().map(view -> view.setting().group()).distinct().toList();
        return Templates.settings(groups, all);
    }

    @GET
    @Path("{key}")
    public TemplateInstance show(@PathParam("key") String key) {
        return page(key, Form.empty().with("validFrom", today().plusDays(1)));
    }

    @POST
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("key") String key, MultivaluedMap<String, String> fields) {
        Bound<ChangeSetting.Payload> bound = binder.bind(fields, ChangeSetting.Payload.class);
        if (!bound.accepted()) {
            return refused(key, bound.form());
        }
        try {
            SettingValue value = changeSetting.change(key, Objects.requireNonNull(bound.value()));
            return htmx.seeOther(PATH + key, Flash.success("setting_changed", value.from()));
        } catch (RefusedException refused) {
            return refused(key, bound.form().with(refused.refusals()));
        }
    }

    @POST
    @Path("{key}/values/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("key") String key, @PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Bound<EndSetting.Payload> bound = binder.bind(fields, EndSetting.Payload.class);
        if (!bound.accepted()) {
            return refused(key, bound.form());
        }
        try {
            endSetting.end(id, Objects.requireNonNull(bound.value()));
            return htmx.seeOther(PATH + key, Flash.success("setting_ended"));
        } catch (RefusedException refused) {
            return refused(key, bound.form().with(refused.refusals()));
        }
    }

    private Response refused(String key, Form form) {
        return Response.status(UNPROCESSABLE).entity(page(key, form).render()).build();
    }

    private TemplateInstance page(String key, Form form) {
        List<JournalLine> changes = journal.ofBody().stream()
                .filter(line -> key.equals(line.details().get("setting")))
                .toList();
        return Templates.setting(view(catalogue.get(key, today())), changes, form);
    }

    private SettingView view(SettingDefinition setting) {
        return SettingView.of(setting, settings.history(setting.key()), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
