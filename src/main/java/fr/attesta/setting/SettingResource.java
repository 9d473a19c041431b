package fr.attesta.setting;

import fr.attesta.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The body's own settings by API. */
@Path("/api/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.IS_ADMINISTRATOR)
class SettingResource {

    private final SettingCatalogue catalogue;
    private final Settings settings;
    private final ChangeSetting changeSetting;
    private final EndSetting endSetting;
    private final Clock clock;

    SettingResource(
            SettingCatalogue catalogue,
            Settings settings,
            ChangeSetting changeSetting,
            EndSetting endSetting,
            Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.changeSetting = changeSetting;
        this.endSetting = endSetting;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Everything that the body may set, with what ships")
    public List<SettingDefinition> list() {
        return catalogue.all(LocalDate.now(clock));
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Every value that the body has set, the one that begins last first")
    public List<SettingValue> history(@PathParam("key") String key) {
        return settings.history(catalogue.get(key, LocalDate.now(clock)).key());
    }

    @POST
    @Path("{key}")
    @Operation(summary = "Sets another value from a date on")
    public SettingValue change(@PathParam("key") String key, @NotNull @Valid ChangeSetting.Payload payload) {
        return changeSetting.change(key, payload);
    }

    @POST
    @Path("values/{id}/end")
    @Operation(summary = "Ends a value, or withdraws one that has not begun")
    public SettingValue end(@PathParam("id") UUID id, @NotNull @Valid EndSetting.Payload payload) {
        return endSetting.end(id, payload);
    }
}
