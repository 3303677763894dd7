package org.planpress.forms;

import java.util.List;
import java.util.Optional;

/**
 * What differs from the last commit.
 *
 * @param history whether the plan lies in a git repository
 * @param sentences what changed in the plan, in plain words
 * @param untold why the sentences are missing; empty if they are not
 * @param author who would be named in a commit; empty if git does not know
 * @param message what somebody wrote about the changes already
 */
public record ChangesPage(
        boolean history,
        List<File> files,
        List<String> sentences,
        String untold,
        Optional<String> author,
        String message) {

    /**
     * A file that differs.
     *
     * @param state how, in a word
     * @param note what else is to be known of it; empty if nothing
     * @param chosen whether it goes into the commit
     */
    public record File(String path, String state, String note, boolean chosen) {}
}
