package fr.attesta.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The member of staff behind the current request. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean known() {
        return !identity.isAnonymous();
    }

    public String name() {
        return identity.getPrincipal().getName();
    }

    /** The name that people read, where the identity provider tells one. */
    public String displayName() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? SignInListener.claim(token, "name", name())
                : name();
    }

    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> identity.hasRole(role.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean is(Role role) {
        return identity.hasRole(role.id());
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }
}
