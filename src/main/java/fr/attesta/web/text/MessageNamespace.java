package fr.attesta.web.text;

import fr.attesta.shared.Refusal;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/**
 * Texts in templates: <code>{t:inbox_title}</code>, <code>{t:inbox_count(n)}</code>,
 * <code>{t:of('stage', value)}</code> for key <code>stage_&lt;value&gt;</code>, <code>{t:text(key, n)}</code>,
 * <code>{t:refusal(refusal)}</code>.
 */
@EngineConfiguration
class MessageNamespace implements NamespaceResolver {

    private final Messages messages;

    public MessageNamespace(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String getNamespace() {
        return "t";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        Locale locale = Languages.ofTemplate(context.getAttribute("locale"));
        EvaluatedParams parameters = EvaluatedParams.evaluate(context);
        return parameters.stage.thenApply(ignored -> {
            Object[] values = new Object[context.getParams().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = result(parameters, i);
            }
            return text(locale, context.getName(), values);
        });
    }

    private static Object result(EvaluatedParams parameters, int index) {
        try {
            return parameters.getResult(index);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Object text(Locale locale, String name, Object[] values) {
        if (name.equals("of") && values.length >= 2) {
            return messages.text(locale, values[0] + "_" + values[1]);
        }
        if (name.equals("text") && values.length >= 1) {
            return messages.text(locale, values[0].toString(), Arrays.copyOfRange(values, 1, values.length));
        }
        if (name.equals("refusal") && values[0] instanceof Refusal refusal) {
            return messages.text(locale, refusal);
        }
        return messages.text(locale, name, values);
    }
}
