package fr.attesta.inbox.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void mentionsAreUserNamesAfterAnAtSign() {
        assertThat(Mentions.in("@auditor1 et @claire.fontaine, voir (@quality)."))
                .containsExactly("auditor1", "claire.fontaine", "quality");
        assertThat(Mentions.in("@reviewer @reviewer")).containsExactly("reviewer");
    }

    @Test
    void anAddressMentionsNobody() {
        assertThat(Mentions.in("contact@organisme.example, a.b@c @ @@x")).isEmpty();
    }
}
