package fr.attesta.quote.intake;

import fr.attesta.document.AcceptedFile;
import fr.attesta.document.FileType;
import fr.attesta.quote.application.content.Piece;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that somebody attached to a draft; it becomes a document of the case, or goes with the draft. */
@Entity
@Table(name = "application_draft_file")
class DraftFile {

    @EmbeddedId
    Key key;

    @Column(name = "file_name")
    String fileName;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "file_type")
    FileType fileType;

    int size;

    byte[] content;

    protected DraftFile() {}

    DraftFile(UUID draftId, Piece piece, AcceptedFile file) {
        this.key = new Key(draftId, piece);
        this.fileName = file.name();
        this.fileType = file.type();
        this.size = file.size();
        this.content = file.content();
    }

    /** One file per piece. */
    @Embeddable
    record Key(
            @Column(name = "draft_id") UUID draftId,
            @JdbcTypeCode(SqlTypes.VARCHAR) Piece piece) implements Serializable {}

    AcceptedFile file() {
        return AcceptedFile.checkedBefore(fileName, fileType, content);
    }
}
