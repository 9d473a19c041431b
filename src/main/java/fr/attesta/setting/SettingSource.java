package fr.attesta.setting;

import java.time.LocalDate;
import java.util.List;

/** A feature implements this bean to let an administrator change its settings; everything else stays as it ships. */
public interface SettingSource {

    /** The settings of the feature, with what ships for them on this day. */
    List<SettingDefinition> settings(LocalDate day);

    /**
     * The one way to write a value; a feature that asks for more than a yes or a no says how.
     *
     * @throws fr.attesta.shared.RefusedException naming the field {@code value} if it is none
     */
    default String canonical(SettingDefinition setting, String typed) {
        return SettingDefinition.Kind.yesOrNo(typed);
    }
}
