package org.planpress.render.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.planpress.finding.Finding;

/**
 * What turns out to be wrong with templates while everything is made of them: a fault in one page must not hide those
 * in the others, and one that all pages share is told once. Safe for use by several threads.
 */
public final class TemplateFaults {

    private final Set<Finding> found = ConcurrentHashMap.newKeySet();

    /** What {@code maker} makes, or nothing if a template does not let it. */
    public <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (TemplateFault fault) {
            found.addAll(fault.findings());
            return Optional.empty();
        }
    }

    /** Does {@code part} as far as templates let it. */
    public void hear(Runnable part) {
        try {
            part.run();
        } catch (TemplateFault fault) {
            found.addAll(fault.findings());
        }
    }

    /** Tells of one that stops nothing else. */
    public void add(Finding fault) {
        found.add(fault);
    }

    /** Everything heard so far, by place. */
    public List<Finding> found() {
        return found.stream().sorted(Finding.ORDER).toList();
    }

    /**
     * Ends what cannot be finished.
     *
     * @throws TemplateFault with everything heard, if there is anything
     */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new TemplateFault(found());
        }
    }
}
