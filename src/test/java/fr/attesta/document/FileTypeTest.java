package fr.attesta.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.attesta.document.scan.MalwareScanner.Verdict;
import fr.attesta.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTest {

    private final IncomingFiles incoming = new IncomingFiles(content -> Verdict.CLEAN);

    @Test
    void kindIsToldByTheFirstBytes() {
        assertThat(FileType.of(bytes("%PDF-1.7 ..."))).contains(FileType.PDF);
        assertThat(FileType.of(bytes("\u0089PNG\r\n\u001a\n..."))).contains(FileType.PNG);
        assertThat(FileType.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).contains(FileType.JPEG);
        assertThat(FileType.of(bytes("RIFF....WEBPVP8 "))).contains(FileType.WEBP);
    }

    @Test
    void programPageOrArchiveIsNoKindOfOurs() throws IOException {
        assertThat(FileType.of(bytes("MZ\u0090\u0000"))).isEmpty();
        assertThat(FileType.of(bytes("\u007fELF"))).isEmpty();
        assertThat(FileType.of(bytes("<html><script>"))).isEmpty();
        assertThat(FileType.of(bytes("RIFF....WAVE"))).isEmpty();
        assertThat(FileType.of(zip("readme.txt", "x"))).isEmpty();
    }

    @Test
    void officeDocumentIsToldByItsParts() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "x", "word/document.xml", "x")))
                .contains(FileType.DOCX);
        assertThat(FileType.of(zip("[Content_Types].xml", "x", "xl/workbook.xml", "x")))
                .contains(FileType.XLSX);
        assertThat(FileType.of(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>")))
                .contains(FileType.ODT);
    }

    @Test
    void officeDocumentWithMacrosIsRefused() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "x", "word/document.xml", "x", "word/vbaProject.bin", "x")))
                .isEmpty();
    }

    @Test
    void archiveThatUnpacksBeyondMeasureIsRefused() throws IOException {
        String zeros = "0".repeat(30_000_000);

        assertThat(FileType.of(zip("[Content_Types].xml", "x", "word/document.xml", zeros)))
                .isEmpty();
    }

    @Test
    void brokenArchiveIsRefused() {
        assertThat(FileType.of(bytes("PK\u0003\u0004 broken"))).isEmpty();
    }

    @Test
    void emptyHugeUnknownAndInfectedFilesAreRefused() {
        byte[] pdf = bytes("%PDF-1.7");
        IncomingFiles suspicious = new IncomingFiles(content -> Verdict.INFECTED);

        assertThatThrownBy(() -> incoming.accept("file", "a.pdf", new byte[0]))
                .isInstanceOf(RefusedException.class)
                .hasMessage("document_empty");
        assertThatThrownBy(() -> incoming.accept("file", "a.pdf", new byte[IncomingFiles.MOST_BYTES + 1]))
                .hasMessage("document_too_large");
        assertThatThrownBy(() -> incoming.accept("file", "a.pdf", bytes("MZ"))).hasMessage("document_kind");
        assertThatThrownBy(() -> suspicious.accept("file", "a.pdf", pdf)).hasMessage("document_infected");
    }

    @ParameterizedTest
    @CsvSource({
        "statuts.pdf, statuts.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Documents\\Règlement intérieur.docx, Règlement intérieur.pdf",
        "a\"b;c.exe, abc.pdf",
        ".pdf, pdf.pdf",
    })
    void nameLosesFoldersAndTricksAndGetsItsTrueExtension(String sent, String kept) {
        assertThat(incoming.accept("file", sent, bytes("%PDF-1.7")).name()).isEqualTo(kept);
    }

    @Test
    void equalContentsHaveEqualHashes() {
        assertThat(incoming.accept("file", "a.pdf", bytes("%PDF-1.7")).sha256())
                .hasSize(64)
                .isEqualTo(incoming.accept("file", "b.pdf", bytes("%PDF-1.7")).sha256());
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        }
        return out.toByteArray();
    }
}
