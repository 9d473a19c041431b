package fr.attesta.quote;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.attesta.web.form.JsonRules;
import java.time.LocalDate;

/** Requests as the calculator sends them, and their answers. */
final class Estimates {

    static final ObjectMapper JSON = JsonRules.strict();
    static final LocalDate QUOTE_DATE = LocalDate.of(2026, 11, 23);

    /** The example of the specification. */
    static final String EXAMPLE = """
        {"auditType":"INITIAL","auditDate":"2026-12-01","turnover":"149999.99","categories":["AF","CFA"],"otherSites":9,
         "newEntrantCategories":[],"light":false,
         "activities":["DISTANCE","CERTIFYING","WORK_LINKED","WORK_SITUATION","SUBCONTRACTS_OUT","SUBCONTRACTOR"]}
        """;

    private Estimates() {}

    static EstimateRequest read(String json) throws JsonProcessingException {
        return JSON.readValue(json, EstimateRequest.class);
    }

    /** The example with some properties replaced by those of another object. */
    static EstimateRequest example(String changes) throws JsonProcessingException {
        ObjectNode merged = (ObjectNode) JSON.readTree(EXAMPLE);
        merged.setAll((ObjectNode) JSON.readTree(changes));
        return JSON.treeToValue(merged, EstimateRequest.class);
    }

    /** The answer as the caller reads it. */
    static JsonNode answer(EstimateRequest request) throws JsonProcessingException {
        return JSON.readTree(text(request));
    }

    /** The answer as it is sent. */
    static String text(EstimateRequest request) throws JsonProcessingException {
        return JSON.writeValueAsString(CalculateEstimate.of(QuoteTables.shipped(), request, QUOTE_DATE));
    }
}
