package fr.attesta.document;

/** A file that may be kept: one of ours, or one that passed every check of {@link IncomingFiles}. */
public final class AcceptedFile {

    private final String name;
    private final FileType type;
    private final byte[] content;

    AcceptedFile(String name, FileType type, byte[] content) {
        this.name = name;
        this.type = type;
        this.content = content.clone();
    }

    /** A PDF document that Attesta rendered itself. */
    public static AcceptedFile rendered(String name, byte[] pdf) {
        return new AcceptedFile(name, FileType.PDF, pdf);
    }

    /** A file that passed every check before and was put aside until its case was opened. */
    public static AcceptedFile checkedBefore(String name, FileType type, byte[] content) {
        return new AcceptedFile(name, type, content);
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    public int size() {
        return content.length;
    }

    public String sha256() {
        return Hashes.sha256(content);
    }
}
