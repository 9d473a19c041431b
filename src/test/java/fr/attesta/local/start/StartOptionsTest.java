package fr.attesta.local.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.local.StackFailure;
import fr.attesta.local.StackPorts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {

    @Test
    void withoutOptionsEverythingRunsInFrontOnTheUsualPorts() {
        StartOptions options = StartOptions.parse(List.of());

        assertThat(options)
                .isEqualTo(new StartOptions(
                        StartOptions.Mode.FOREGROUND,
                        false,
                        true,
                        8080,
                        new StackPorts(5433, 26500, 9600, 8180, 2525, 8025)));
    }

    @Test
    void theBackgroundProcessGetsTheOptionsOfTheCommand() {
        StartOptions asked = StartOptions.parse(List.of(
                "--detach",
                "--fresh",
                "--no-demo",
                "--port",
                "1",
                "--keycloak-port",
                "2",
                "--postgres-port",
                "3",
                "--zeebe-port",
                "4",
                "--zeebe-monitoring-port",
                "5",
                "--smtp-port",
                "6",
                "--mailbox-port",
                "7"));

        assertThat(asked.mode()).isEqualTo(StartOptions.Mode.DETACH);
        assertThat(StartOptions.parse(asked.supervised()))
                .isEqualTo(new StartOptions(
                        StartOptions.Mode.SUPERVISE, true, false, 1, new StackPorts(3, 4, 5, 2, 6, 7)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --prot 8081      | Option inconnue : --prot
        --port           | --port attend un numéro de port
        --port abc       | --port attend un numéro de port
        --port 70000     | --port attend un numéro de port
        --smtp-port -1   | --smtp-port attend un numéro de port
        --stop --status  | une seule action
        """)
    void aWrongCommandIsRefusedInOneSentence(String command, String sentence) {
        assertThatThrownBy(() -> StartOptions.parse(List.of(command.split(" ", -1))))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining(sentence);
    }
}
