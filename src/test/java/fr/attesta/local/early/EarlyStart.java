package fr.attesta.local.early;

import fr.attesta.local.LocalStackResource;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Starts the servers behind the first tests when any of the later ones will ask for them. */
public final class EarlyStart implements TestExecutionListener {

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean wanted = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .anyMatch(EarlyStart::needsServers);
        if (wanted) {
            // a failure to start is told by the first test that asks for the servers
            Thread.ofPlatform().daemon().name("early-start").start(LocalStackResource::zeebeAddress);
        }
    }

    private static boolean needsServers(TestIdentifier test) {
        TestSource source = test.getSource().orElse(null);
        return source instanceof ClassSource type && ServerlessFirst.needsServers(type.getJavaClass());
    }
}
