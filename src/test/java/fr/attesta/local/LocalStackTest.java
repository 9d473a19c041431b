package fr.attesta.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.attesta.local.mail.ReceivedMail;
import io.camunda.zeebe.client.ZeebeClient;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.model.bpmn.Bpmn;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each server of the stack answers for real. */
class LocalStackTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void postgresAnswersToTheOwnerOfTheApplicationDatabase() throws SQLException {
        String url = LocalStackResource.jdbcUrl("attesta");
        try (Connection connection = DriverManager.getConnection(url, "attesta", "attesta");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('server_version_num')::int / 10000, upper('é'),"
                                + " (select usesuper from pg_user where usename = current_user)")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(18);
            assertThat(rows.getString(2)).isEqualTo("É");
            assertThat(rows.getBoolean(3)).as("superuser").isFalse();
        }
    }

    @Test
    void theBrokerAnswersOnItsGrpcAddress() {
        try (ZeebeClient client = zeebeClient()) {
            var topology = client.newTopologyRequest().send().join();
            assertThat(topology.getGatewayVersion()).startsWith("8.5");
            assertThat(topology.getBrokers()).hasSize(1);
        }
    }

    @Test
    void theBrokerFiresATimerOfThreeYearsWhenItsClockMoves() throws Exception {
        try (ZeebeClient client = zeebeClient()) {
            var process = Bpmn.createExecutableProcess("stack-clock")
                    .startEvent()
                    .intermediateCatchEvent("wait", event -> event.timerWithDuration("P3Y"))
                    .serviceTask("work", task -> task.zeebeJobType("stack-clock"))
                    .endEvent()
                    .done();
            client.newDeployResourceCommand()
                    .addProcessModel(process, "stack-clock.bpmn")
                    .send()
                    .join();
            client.newCreateInstanceCommand()
                    .bpmnProcessId("stack-clock")
                    .latestVersion()
                    .send()
                    .join();

            assertThat(clock(
                            "add",
                            "{\"offsetMilli\":" + Duration.ofDays(3 * 366).toMillis() + "}"))
                    .isEqualTo(200);

            assertThat(jobs(client, "stack-clock")).hasSize(1);
            assertThat(clock("pin", "{\"epochMilli\":1900000000000}")).isEqualTo(200);
        } finally {
            delete(LocalStackResource.zeebeMonitoringAddress().resolve("/actuator/clock"));
            // what the broker does at intervals waits for a moment in the future that it has left
            LocalStackResource.restartZeebe();
        }
    }

    @Test
    void aKilledBrokerStillHasItsJobs() {
        assertThatJobSurvives("stack-kill", () -> {
            LocalStackResource.killZeebe();
            LocalStackResource.startZeebe();
        });
    }

    private void assertThatJobSurvives(String type, Runnable interruption) {
        try (ZeebeClient client = zeebeClient()) {
            var process = Bpmn.createExecutableProcess(type)
                    .startEvent()
                    .serviceTask("work", task -> task.zeebeJobType(type))
                    .endEvent()
                    .done();
            client.newDeployResourceCommand()
                    .addProcessModel(process, type + ".bpmn")
                    .send()
                    .join();
            long instance = client.newCreateInstanceCommand()
                    .bpmnProcessId(type)
                    .latestVersion()
                    .send()
                    .join()
                    .getProcessInstanceKey();

            interruption.run();

            assertThat(jobs(client, type))
                    .extracting(ActivatedJob::getProcessInstanceKey)
                    .containsExactly(instance);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "administrator, administrator",
        "auditor1, auditor",
        "auditor2, auditor",
        "auditor3, auditor",
        "reviewer, reviewer",
        "decider, decider",
        "quality, quality"
    })
    void aDemoAccountGetsATokenWithItsRole(String account, String role) throws Exception {
        JsonNode claims = claims(token(account));

        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .contains(role);
        assertThat(claims.at("/aud")).extracting(JsonNode::asText).contains("attesta");
        assertThat(claims.at("/iss").asText())
                .isEqualTo(LocalStackResource.keycloakRealm().toString());
        assertThat(claims.at("/preferred_username").asText()).isEqualTo(account);
    }

    @Test
    void aDeliveredMailIsListedWithItsRecipientsAndSurvivesAnOutage() throws Exception {
        send("organisme@client.example", "Devis n° 12 — À accepter");
        LocalStackResource.stopMailServer();
        LocalStackResource.startMailServer();
        send("autre@client.example", "Autre");

        assertThat(LocalStackResource.mailsFor("organisme@client.example"))
                .extracting(ReceivedMail::subject)
                .containsExactly("Devis n° 12 — À accepter");
        URI mailbox = LocalStackResource.mailboxAddress();
        JsonNode list = json.readTree(get(mailbox.resolve("/api/messages?to=organisme%40client.example")));
        assertThat(list).hasSize(1);
        assertThat(list.get(0).get("subject").asText()).isEqualTo("Devis n° 12 — À accepter");
        assertThat(list.get(0).get("text").asText()).contains("Bonjour à tous");
        assertThat(get(mailbox.resolve("/"))).contains("Devis n° 12 — À accepter");
        assertThat(get(mailbox.resolve("/messages/" + list.get(0).get("number").asInt())))
                .contains("Bonjour à tous");
    }

    private static void send(String recipient, String subject) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", LocalStackResource.smtpPort());
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("attesta@attesta.example"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, "UTF-8");
        message.setText("Bonjour à tous", "UTF-8");
        Transport.send(message);
    }

    private static ZeebeClient zeebeClient() {
        return ZeebeClient.newClientBuilder()
                .grpcAddress(LocalStackResource.zeebeAddress())
                .usePlaintext()
                .build();
    }

    /** Asks again with short leases: the answer to a first request may be lost while the broker comes back. */
    private static List<ActivatedJob> jobs(ZeebeClient client, String type) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> client.newActivateJobsCommand()
                                .jobType(type)
                                .maxJobsToActivate(10)
                                .timeout(Duration.ofSeconds(2))
                                .requestTimeout(Duration.ofSeconds(4))
                                .send()
                                .join()
                                .getJobs(),
                        jobs -> !jobs.isEmpty());
    }

    private int clock(String verb, String body) throws IOException, InterruptedException {
        URI address = LocalStackResource.zeebeMonitoringAddress().resolve("/actuator/clock/" + verb);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private void delete(URI address) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(address).DELETE().build(), HttpResponse.BodyHandlers.discarding());
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String token(String account) throws IOException, InterruptedException {
        URI address = URI.create(LocalStackResource.keycloakRealm() + "/protocol/openid-connect/token");
        String form = "grant_type=password&client_id=scripts&client_secret=scripts&username=" + account + "&password="
                + account;
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body()).get("access_token").asText();
    }

    private JsonNode claims(String token) throws IOException {
        return json.readTree(
                Base64.getUrlDecoder().decode(token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'))));
    }
}
