package fr.attesta.inbox.feed;

import java.nio.charset.StandardCharsets;

/**
 * Writes an iCalendar file (RFC 5545): its lines end with CRLF and are folded after 75 octets, never inside a character. The
 * libraries fold by characters, which French texts in UTF-8 make too long.
 */
final class CalendarText {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value is no free text: a date, an address, a word of the standard. */
    CalendarText line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line with a free text, in which the signs of the format are masked. */
    CalendarText text(String name, String value) {
        return line(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += size;
            i += character.length();
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
