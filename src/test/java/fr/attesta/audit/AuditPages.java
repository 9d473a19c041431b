package fr.attesta.audit;

import fr.attesta.web.form.Form;
import fr.attesta.web.text.StandaloneTemplates;
import io.quarkus.qute.Engine;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Renders the inner part of a task or portal page with the real texts, in both languages. */
public final class AuditPages {

    private static final Engine ENGINE = StandaloneTemplates.engine();

    private AuditPages() {}

    public static String french(String template, Object facts, Form form) {
        // a text that is missing in English fails as well
        render(template, facts, form, Locale.ENGLISH);
        return render(template, facts, form, Locale.FRENCH);
    }

    private static String render(String template, Object facts, Form form, Locale locale) {
        return Objects.requireNonNull(ENGINE.getTemplate(template + ".html"), template)
                .data("facts", facts, "form", form, "enclosed", Map.of())
                .setLocale(locale)
                .render();
    }
}
