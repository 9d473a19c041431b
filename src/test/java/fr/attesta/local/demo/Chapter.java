package fr.attesta.local.demo;

import fr.attesta.local.demo.Story.Outcome;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** One step of a case: on which day after the application it is taken, what is done, and what shows that it was done. */
enum Chapter {
    APPLICATION(0, "demande", Outcome.task("quote_check_application"), QuoteChapters::apply),
    ASK_PIECES(2, "demande de pièces", Outcome.link("quote.provide-pieces"), QuoteChapters::askPieces),
    CHECK(2, "vérification de la demande", Outcome.task("quote_review_quote"), QuoteChapters::check),
    REVIEW_QUOTE(3, "relecture du devis", Outcome.link("quote.answer"), QuoteChapters::reviewQuote),
    DECLINE_QUOTE(9, "refus du devis", Outcome.stage("CLOSED"), QuoteChapters::decline),
    SIGN(8, "signature du devis", Outcome.task("audit_assign_auditor"), story -> QuoteChapters.sign(story, false)),
    ORDER_PRE_AUDIT(
            8, "commande du préaudit", Outcome.task("audit_book_pre_audit"), story -> QuoteChapters.sign(story, true)),
    BOOK_PRE_AUDIT(10, "rendez-vous de préaudit", Outcome.task("audit_hold_pre_audit"), QuoteChapters::bookPreAudit),

    ASSIGN(10, "désignation de l’auditeur", Outcome.task("audit_propose_dates"), AuditChapters::assign),
    PROPOSE(12, "proposition de dates", Outcome.link("audit.choose-date"), story -> AuditChapters.propose(story, 36)),
    CHOOSE(15, "choix de la date", Outcome.task("audit_prepare_plan"), AuditChapters::choose),
    PLAN(25, "plan d’audit", Outcome.task("audit_hold_audit"), AuditChapters::plan),
    HOLD(
            38,
            "saisie de l’audit",
            Outcome.task("audit_write_report"),
            story -> AuditChapters.hold(story, story.script().findings())),
    WRITE_REPORT(41, "rapport provisoire", Outcome.link("audit.answer-report"), AuditChapters::writeReport),
    ACCEPT_REPORT(46, "accord sur le rapport", Outcome.afterReport(), AuditChapters::acceptReport),
    CONTEST(46, "contestation", Outcome.task("audit_answer_contestation"), AuditChapters::contest),
    ANSWER_CONTESTATION(
            50, "réponse à la contestation", Outcome.task("audit_review_contestation"), AuditChapters::answerContest),
    REVIEW_CONTESTATION(
            52,
            "revue de la conclusion maintenue",
            Outcome.link("finding.submit-action-plan"),
            AuditChapters::reviewContest),

    SUBMIT_PLAN(
            58,
            "plan d’actions",
            Outcome.task("finding_review_action_plan"),
            Chapter::anyFinding,
            FindingChapters::plan),
    REVIEW_PLAN(62, "examen du plan d’actions", Outcome.afterPlan(), Chapter::anyFinding, FindingChapters::reviewPlan),
    SUBMIT_EVIDENCE(
            87,
            "preuves de correction",
            Outcome.task("finding_verify_corrections"),
            Chapter::anyMajor,
            FindingChapters::evidence),
    VERIFY(
            93,
            "vérification des corrections",
            Outcome.task("decision_review_file"),
            Chapter::anyMajor,
            FindingChapters::verify),

    REVIEW_FILE(97, "relecture du dossier", Outcome.task("decision_decide"), DecisionChapters::review),
    GRANT(100, "décision", Outcome.stage("CERTIFIED"), story -> DecisionChapters.decide(story, "GRANTED")),
    /** The three months for correcting a major have passed by then. */
    REVIEW_UNCORRECTED(
            133, "relecture du dossier", Outcome.task("decision_decide"), DecisionChapters::reviewUncorrected),
    REFUSE(136, "refus", Outcome.stage("CLOSED"), DecisionChapters::refuse),

    SURVEILLANCE(470, "début de la surveillance", Outcome.link("cycle.update-file"), Chapter::wait),
    UPDATE_FILE(475, "mise à jour du dossier", Outcome.task("cycle_review_file_update"), DecisionChapters::updateFile),
    REVIEW_UPDATE(
            478, "examen de la mise à jour", Outcome.task("audit_assign_auditor"), DecisionChapters::reviewUpdate),
    ASSIGN_AGAIN(481, "désignation de l’auditeur", Outcome.task("audit_propose_dates"), AuditChapters::assign),
    PROPOSE_AGAIN(
            484, "proposition de dates", Outcome.link("audit.choose-date"), story -> AuditChapters.propose(story, 530)),
    CHOOSE_AGAIN(488, "choix de la date", Outcome.task("audit_prepare_plan"), AuditChapters::choose),
    PLAN_AGAIN(515, "plan de surveillance", Outcome.task("audit_hold_audit"), AuditChapters::plan),
    HOLD_AGAIN(
            532,
            "saisie de la surveillance",
            Outcome.task("audit_write_report"),
            story -> AuditChapters.hold(story, Findings.NONE)),
    WRITE_REPORT_AGAIN(536, "rapport provisoire", Outcome.link("audit.answer-report"), AuditChapters::writeReport),
    ACCEPT_REPORT_AGAIN(
            541, "accord sur le rapport", Outcome.task("decision_review_file"), AuditChapters::acceptReport),
    REVIEW_FILE_AGAIN(545, "relecture du dossier", Outcome.task("decision_decide"), DecisionChapters::review),
    MAINTAIN(548, "maintien", Outcome.stage("CERTIFIED"), story -> DecisionChapters.decide(story, "MAINTAINED")),
    RENEWAL(956, "début du renouvellement", Outcome.link("cycle.update-file"), Chapter::wait);

    private final int day;
    private final String label;
    private final Outcome outcome;
    private final Predicate<Findings> concerned;
    private final Consumer<Story> action;

    Chapter(int day, String label, Outcome outcome, Consumer<Story> action) {
        this(day, label, outcome, findings -> true, action);
    }

    Chapter(int day, String label, Outcome outcome, Predicate<Findings> concerned, Consumer<Story> action) {
        this.day = day;
        this.label = label;
        this.outcome = outcome;
        this.concerned = concerned;
        this.action = action;
    }

    int day() {
        return day;
    }

    /** In French, for a message about what went wrong. */
    String label() {
        return label;
    }

    boolean concerns(Findings findings) {
        return concerned.test(findings);
    }

    void play(Story story) {
        action.accept(story);
        outcome.await(story);
    }

    private static boolean anyFinding(Findings findings) {
        return findings.any();
    }

    private static boolean anyMajor(Findings findings) {
        return findings.anyMajor();
    }

    /** The step is the application's own; the day of it has come. */
    private static void wait(Story story) {
        story.now().awaitStage("APPLICATION");
    }
}
