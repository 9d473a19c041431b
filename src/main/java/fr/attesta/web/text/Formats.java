package fr.attesta.web.text;

import fr.attesta.shared.Euro;
import fr.attesta.shared.HalfDays;
import fr.attesta.shared.number.Nda;
import fr.attesta.shared.number.Siren;
import fr.attesta.shared.number.Siret;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How values are written for people: dates as 23/11/2026 in Paris time, money as 1 250,00 €. */
public final class Formats {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** The day in Paris. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, PARIS);
    }

    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 23 novembre 2026, and « 1er janvier 2027 » as French wants it. */
    public static String longDate(LocalDate date, Locale locale) {
        String month =
                DateTimeFormatter.ofPattern("MMMM yyyy", regional(locale)).format(date);
        String day = date.getDayOfMonth() == 1 && Languages.isFrench(locale)
                ? "1er"
                : Integer.toString(date.getDayOfMonth());
        return day + NO_BREAK_SPACE + month.replace(' ', NO_BREAK_SPACE);
    }

    /** 03/2027. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    public static String dateTime(Instant instant, Locale locale) {
        ZonedDateTime local = instant.atZone(PARIS);
        return DATE.format(local) + (Languages.isFrench(locale) ? " à " : " at ") + TIME.format(local);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    public static String money(Euro euro, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(regional(locale));
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String amount = format.format(euro.amount());
        return Languages.isFrench(locale)
                ? amount + NO_BREAK_SPACE + "€"
                : amount.startsWith("-") ? "-€" + amount.substring(1) : "€" + amount;
    }

    public static String number(Number number, Locale locale) {
        return NumberFormat.getNumberInstance(regional(locale)).format(number);
    }

    /** In days, as audit durations are read: 3 half-days are « 1,5 jour ». */
    public static String days(HalfDays duration, Locale locale) {
        BigDecimal days = duration.days();
        boolean plural =
                Languages.isFrench(locale) ? days.compareTo(BigDecimal.TWO) >= 0 : days.compareTo(BigDecimal.ONE) != 0;
        String unit = (Languages.isFrench(locale) ? "jour" : "day") + (plural ? "s" : "");
        return number(days, locale) + NO_BREAK_SPACE + unit;
    }

    public static String siren(Siren siren) {
        return siren.formatted().replace(' ', NARROW_NO_BREAK_SPACE);
    }

    /** The SIREN grouped by three, then the five digits of the site. */
    public static String siret(Siret siret) {
        return siren(siret.siren()) + NARROW_NO_BREAK_SPACE + siret.value().substring(9);
    }

    /** Region, department and registration apart: 11 75 12345 67. */
    public static String nda(Nda nda) {
        String value = nda.value();
        return value.substring(0, 2)
                + NARROW_NO_BREAK_SPACE
                + value.substring(2, 4)
                + NARROW_NO_BREAK_SPACE
                + value.substring(4, 9)
                + NARROW_NO_BREAK_SPACE
                + value.substring(9);
    }

    static Locale regional(Locale locale) {
        return Languages.isFrench(locale) ? Locale.FRANCE : Locale.UK;
    }

    /** A message argument as a person reads it; numbers stay numbers for choices and plural forms. */
    static Object argument(Object value, Locale locale) {
        return switch (value) {
            case LocalDate date -> date(date);
            case YearMonth month -> month(month);
            case Instant instant -> dateTime(instant, locale);
            case OffsetDateTime dateTime -> dateTime(dateTime.toInstant(), locale);
            case LocalTime time -> time(time);
            case Euro euro -> money(euro, locale);
            case HalfDays duration -> days(duration, locale);
            case Siren siren -> siren(siren);
            case Siret siret -> siret(siret);
            case Nda nda -> nda(nda);
            default -> value;
        };
    }
}
