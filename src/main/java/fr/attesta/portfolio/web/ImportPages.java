package fr.attesta.portfolio.web;

import fr.attesta.identity.Role;
import fr.attesta.portfolio.CheckPortfolio;
import fr.attesta.portfolio.ImportState;
import fr.attesta.portfolio.ImportView;
import fr.attesta.portfolio.PortfolioConfig;
import fr.attesta.portfolio.PortfolioImports;
import fr.attesta.portfolio.content.Column;
import fr.attesta.portfolio.content.ImportTemplate;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.Download;
import fr.attesta.web.Htmx;
import fr.attesta.web.form.Form;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The administrator hands in a file, reads what is wrong in it, confirms it and sees it being written. */
@Path("/admin/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.IS_ADMINISTRATOR)
@Blocking
class ImportPages {

    private static final int UNPROCESSABLE = 422;
    private static final int SECONDS_BETWEEN_LOOKS = 2;

    private final CheckPortfolio check;
    private final PortfolioImports imports;
    private final PortfolioConfig config;
    private final Htmx htmx;

    ImportPages(CheckPortfolio check, PortfolioImports imports, PortfolioConfig config, Htmx htmx) {
        this.check = check;
        this.imports = imports;
        this.config = config;
        this.htmx = htmx;
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {

        private Templates() {}

        static native TemplateInstance imports(Form form, List<Column> columns, List<ImportView> recent, int mostLines);

        static native TemplateInstance result(ImportView file);
    }

    @GET
    public TemplateInstance start() {
        return page(Form.empty());
    }

    @GET
    @Path("template")
    @Produces("text/csv")
    public Response template() {
        return Download.of("import.csv", ImportTemplate.file())
                .type("text/csv; charset=utf-8")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("file") @Nullable FileUpload file) {
        try {
            if (file == null || file.size() == 0) {
                throw new RefusedException(Refusal.invalid("file", "portfolio.no_file"));
            }
            ImportView checked = check.check(file.fileName(), content(file));
            return htmx.seeOther("/admin/import/" + checked.id());
        } catch (RefusedException refused) {
            return Response.status(UNPROCESSABLE)
                    .entity(page(Form.empty().with(refused.refusals())).render())
                    .build();
        }
    }

    /** While the file is being written, the browser looks again by itself. */
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") UUID id) {
        ImportView file = imports.view(id);
        Response.ResponseBuilder page = Response.ok(Templates.result(file));
        return file.state() == ImportState.CONFIRMED
                ? page.header("Refresh", SECONDS_BETWEEN_LOOKS).build()
                : page.build();
    }

    @POST
    @Path("{id}/commit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response commit(@PathParam("id") UUID id) {
        imports.confirm(id);
        return htmx.seeOther("/admin/import/" + id);
    }

    private TemplateInstance page(Form form) {
        return Templates.imports(form, List.of(Column.values()), imports.recent(), config.mostLines());
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
