package org.planpress.changes;

import org.planpress.model.ChangeKind;

/**
 * One change of a plan, as a line of a ledger has it.
 *
 * @param path what changed, by its name in the whole plan
 * @param kind how
 * @param from what stood there before; empty for nothing
 * @param to what stands there since; empty for nothing
 * @param why the reason, where the content gives it; otherwise empty
 */
public record Change(String path, ChangeKind kind, String from, String to, String why) {

    /** The part that it is about, of a kind that tells of parts; otherwise nothing. */
    public String part() {
        return kind.form() == ChangeKind.Form.PART ? kind.part(to.isEmpty() ? from : to) : "";
    }
}
