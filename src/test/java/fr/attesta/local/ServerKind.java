package fr.attesta.local;

/** The servers that a stack can be asked for. Keycloak stores its data in PostgreSQL and brings it along. */
public enum ServerKind {
    POSTGRES,
    ZEEBE,
    KEYCLOAK,
    MAIL
}
