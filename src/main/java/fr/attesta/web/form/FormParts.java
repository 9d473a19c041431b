package fr.attesta.web.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The parts of a multipart form: what was typed, and the files that were chosen. */
public record FormParts(Map<String, List<String>> fields, List<Upload> uploads) {

    /** A chosen file, unchecked. */
    public record Upload(String field, String name, InputStream stream) {

        public byte[] content() {
            try (stream) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A file input that was left alone is sent as a file without a name. */
    public static FormParts of(MultipartFormDataInput input) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<Upload> uploads = new ArrayList<>();
        input.getValues()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!value.isFileItem()) {
                        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value.getValue());
                    } else if (value.getFileName() != null
                            && !value.getFileName().isBlank()) {
                        uploads.add(new Upload(name, value.getFileName(), stream(value)));
                    }
                }));
        return new FormParts(fields, uploads);
    }

    private static InputStream stream(FormValue value) {
        try {
            return value.getFileItem().getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
