package fr.attesta.inbox.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    private static final String LONG = "Décider : l’école d’été « Ça, là ; où ? » \\ fin\nsuite é".repeat(9) + " 🎓🎓";

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        String text = new CalendarText().text("SUMMARY", LONG).toString();

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void aCalendarProgramReadsTheTextAsItWasWritten() throws Exception {
        String text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Attesta//Test//FR")
                .line("BEGIN", "VEVENT")
                .line("UID", "1@attesta")
                .line("DTSTAMP", "20261124T090000Z")
                .line("DTSTART;VALUE=DATE", "20261224")
                .text("SUMMARY", LONG)
                .line("END", "VEVENT")
                .line("END", "VCALENDAR")
                .toString();

        Calendar calendar = new CalendarBuilder().build(new StringReader(text));

        assertThat(calendar.validate().hasErrors()).isFalse();
        Component event = calendar.getComponents().getFirst();
        assertThat(event.<Property>getProperty(Property.SUMMARY).orElseThrow().getValue())
                .isEqualTo(LONG);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(new CalendarText().text("SUMMARY", "a\u0000b\tc\r\nd").toString())
                .isEqualTo("SUMMARY:abc\\nd\r\n");
    }
}
