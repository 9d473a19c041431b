package fr.attesta.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Keeps the tokens of signed-in people on the server; the browser only holds a random session id. */
@Alternative
@Priority(1)
@ApplicationScoped
class StoredTokens implements TokenStateManager {

    private final SignInSessions sessions;

    StoredTokens(SignInSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext routing,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> sessions.create(tokens));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext routing,
            OidcTenantConfig tenant,
            String session,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> sessions.read(session));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext routing, OidcTenantConfig tenant, String session, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            sessions.delete(session);
            return null;
        });
    }
}
