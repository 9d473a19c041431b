package fr.attesta.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells office documents from other archives and refuses those that would unpack beyond all measure. */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 300_000_000;
    /** Text packs well, but not a hundred times; only counted beyond a size where it matters. */
    private static final long MOST_RATIO = 100;

    private static final long RATIO_MATTERS = 10_000_000;
    private static final int MIMETYPE_BYTES = 100;

    private OfficeArchive() {}

    static Optional<FileType> type(byte[] content) {
        Set<String> names = new HashSet<>();
        String mimetype = "";
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            byte[] buffer = new byte[64 * 1024];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
                if (entry.getName().equals("mimetype")) {
                    mimetype = new String(zip.readNBytes(MIMETYPE_BYTES), StandardCharsets.US_ASCII);
                }
                unpacked = drain(zip, buffer, unpacked, content.length);
                if (unpacked < 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return hasMacros(names) ? Optional.empty() : type(names, mimetype);
    }

    private static long drain(InputStream zip, byte[] buffer, long before, int packed) throws IOException {
        long total = before;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            total += read;
            if (total > MOST_BYTES || (total > RATIO_MATTERS && total / packed > MOST_RATIO)) {
                return -1;
            }
        }
        return total;
    }

    private static boolean hasMacros(Set<String> names) {
        return names.stream()
                .anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.contains(".."));
    }

    private static Optional<FileType> type(Set<String> names, String mimetype) {
        if (names.contains("[Content_Types].xml")) {
            if (names.contains("word/document.xml")) {
                return Optional.of(FileType.DOCX);
            }
            if (names.contains("xl/workbook.xml")) {
                return Optional.of(FileType.XLSX);
            }
            if (names.contains("ppt/presentation.xml")) {
                return Optional.of(FileType.PPTX);
            }
        }
        return FileType.ofMediaType(mimetype.strip()).filter(type -> names.contains("content.xml"));
    }
}
