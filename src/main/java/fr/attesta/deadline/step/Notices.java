package fr.attesta.deadline.step;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All notices, by their name in the table of steps. */
@ApplicationScoped
public class Notices {

    private final Map<String, Notice> byTemplate;

    Notices(@All List<Notice> all) {
        this.byTemplate = all.stream().collect(Collectors.toUnmodifiableMap(Notice::template, Function.identity()));
    }

    public void write(String template, Notice.Noticed deadline) {
        Notice notice = byTemplate.get(template);
        if (notice == null) {
            throw new IllegalStateException("Expected a notice " + template + " but there are " + byTemplate.keySet());
        }
        notice.write(deadline);
    }
}
