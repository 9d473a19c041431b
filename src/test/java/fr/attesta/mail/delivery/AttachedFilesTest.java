package fr.attesta.mail.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.attesta.mail.delivery.MailAttachments.Attachment;
import io.quarkus.mailer.Mail;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachedFilesTest {

    private final AttachedFiles files = new AttachedFiles();
    private final Mail mail = new Mail();

    @Test
    void onlyWeCanReadWhatIsOnItsWayAndNothingIsLeftBehind() throws IOException {
        files.add(mail, List.of(attachment("devis.pdf", "un"), attachment("contrat.pdf", "deux")));

        List<File> written = mail.getAttachments().stream()
                .map(attached -> attached.getFile())
                .toList();
        assertThat(mail.getAttachments()).extracting("name").containsExactly("devis.pdf", "contrat.pdf");
        assertThat(written.getLast()).hasContent("deux");
        assertThat(Files.getPosixFilePermissions(written.getFirst().toPath()))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

        files.delete();
        files.delete();

        assertThat(written).noneMatch(File::exists);
    }

    private static Attachment attachment(String name, String content) {
        return new Attachment(name, content.getBytes(StandardCharsets.UTF_8), "application/pdf");
    }
}
