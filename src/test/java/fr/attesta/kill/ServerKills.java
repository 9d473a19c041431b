package fr.attesta.kill;

import fr.attesta.journey.Api;
import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * A few kills of the servers around the application; {@link KillCampaign} kills the application as well. Asked for by name
 * ({@code mvn -Dtest=ServerKills test}), because a mail whose claim outlives its claimant waits for two minutes, more than once.
 */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Reminders while servers are killed")
class ServerKills {

    @Test
    void nothingIsLateTwiceOrLost() {
        Campaign.run(List.of(Victim.BROKER, Victim.DATABASE, Victim.MAIL_SERVER), 5, 3)
                .check();
        keycloakIsThereAgain();
    }

    /** It shares the database, and its pool may still hold connections that died with it: no later test shall meet one. */
    private static void keycloakIsThereAgain() {
        for (String user :
                List.of("administrator", "auditor1", "auditor2", "auditor3", "reviewer", "decider", "quality")) {
            Persistently.until("a token for " + user, () -> {
                Api.as(user);
                return true;
            });
        }
    }
}
