package fr.attesta.mail.template;

import fr.attesta.setting.SettingDefinition;
import fr.attesta.setting.SettingDefinition.Kind;
import fr.attesta.setting.SettingSnapshot;
import fr.attesta.setting.SettingSource;
import fr.attesta.setting.Settings;
import fr.attesta.shared.Confidence;
import fr.attesta.shared.Refusal;
import fr.attesta.shared.RefusedException;
import fr.attesta.web.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that the body adds of its own: an introduction after the greeting and a signature in place of ours. They are
 * plain text, in which neither markup nor placeholders mean anything; the text of the procedure between them stays ours.
 */
@ApplicationScoped
public class MailBlocks implements SettingSource {

    private static final String GROUP = "mail";
    private static final String SOURCE = "Réglage de l’organisme";
    private static final String NONE = "–";
    private static final int LONGEST = 600;

    private final Settings settings;
    private final Clock clock;

    MailBlocks(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The blocks, as the second part of their keys begins. */
    public enum Block {
        INTRODUCTION("Introduction des courriels"),
        SIGNATURE("Signature des courriels");

        private final String title;

        Block(String title) {
            this.title = title;
        }
    }

    /** What the body has set as of today, by block and language. */
    public Map<Block, Map<String, String>> today() {
        SettingSnapshot snapshot = settings.current();
        LocalDate day = LocalDate.now(clock);
        Map<Block, Map<String, String>> texts = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            for (Locale language : Languages.ALL) {
                snapshot.on(day, key(block, language.getLanguage()))
                        .ifPresent(text -> texts.computeIfAbsent(block, any -> new HashMap<>())
                                .put(language.getLanguage(), text));
            }
        }
        return texts;
    }

    @Override
    public List<SettingDefinition> settings(LocalDate day) {
        return List.of(
                definition(Block.INTRODUCTION, "fr", "en français"),
                definition(Block.INTRODUCTION, "en", "en anglais"),
                definition(Block.SIGNATURE, "fr", "en français"),
                definition(Block.SIGNATURE, "en", "en anglais"));
    }

    @Override
    public String canonical(SettingDefinition setting, String typed) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > LONGEST || !text.replace("\n", "").matches("\\P{Cntrl}*")) {
            throw new RefusedException(Refusal.invalid("value", "setting.value_text", LONGEST));
        }
        return text;
    }

    private static SettingDefinition definition(Block block, String language, String inWords) {
        return new SettingDefinition(
                key(block, language), Kind.TEXT, block.title + " " + inWords, NONE, SOURCE, Confidence.DERIVED);
    }

    private static String key(Block block, String language) {
        return GROUP + "." + block.name() + "_" + language.toUpperCase(Locale.ROOT);
    }
}
