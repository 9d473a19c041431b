package fr.attesta.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457) in the reader's language, with one entry per reason. */
@JsonInclude(Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<Reason> errors) {

    /** The media type that problem documents are sent as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One reason: the input at fault when there is a single one, a stable code and a sentence. */
    @JsonInclude(Include.NON_NULL)
    public record Reason(@Nullable String field, String code, String message) {}
}
