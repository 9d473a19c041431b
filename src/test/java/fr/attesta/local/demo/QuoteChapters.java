package fr.attesta.local.demo;

import static fr.attesta.local.demo.Api.ADMINISTRATOR;

import java.util.List;
import java.util.Map;

/** From the application to the contract. */
final class QuoteChapters {
    private QuoteChapters() {}

    static void apply(Story story) {
        Map<String, ?> application = story.organisation().application(story.today());
        story.opened(story.api()
                .post(ADMINISTRATOR, "/api/applications", application)
                .path("number")
                .asText());
    }

    static void askPieces(Story story) {
        story.now()
                .complete(
                        "quote_check_application",
                        ADMINISTRATOR,
                        form -> Map.of(
                                "result",
                                "INCOMPLETE",
                                "missing",
                                List.of("ACTIVITY_DECLARATION", "SWORN_STATEMENT"),
                                "remark",
                                "Merci de joindre le récépissé de votre déclaration d’activité et de signer"
                                        + " l’attestation."));
    }

    static void check(Story story) {
        story.now().complete("quote_check_application", ADMINISTRATOR, form -> Map.of("result", "COMPLETE"));
    }

    static void reviewQuote(Story story) {
        story.now().complete("quote_review_quote", ADMINISTRATOR, form -> Map.of());
    }

    static void decline(Story story) {
        story.now()
                .answer(
                        "quote.answer",
                        facts -> Map.of(
                                "answer", "DECLINE",
                                "reason", "Nous reportons notre certification à l’année prochaine."));
    }

    static void sign(Story story, boolean preAudit) {
        Organisation.Person head = story.organisation().head();
        story.now()
                .answer(
                        "quote.answer",
                        facts -> Map.of(
                                "answer",
                                "ACCEPT",
                                "name",
                                head.name(),
                                "function",
                                head.function(),
                                "sworn",
                                true,
                                "preAudit",
                                preAudit));
    }

    static void bookPreAudit(Story story) {
        String at = story.day(17).atTime(10, 0).toString();
        story.now()
                .complete(
                        "audit_book_pre_audit",
                        ADMINISTRATOR,
                        form -> Map.of("at", at, "auditor", story.script().auditor()));
    }
}
