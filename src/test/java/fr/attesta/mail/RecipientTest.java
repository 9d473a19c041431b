package fr.attesta.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.fr\nBcc: c@d.fr",
                "a@b.fr\r",
                "a@b.fr, c@d.fr",
                "A <a@b.fr>",
                "a@b.fr;c@d.fr",
                "a b@c.fr",
                "ab",
                ""
            })
    void anAddressThatIsNotExactlyOneIsRefused(String address) {
        assertThatThrownBy(() -> MailDraft.Recipient.of("A", address, Locale.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Expected one mail address")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("\n", "\r"));
    }

    @Test
    void whoeverHasToldNoLanguageReadsFrench() {
        assertThat(MailDraft.Recipient.of("A", "a@b.fr", null).language()).isEqualTo(Locale.FRENCH);
        assertThat(MailDraft.Recipient.of("A", "a@b.fr", Locale.GERMAN).language())
                .isEqualTo(Locale.FRENCH);
        assertThat(MailDraft.Recipient.of("A", "a@b.fr", Locale.UK).language()).isEqualTo(Locale.ENGLISH);
    }
}
