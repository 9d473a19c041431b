package fr.attesta.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.mail.delivery.MailAnswer.Reason;
import fr.attesta.web.text.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a mail did not leave")
class MailAnswerTest {

    private static final Messages MESSAGES = new Messages(true);

    @Test
    void aReasonOfOurOwnIsToldInTheLanguageOfTheReader() {
        String kept = Reason.TOO_LARGE.with(31_000_000, 20_000_000);

        assertThat(told(Locale.FRENCH, kept)).contains("non envoyé", "31000000", "20000000");
        assertThat(told(Locale.ENGLISH, kept)).contains("not sent", "31000000", "20000000");
        assertThat(told(Locale.FRENCH, Reason.NOT_ALLOWED.with())).contains("adresses autorisées");
        assertThat(MailAnswer.of(kept).own()).isTrue();
    }

    @Test
    void theWordsOfAServerStayAsTheyCame() {
        assertThat(told(Locale.FRENCH, "550 5.1.1 {mailbox} unavailable")).isEqualTo("550 5.1.1 {mailbox} unavailable");
        assertThat(MailAnswer.of("550 no").own()).isFalse();
        assertThat(told(Locale.FRENCH, null)).isEqualTo("–");
    }

    private static String told(Locale language, @Nullable String kept) {
        MailAnswer answer = MailAnswer.of(kept);
        return MESSAGES.text(language, answer.key(), answer.first(), answer.second());
    }
}
