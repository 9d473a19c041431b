package fr.attesta.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Keeps the staff directory up to date with what the tokens of signed-in people say. */
@ApplicationScoped
class SignInListener implements SecurityIdentityAugmentor {

    private final StaffDirectory directory;
    private final Map<String, Staff> seen = new ConcurrentHashMap<>();

    SignInListener(StaffDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        Staff staff = staffOf(identity, token);
        if (staff.equals(seen.get(staff.userName()))) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> {
            directory.remember(staff);
            seen.put(staff.userName(), staff);
            return identity;
        });
    }

    private static Staff staffOf(SecurityIdentity identity, JsonWebToken token) {
        String userName = token.getName();
        String displayName = claim(token, "name", userName);
        return new Staff(
                userName,
                displayName,
                claim(token, "email", ""),
                identity.getRoles().stream()
                        .flatMap(id -> Role.ofId(id).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static String claim(JsonWebToken token, String name, String otherwise) {
        Object value = token.getClaim(name);
        return value == null ? otherwise : value.toString();
    }
}
