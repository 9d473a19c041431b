package fr.attesta.identity.link;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The token of a signed link: its id and an HMAC-SHA256 of it, in 64 characters that fit in an address. */
final class LinkToken {

    private static final int ID_BYTES = 16;
    private static final int SHORTEST_SECRET = 32;

    private final SecretKeySpec key;

    LinkToken(String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("Expected a link secret of at least 32 characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String of(UUID id) {
        byte[] idBytes = ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        byte[] signature = signatureOf(idBytes);
        byte[] token = ByteBuffer.allocate(idBytes.length + signature.length)
                .put(idBytes)
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The id in a token whose signature is right; empty for anything else. */
    Optional<UUID> idOf(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (bytes.length <= ID_BYTES) {
            return Optional.empty();
        }
        byte[] idBytes = Arrays.copyOf(bytes, ID_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, ID_BYTES, bytes.length);
        if (!MessageDigest.isEqual(signature, signatureOf(idBytes))) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(idBytes);
        return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private byte[] signatureOf(byte[] idBytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(idBytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
