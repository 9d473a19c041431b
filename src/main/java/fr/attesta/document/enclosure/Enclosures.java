package fr.attesta.document.enclosure;

import fr.attesta.document.Documents;
import fr.attesta.identity.link.LinkScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The enclosed files: those that wait for their answer, and those that were sent with one. */
@ApplicationScoped
public class Enclosures {

    private final EntityManager database;
    private final Documents documents;

    Enclosures(EntityManager database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** What waits behind a link and every reminder of it, by line, oldest first. */
    @Transactional
    public Map<String, List<EnclosureView>> waiting(LinkScope scope) {
        return byLine(waitingRows(scope));
    }

    /** What was sent with an answer, by line. */
    @Transactional
    public Map<String, List<EnclosureView>> sentWith(UUID answerId) {
        return byLine(database.createQuery("from Enclosure where answerId = ?1 order by id", Enclosure.class)
                .setParameter(1, answerId)
                .getResultList());
    }

    /** What was sent with one line of an answer. */
    @Transactional
    public List<EnclosureView> sentWith(UUID answerId, String line) {
        return sentWith(answerId).getOrDefault(line, List.of());
    }

    /** The waiting files of a line go with this answer. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<EnclosureView> send(LinkScope scope, String line, UUID answerId) {
        List<Enclosure> sent = waitingRows(scope).stream()
                .filter(enclosure -> enclosure.line.equals(line))
                .toList();
        sent.forEach(enclosure -> enclosure.belongsTo(answerId));
        return sent.stream().map(this::view).toList();
    }

    void add(Enclosure enclosure) {
        database.persist(enclosure);
    }

    private List<Enclosure> waitingRows(LinkScope scope) {
        return database.createQuery(
                        "from Enclosure where purpose = ?1 and subjectId = ?2 and answerId is null order by id",
                        Enclosure.class)
                .setParameter(1, scope.purpose())
                .setParameter(2, scope.subjectId())
                .getResultList();
    }

    private Map<String, List<EnclosureView>> byLine(List<Enclosure> enclosures) {
        return enclosures.stream()
                .map(this::view)
                .collect(Collectors.groupingBy(EnclosureView::line, LinkedHashMap::new, Collectors.toList()));
    }

    private EnclosureView view(Enclosure enclosure) {
        return new EnclosureView(
                enclosure.line,
                documents.find(enclosure.documentId).orElseThrow(),
                enclosure.effectiveOn,
                enclosure.enclosedAt);
    }
}
