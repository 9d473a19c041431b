package fr.attesta.kill;

import fr.attesta.local.LocalStackResource;
import fr.attesta.local.start.Application;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A hundred kills of the packaged application and of its servers: {@code mvn -Pkills verify}, with other numbers
 * {@code -Dattesta.kills=8 -Dattesta.kills.seed=1}.
 */
class KillCampaign {

    private static final int CASES_AT_A_TIME = 6;

    @Test
    void nothingIsLateTwiceOrLost() {
        Map<String, String> properties = new TreeMap<>(LocalStackResource.applicationProperties());
        properties.put("attesta.mail.relay-every", "0.2s");
        properties.put("attesta.mail.claim", "30s");
        properties.put("attesta.deadline.plan-every", "2s");
        properties.put("attesta.engine.check-every", "1s");
        properties.put("attesta.engine.job-lease", "10s");
        Application application = new Application(LocalStackResource.settings(), properties, 0);
        application.start();
        try {
            RestAssured.baseURI = application.address().toString();
            RestAssured.port = application.address().getPort();
            Victim attesta = new Victim("application", application::kill, application::start);
            Campaign.run(
                            List.of(attesta, Victim.BROKER, Victim.DATABASE, Victim.MAIL_SERVER),
                            Integer.getInteger("attesta.kills", 100),
                            CASES_AT_A_TIME)
                    .check();
        } finally {
            application.close();
        }
    }
}
