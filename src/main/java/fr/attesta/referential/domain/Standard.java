package fr.attesta.referential.domain;

import fr.attesta.shared.Confidence;
import java.util.List;
import java.util.Optional;

/** One version of the national quality standard: its criteria, its indicators and what the body assumes beyond them. */
public record Standard(
        StandardVersion version, List<Criterion> criteria, List<Indicator> indicators, UnsettledRules unsettled) {

    /** One of the seven criteria of the national standard (labour code, art. R.6316-1). */
    public record Criterion(int number, String title, String source, Confidence confidence) {}

    /** @throws IllegalArgumentException unless the indicators are numbered from 1 to the count of the version */
    public Standard {
        criteria = List.copyOf(criteria);
        indicators = List.copyOf(indicators);
        if (indicators.size() != version.indicatorCount()) {
            throw new IllegalArgumentException("Expected " + version.indicatorCount() + " indicators in " + version
                    + " but there are " + indicators.size());
        }
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Expected indicator " + (i + 1) + " but it is "
                        + indicators.get(i).number());
            }
        }
    }

    /** The indicator of this number, if this version has it: 33 exists from V10 on only. */
    public Optional<Indicator> find(int number) {
        return number >= 1 && number <= indicators.size() ? Optional.of(indicators.get(number - 1)) : Optional.empty();
    }

    /** @throws IllegalArgumentException if this version has no indicator of this number */
    public Indicator indicator(int number) {
        return find(number)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected an indicator from 1 to " + indicators.size() + " but it is " + number));
    }

    /** @throws IllegalArgumentException if there is no such criterion */
    public Criterion criterion(int number) {
        return criteria.stream()
                .filter(criterion -> criterion.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a criterion but it is " + number));
    }
}
