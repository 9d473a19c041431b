package fr.attesta.kill;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A few kills of the servers around the application; {@link KillCampaign} kills the application as well. */
@QuarkusTest
@QuarkusTestResource(LocalStackResource.class)
@DisplayName("Reminders while servers are killed")
class KillTest {

    @Test
    void nothingIsLateTwiceOrLost() {
        Campaign.run(List.of(Victim.BROKER, Victim.DATABASE, Victim.MAIL_SERVER), 5, 3)
                .check();
    }
}
