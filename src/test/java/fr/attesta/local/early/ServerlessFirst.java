package fr.attesta.local.early;

import fr.attesta.local.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests that need no server come first, those of the servers after them, each group by name. */
public final class ServerlessFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> needsServers(test.getTestClass()))
                        .thenComparing(test -> test.getTestClass().getName()));
    }

    /** By name: Quarkus loads its tests in a class loader of their own. */
    static boolean needsServers(Class<?> test) {
        for (var annotation : test.getAnnotations()) {
            if (annotation.annotationType().getName().equals(QuarkusTestResource.class.getName())
                    && annotation.toString().contains(LocalStackResource.class.getName())) {
                return true;
            }
        }
        return false;
    }
}
