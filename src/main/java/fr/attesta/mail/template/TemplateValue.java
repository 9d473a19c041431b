package fr.attesta.mail.template;

import fr.attesta.shared.Euro;
import fr.attesta.web.text.Formats;
import java.time.LocalDate;
import java.time.LocalTime;

/** What a placeholder of a mail stands for. */
public enum TemplateValue {
    ORGANISATION,
    CASE,
    DATE,
    DATE_TIME,
    AMOUNT,
    NUMBER,
    PERSON,
    TEXT;

    private static final int DAYS_AHEAD = 30;

    /** A value that a preview may show, where it is not the one of a real case. */
    public Object example(LocalDate today) {
        return switch (this) {
            case ORGANISATION -> "Organisme Exemple";
            case CASE -> "AT-0000-00000";
            case DATE -> today.plusDays(DAYS_AHEAD);
            case DATE_TIME ->
                today.plusDays(DAYS_AHEAD)
                        .atTime(LocalTime.of(9, 30))
                        .atZone(Formats.PARIS)
                        .toInstant();
            case AMOUNT -> Euro.of("1800");
            case NUMBER -> 2;
            case PERSON -> "Camille Exemple";
            case TEXT -> "[…]";
        };
    }
}
