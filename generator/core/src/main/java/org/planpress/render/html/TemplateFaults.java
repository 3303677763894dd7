package org.planpress.render.html;

import java.util.Optional;
import java.util.function.Supplier;
import org.planpress.finding.Findings;

/**
 * Lets one part after the other be made, although templates may be wrong: a fault in one page must not hide those in
 * the others, and one that all pages share is told once. Safe for use by several threads.
 *
 * @param findings hears what is wrong
 */
public record TemplateFaults(Findings findings) {

    /** What {@code maker} makes, or nothing if a template does not let it. */
    public <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (TemplateFault fault) {
            findings.addAll(fault.findings());
            return Optional.empty();
        }
    }

    /** Does {@code part} as far as templates let it. */
    public void hear(Runnable part) {
        try {
            part.run();
        } catch (TemplateFault fault) {
            findings.addAll(fault.findings());
        }
    }

    /**
     * Ends what cannot be finished.
     *
     * @throws TemplateFault with everything heard, if there is anything
     */
    void refuse() {
        if (findings.hasErrors()) {
            throw new TemplateFault(findings.sorted());
        }
    }
}
