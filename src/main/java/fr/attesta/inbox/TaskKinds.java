package fr.attesta.inbox;

import fr.attesta.identity.Role;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of human tasks, by the id of their BPMN element. */
@ApplicationScoped
public class TaskKinds {

    private final Map<String, TaskKind<?>> byId;

    TaskKinds(@All List<TaskKind<?>> kinds) {
        this.byId = kinds.stream().collect(Collectors.toUnmodifiableMap(TaskKind::id, Function.identity()));
    }

    /** @throws IllegalStateException if the process asks for a kind that nobody implements */
    public TaskKind<?> of(String id) {
        TaskKind<?> kind = byId.get(id);
        if (kind == null) {
            throw new IllegalStateException("Expected a task kind for the user task " + id + " but there is none");
        }
        return kind;
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    /** Those that people of these roles do. */
    public Set<String> idsOf(Set<Role> roles) {
        return byId.values().stream()
                .filter(kind -> roles.contains(kind.role()))
                .map(TaskKind::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
