package fr.attesta.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a line may end: never behind an apostrophe, which in French ties two words together. */
final class FrenchLines implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private @Nullable String text;

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int end = breaks.next();
        while (end != BreakIterator.DONE && end < length() && behindApostrophe(end)) {
            end = breaks.next();
        }
        return end;
    }

    private int length() {
        return text == null ? 0 : text.length();
    }

    private boolean behindApostrophe(int end) {
        char last = text == null ? ' ' : text.charAt(end - 1);
        return last == '’' || last == '\'';
    }
}
