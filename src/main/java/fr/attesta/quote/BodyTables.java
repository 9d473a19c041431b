package fr.attesta.quote;

import fr.attesta.quote.domain.PriceList;
import fr.attesta.quote.domain.SamplingRule;
import fr.attesta.setting.PerRevision;
import fr.attesta.setting.SettingSnapshot;
import fr.attesta.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The regulation of a quote as it ships, with the prices and settings of the body before it: the first row found holds. */
@ApplicationScoped
public class BodyTables {

    private final PerRevision<QuoteTables> tables;

    @Inject
    BodyTables(Settings settings) {
        this.tables = new PerRevision<>(settings, BodyTables::merge);
    }

    /** The tables of this moment; they answer for every day, past and future. */
    public QuoteTables current() {
        return tables.current();
    }

    static QuoteTables merge(SettingSnapshot snapshot) {
        QuoteTables shipped = QuoteTables.shipped();
        List<PriceList.Row> prices = Stream.concat(
                        snapshot.of(PriceSettings.GROUP).stream().map(PriceSettings::row),
                        shipped.prices().rows().stream())
                .toList();
        List<SamplingRule> sampling = Stream.concat(
                        snapshot.of(SamplingSettings.GROUP).stream().map(SamplingSettings::rule),
                        shipped.sampling().stream())
                .toList();
        return new QuoteTables(shipped.durations(), sampling, new PriceList(prices));
    }
}
