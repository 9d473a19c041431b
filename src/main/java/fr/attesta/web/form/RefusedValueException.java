package fr.attesta.web.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value that one of our types refuses while the JSON is being read, with the code that says why. */
final class RefusedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final String code;

    RefusedValueException(JsonParser parser, Class<?> type, String code) {
        super(parser, code, type);
        this.code = code;
    }

    String code() {
        return code;
    }
}
