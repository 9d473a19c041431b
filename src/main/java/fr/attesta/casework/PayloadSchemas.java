package fr.attesta.casework;

import fr.attesta.identity.link.LinkActions;
import fr.attesta.inbox.TaskKinds;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes in the API document what completing each kind of task and answering each kind of signed link takes: the kinds
 * are known when the application runs, and their records are read from there.
 */
@OpenApiFilter(OpenApiFilter.RunStage.RUN)
public class PayloadSchemas implements OASFilter {

    private static final String COMPLETE_TASK = "/api/tasks/{id}/complete";
    private static final String ANSWER_LINK = "/api/links/{token}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        TaskKinds kinds = CDI.current().select(TaskKinds.class).get();
        LinkActions actions = CDI.current().select(LinkActions.class).get();
        Map<String, Class<?>> tasks = new TreeMap<>();
        kinds.ids().forEach(id -> tasks.put("task." + id, kinds.of(id).payload()));
        Map<String, Class<?>> links = new TreeMap<>();
        actions.purposes()
                .forEach(purpose ->
                        links.put("link." + purpose, actions.of(purpose).payload()));
        describe(document, COMPLETE_TASK, tasks);
        describe(document, ANSWER_LINK, links);
    }

    private static void describe(OpenAPI document, String path, Map<String, Class<?>> payloads) {
        Schema any = OASFactory.createSchema();
        payloads.forEach((name, payload) -> {
            document.getComponents().addSchema(name, RecordSchema.of(payload));
            any.addOneOf(OASFactory.createSchema().ref("#/components/schemas/" + name));
        });
        document.getPaths()
                .getPathItem(path)
                .getPOST()
                .setRequestBody(OASFactory.createRequestBody()
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(any))));
    }
}
