package fr.attesta.document.scan;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where the ClamAV daemon listens; without an address files are not scanned. */
@ConfigMapping(prefix = "attesta.scanner")
interface ScannerSettings {

    /** As {@code host:port}. */
    Optional<String> address();
}
