package fr.attesta.local.demo;

import static fr.attesta.local.demo.Chapter.*;

import java.util.ArrayList;
import java.util.List;

/** How far a case comes, as the chapters that lead there. */
enum Plot {
    RECEIVED("demande reçue", List.of(APPLICATION)),
    PIECES_ASKED("pièces demandées", RECEIVED.then(ASK_PIECES)),
    QUOTE_TO_REVIEW("devis à relire", RECEIVED.then(CHECK)),
    QUOTE_SENT("devis envoyé, relancé", QUOTE_TO_REVIEW.then(REVIEW_QUOTE)),
    QUOTE_DECLINED("devis refusé", QUOTE_SENT.then(DECLINE_QUOTE)),
    AUDITOR_TO_ASSIGN("auditeur à désigner", QUOTE_SENT.then(SIGN)),
    PRE_AUDIT_BOOKED("préaudit fixé", QUOTE_SENT.then(ORDER_PRE_AUDIT, BOOK_PRE_AUDIT)),
    DATES_PROPOSED("dates d’audit proposées", AUDITOR_TO_ASSIGN.then(ASSIGN, PROPOSE)),
    PLAN_TO_PREPARE("plan d’audit à préparer", DATES_PROPOSED.then(CHOOSE)),
    AUDIT_TO_HOLD("audit à réaliser", PLAN_TO_PREPARE.then(PLAN)),
    REPORT_SENT("rapport provisoire envoyé", AUDIT_TO_HOLD.then(HOLD, WRITE_REPORT)),
    PLAN_AWAITED("plan d’actions attendu", REPORT_SENT.then(ACCEPT_REPORT)),
    PLAN_SUBMITTED("plan d’actions à examiner", PLAN_AWAITED.then(SUBMIT_PLAN)),
    MAJOR_TO_VERIFY("correction d’une majeure à vérifier", PLAN_SUBMITTED.then(REVIEW_PLAN, SUBMIT_EVIDENCE)),
    TO_REVIEW("dossier à relire", PLAN_SUBMITTED.then(REVIEW_PLAN)),
    TO_DECIDE("décision à prendre", MAJOR_TO_VERIFY.then(VERIFY, REVIEW_FILE)),
    CERTIFIED("certifié", TO_DECIDE.then(GRANT)),
    CERTIFIED_AFTER_CONTESTATION(
            "certifié après contestation",
            REPORT_SENT.then(
                    CONTEST,
                    ANSWER_CONTESTATION,
                    REVIEW_CONTESTATION,
                    SUBMIT_PLAN,
                    REVIEW_PLAN,
                    SUBMIT_EVIDENCE,
                    VERIFY,
                    REVIEW_FILE,
                    GRANT)),
    REFUSED("certification refusée", TO_REVIEW.then(REVIEW_UNCORRECTED, REFUSE)),
    SURVEILLANCE_STARTED("surveillance commencée, mise à jour attendue", CERTIFIED.then(SURVEILLANCE)),
    SURVEILLANCE_PLANNED(
            "plan de surveillance à préparer",
            CERTIFIED.then(SURVEILLANCE, UPDATE_FILE, REVIEW_UPDATE, ASSIGN_AGAIN, PROPOSE_AGAIN, CHOOSE_AGAIN)),
    SURVEILLANCE_IN_REVIEW(
            "surveillance à relire",
            SURVEILLANCE_PLANNED.then(PLAN_AGAIN, HOLD_AGAIN, WRITE_REPORT_AGAIN, ACCEPT_REPORT_AGAIN)),
    RENEWAL_STARTED("renouvellement commencé", SURVEILLANCE_IN_REVIEW.then(REVIEW_FILE_AGAIN, MAINTAIN, RENEWAL));

    private final String label;
    private final List<Chapter> chapters;

    Plot(String label, List<Chapter> chapters) {
        this.label = label;
        this.chapters = chapters;
    }

    /** In French, for the progress of the first start. */
    String label() {
        return label;
    }

    List<Chapter> chapters() {
        return chapters;
    }

    private List<Chapter> then(Chapter... more) {
        List<Chapter> all = new ArrayList<>(chapters);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
