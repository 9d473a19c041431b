package fr.attesta.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** Reads a JSON body whose record is only known once the task or the link has been looked up. */
@ApplicationScoped
public class PayloadReader {

    private final ObjectMapper mapper;
    private final Validator validator;

    PayloadReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** @throws RefusedException with everything that is wrong in it; an absent body counts as an empty object */
    public <T> T read(String body, Class<T> type) throws JsonProcessingException {
        T value = mapper.readValue(body.isBlank() ? "{}" : body, type);
        if (value == null) {
            throw new RefusedException(Refusal.invalid(null, "json_body"));
        }
        RefusedException.throwIfAny(Violations.refusals(validator.validate(value)));
        return value;
    }
}
