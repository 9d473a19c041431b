package fr.attesta.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What became of a mail")
class DeliveryTest {

    @ParameterizedTest
    @ValueSource(ints = {550, 552, 553, 554})
    void aMailThatTheServerRefusesForGoodIsRefused(int code) {
        assertThat(Delivery.kindOf(reply(code))).isEqualTo(Outcome.Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451, 452, 530, 534, 535, 538})
    void aMailThatTheServerDoesNotTakeNowOrFromUsWaits(int code) {
        assertThat(Delivery.kindOf(reply(code))).isEqualTo(Outcome.Kind.LATER);
    }

    @Test
    void aServerThatIsAwayHasNotTakenIt() {
        assertThat(Delivery.kindOf(new ConnectException("Connection refused"))).isEqualTo(Outcome.Kind.LATER);
    }

    @Test
    void aConnectionThatBreaksOffLeavesADoubt() {
        assertThat(Delivery.kindOf(new IOException("Connection reset"))).isEqualTo(Outcome.Kind.IN_DOUBT);
        assertThat(Delivery.kindOf(new TimeoutException())).isEqualTo(Outcome.Kind.IN_DOUBT);
    }

    @Test
    void aLineThatIsNoReplyLeavesADoubt() {
        SMTPException torn = new SMTPException("got error response", 500, List.of("ice v2.1.8 ready"), true);

        assertThat(Delivery.kindOf(torn)).isEqualTo(Outcome.Kind.IN_DOUBT);
    }

    private static SMTPException reply(int code) {
        return new SMTPException("refused", code, List.of(code + " so it is"), false);
    }
}
