package fr.attesta.document.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.jboss.logging.Logger;

/** The scanner that the settings ask for. */
class ScannerProducer {

    private static final Logger LOG = Logger.getLogger(ScannerProducer.class);

    @Produces
    @ApplicationScoped
    MalwareScanner scanner(ScannerSettings settings) {
        return settings.address().<MalwareScanner>map(ClamAvScanner::at).orElseGet(() -> {
            LOG.warn("attesta.scanner.address is not set: files from outside are kept without a malware scan");
            return content -> MalwareScanner.Verdict.CLEAN;
        });
    }
}
