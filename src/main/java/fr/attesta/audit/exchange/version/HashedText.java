package fr.attesta.audit.exchange.version;

import fr.attesta.shared.Sha256;

/** The text of a version and the SHA-256 of its UTF-8 bytes. */
public record HashedText(String text, String sha256) {

    public static HashedText of(String text) {
        return new HashedText(text, Sha256.of(text));
    }
}
