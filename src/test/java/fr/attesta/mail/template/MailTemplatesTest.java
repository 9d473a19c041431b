package fr.attesta.mail.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.web.text.Messages;
import io.quarkus.runtime.StartupEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailTemplatesTest {

    private static final List<TemplateSheet> SHEETS = List.of(new TemplateSheet(
            "news", "quote", MailKind.STATUTORY, List.of(TemplateValue.ORGANISATION, TemplateValue.CASE)));
    private static final Map<String, String> NEWS = Map.of(
            "mail_news_subject", "News of {1}",
            "mail_news_body", "Dear {0}",
            "mail_news_why", "Because.");

    @Test
    void everyMailThatIsShippedIsComplete() {
        assertThat(new MailTemplates(new Messages(true)).problems()).isEmpty();
    }

    @Test
    void aMissingTextIsNamedWithItsLanguage() {
        MailTemplates templates =
                new MailTemplates(Map.of(Locale.FRENCH, NEWS, Locale.ENGLISH, without("mail_news_why")), SHEETS);

        assertThat(templates.problems()).containsExactly("mail_news_why is missing (en)");
        assertThatThrownBy(() -> templates.check(new StartupEvent()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mail_news_why is missing (en)");
    }

    @Test
    void aBrokenExpressionIsFoundBeforeAnyMail() {
        MailTemplates templates = new MailTemplates(Map.of(Locale.FRENCH, with("mail_news_body", "Dear {0")), SHEETS);

        assertThat(templates.problems()).containsExactly("mail_news_body cannot be read: Dear {0 (fr)");
    }

    @Test
    void aMailThatWouldComeOutIncompleteIsRefused() {
        MailTemplates templates = new MailTemplates(Map.of(Locale.FRENCH, NEWS), SHEETS);

        assertThat(templates.version(Locale.FRENCH, "news", 2, false)).hasSize(12);
        assertThatThrownBy(() -> templates.version(Locale.FRENCH, "news", 1, false))
                .hasMessageContaining("2 values");
        assertThatThrownBy(() -> templates.version(Locale.FRENCH, "news", 2, true))
                .hasMessageContaining("button");
        assertThatThrownBy(() -> templates.version(Locale.FRENCH, "nwes", 2, false))
                .hasMessageContaining("nwes");
    }

    @Test
    void aTextThatAsksForMoreOrForAnotherKindOfValueIsRefused() {
        assertThat(problems("mail_news_body", "Dear {0}, {2}"))
                .containsExactly("mail_news_body asks for 3 values but there are 2 (fr)");
        assertThat(problems("mail_news_body", "{1,choice,0#none|1#one}"))
                .containsExactly("mail_news_body cannot be filled in: {1,choice,0#none|1#one} (fr)");
        assertThat(new MailTemplates(Map.of(Locale.FRENCH, NEWS), List.of()).problems())
                .containsExactly("mail news has no row in templates.csv (fr)");
    }

    @Test
    void theVersionChangesWithEveryWord() {
        String before = version(NEWS);

        assertThat(version(NEWS)).isEqualTo(before);
        assertThat(version(with("mail_news_why", "Because!"))).isNotEqualTo(before);
    }

    private static List<String> problems(String key, String text) {
        return new MailTemplates(Map.of(Locale.FRENCH, with(key, text)), SHEETS).problems();
    }

    private static String version(Map<String, String> texts) {
        return new MailTemplates(Map.of(Locale.FRENCH, texts), SHEETS).version(Locale.FRENCH, "news", 2, false);
    }

    private static Map<String, String> with(String key, String text) {
        Map<String, String> texts = new HashMap<>(NEWS);
        texts.put(key, text);
        return texts;
    }

    private static Map<String, String> without(String key) {
        Map<String, String> texts = new HashMap<>(NEWS);
        texts.remove(key);
        return texts;
    }
}
