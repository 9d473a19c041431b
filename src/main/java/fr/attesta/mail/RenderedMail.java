package fr.attesta.mail;

import fr.attesta.shared.Sha256;

/** A mail ready to be kept; signed links are still placeholders in it. */
public record RenderedMail(String subject, String text, String html, String reason, String version) {

    String sha256() {
        return Sha256.of(subject + "\n" + text + "\n" + html);
    }
}
