package fr.attesta.casework.inbox;

import fr.attesta.identity.Role;
import fr.attesta.inbox.list.query.TaskQuery;
import fr.attesta.inbox.saved.SaveFilter;
import fr.attesta.inbox.saved.SavedFilterView;
import fr.attesta.web.Flash;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.FormBinder;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the list that is shown under a name. */
@Path("/inbox/filters")
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_AUDITOR, Role.IS_REVIEWER, Role.IS_DECIDER, Role.IS_QUALITY})
@Blocking
class SavedFilterPages {

    private final SaveFilter filters;
    private final FormBinder binder;
    private final Htmx htmx;

    SavedFilterPages(SaveFilter filters, FormBinder binder, Htmx htmx) {
        this.filters = filters;
        this.binder = binder;
        this.htmx = htmx;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> fields) {
        fields.remove("csrf");
        SavedFilterView saved =
                filters.save(binder.bind(fields, SaveFilter.NewFilter.class).orThrow());
        return htmx.seeOther("/inbox?" + saved.address(), Flash.success("filter_saved", saved.name()));
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@PathParam("id") UUID id, @FormParam("inbox") @Nullable String list) {
        filters.drop(id);
        return htmx.seeOther(
                "/inbox?" + TaskQuery.parse(list == null ? "" : list).address(), Flash.success("filter_dropped"));
    }
}
