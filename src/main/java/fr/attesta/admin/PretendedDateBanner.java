package fr.attesta.admin;

import fr.attesta.calendar.PretendedTime;
import fr.attesta.web.PageBanner;
import fr.attesta.web.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Says on every page that the date is pretended. */
@ApplicationScoped
class PretendedDateBanner implements PageBanner {

    private final PretendedTime time;
    private final Messages messages;
    private final Clock clock;

    PretendedDateBanner(PretendedTime time, Messages messages, Clock clock) {
        this.time = time;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Optional<String> text(Locale locale) {
        return time.pretending()
                ? Optional.of(messages.text(locale, "clock_banner", LocalDate.now(clock)))
                : Optional.empty();
    }
}
