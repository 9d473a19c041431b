package fr.attesta.web.text;

import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The formats as template expressions, in the language of the template: <code>{date.asDate}</code>. */
@TemplateExtension
final class TemplateFormats {

    private TemplateFormats() {}

    public static String asDate(LocalDate date) {
        return Formats.date(date);
    }

    public static String asMonth(YearMonth month) {
        return Formats.month(month);
    }

    public static String asLongDate(LocalDate date, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.longDate(date, Languages.ofTemplate(locale));
    }

    public static String asDate(Instant instant) {
        return Formats.date(Formats.day(instant));
    }

    public static String asDateTime(Instant instant, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.dateTime(instant, Languages.ofTemplate(locale));
    }

    public static String asDateTime(OffsetDateTime dateTime, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.dateTime(dateTime.toInstant(), Languages.ofTemplate(locale));
    }

    public static String asTime(LocalTime time) {
        return Formats.time(time);
    }

    /** Paris time of that day, without the day. */
    public static String asClockTime(Instant instant) {
        return Formats.time(instant.atZone(Formats.PARIS).toLocalTime());
    }

    public static String asMoney(Euro euro, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.money(euro, Languages.ofTemplate(locale));
    }

    /** An amount in euros that is not an {@link Euro} yet. */
    public static String asEuros(BigDecimal amount, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.money(new Euro(amount), Languages.ofTemplate(locale));
    }

    public static String asNumber(Number number, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.number(number, Languages.ofTemplate(locale));
    }

    public static String asDays(HalfDays duration, @TemplateAttribute("locale") @Nullable Object locale) {
        return Formats.days(duration, Languages.ofTemplate(locale));
    }

    public static String asGrouped(Siren siren) {
        return Formats.siren(siren);
    }

    public static String asGrouped(Siret siret) {
        return Formats.siret(siret);
    }

    public static String asGrouped(Nda nda) {
        return Formats.nda(nda);
    }

    /** A sentence of a rule in the language of the template. */
    public static String asRule(String french, @TemplateAttribute("locale") @Nullable Object locale) {
        return RuleTexts.in(Languages.ofTemplate(locale), french);
    }

    /** The length of a bar, in hundredths of the longest one. */
    public static long shareOf(Long count, long most) {
        return Math.round(100.0 * count / most);
    }
}
