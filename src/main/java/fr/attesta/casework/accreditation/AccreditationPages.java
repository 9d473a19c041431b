package fr.attesta.casework.accreditation;

import fr.attesta.casefile.Cases;
import fr.attesta.identity.Role;
import fr.attesta.web.Download;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The administration and quality see how complete the file of a case is, and fetch it for an assessor. */
@Path("/cases/{number}/accreditation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.IS_ADMINISTRATOR, Role.IS_QUALITY})
@Blocking
class AccreditationPages {

    private final GatherAccreditationFile gather;
    private final WriteAccreditationFile write;
    private final Cases cases;

    AccreditationPages(GatherAccreditationFile gather, WriteAccreditationFile write, Cases cases) {
        this.cases = cases;
        this.gather = gather;
        this.write = write;
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {

        private Templates() {}

        static native TemplateInstance accreditation(AccreditationFile file);
    }

    @GET
    public TemplateInstance show(@PathParam("number") String number) {
        return Templates.accreditation(gather.of(number));
    }

    @GET
    @Path("file")
    @Produces("application/zip")
    public Response file(@PathParam("number") String number) {
        String known = cases.find(number).number();
        StreamingOutput archive = out -> write.write(known, out);
        return Download.of(known + "-17065.zip", archive).build();
    }
}
