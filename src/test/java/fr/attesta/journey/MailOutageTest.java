package fr.attesta.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.local.LocalStackResource;
import fr.attesta.local.mail.ReceivedMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Mails on a real server")
class MailOutageTest {

    @Test
    void aMailLeavesOnceWithALinkThatWorks() {
        CaseJourney file = Stages.quoteSent();

        ReceivedMail mail = received(file).getFirst();

        assertThat(mail.subject()).contains(file.number());
        assertThat(mail.text()).contains("/p/" + file.link("quote_sent"));
        assertThat(received(file)).hasSize(1);
    }

    @Test
    void aMailBringsItsDocumentAlong() {
        CaseJourney file = Stages.auditPlanned();

        file.until(
                "the plan with its PDF",
                () -> received(file).stream()
                        .flatMap(mail -> mail.attachments().stream())
                        .anyMatch(attachment -> attachment.type().equals("application/pdf")));
    }

    @Test
    void anOutageOfTheMailServerLosesAndDoublesNothing() {
        CaseJourney file = CaseJourney.apply();
        file.completes("quote_check_application", "administrator", Map.of("result", "COMPLETE"));
        LocalStackResource.stopMailServer();
        try {
            file.completes("quote_review_quote", "administrator", Map.of());
            file.awaitMail("quote_sent").until("a failed attempt", () -> attempts(file) > 0);
            assertThat(state(file)).isNotEqualTo("SENT");
        } finally {
            LocalStackResource.startMailServer();
        }

        file.until("a sent mail", () -> state(file).equals("SENT"));
        assertThat(received(file)).hasSize(1);
        assertThat(file.mails()).containsExactly("quote_sent");
    }

    private static List<ReceivedMail> received(CaseJourney file) {
        String address = file.organisation().email();
        file.until(
                "a received mail", () -> !LocalStackResource.mailsFor(address).isEmpty());
        return LocalStackResource.mailsFor(address);
    }

    private static int attempts(CaseJourney file) {
        return file.read("/mails").getInt("[0].attempts");
    }

    private static String state(CaseJourney file) {
        return file.read("/mails").getString("[0].state");
    }
}
