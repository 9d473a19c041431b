package fr.attesta.cycle.transfer;

import fr.attesta.casefile.Cases;
import fr.attesta.document.DocumentLinkAction;
import fr.attesta.document.DocumentView;
import fr.attesta.document.Documents;
import fr.attesta.identity.link.LinkScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lets the body that is to take over download the file that was handed to it. */
@ApplicationScoped
class DownloadTransferFile implements DocumentLinkAction {

    static final String PURPOSE = "cycle.download-transfer-file";

    private final TransfersOut transfers;
    private final Cases cases;
    private final Documents documents;

    DownloadTransferFile(TransfersOut transfers, Cases cases, Documents documents) {
        this.transfers = transfers;
        this.cases = cases;
        this.documents = documents;
    }

    /** What the page shows. */
    public record Facts(String organisation, String siren, List<DocumentView> files) {}

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Facts view(LinkScope scope) {
        var file = cases.get(scope.caseId());
        return new Facts(file.providerName(), file.siren(), documents(scope));
    }

    @Override
    public List<DocumentView> documents(LinkScope scope) {
        TransferOut transfer = transfers.get(scope.subjectId());
        return Stream.concat(Stream.of(Objects.requireNonNull(transfer.sheetId)), transfer.documents.stream())
                .map(id -> documents.find(id).orElseThrow())
                .toList();
    }
}
