package fr.attesta.audit.preaudit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdviceWordsTest {

    @Test
    void observationsAreNotSuspected() {
        assertThat(AdviceWords.in("Le taux d’abandon n’est pas publié. Aucune preuve de veille présentée."))
                .isEmpty();
    }

    @Test
    void adviceIsSuspectedInAllItsForms() {
        assertThat(AdviceWords.in("Nous RECOMMANDONS une procédure ; vous devriez publier le taux. Il\u00a0faudrait…"))
                .containsExactly("recommand", "devriez", "il faudrait");
    }

    @Test
    void wordsThatOnlyContainAStemAreNotSuspected() {
        assertThat(AdviceWords.in("Un usage que nous déconseillons.")).isEmpty();
    }

    @Test
    void improvementCouncilOfApprenticeCentresIsNoAdvice() {
        assertThat(AdviceWords.in("Le conseil de perfectionnement ne s’est pas réuni."))
                .isEmpty();
    }
}
