package fr.attesta.web.text;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Gives every template the language of the request; mails and documents set their own after that. */
class TemplateLanguage {

    private final RequestLanguage language;

    TemplateLanguage(RequestLanguage language) {
        this.language = language;
    }

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(instance -> instance.setLocale(language.locale()));
    }
}
