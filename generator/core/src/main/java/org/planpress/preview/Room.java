package org.planpress.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planpress.compile.ContentSave;
import org.planpress.finding.Finding;
import org.planpress.finding.Severity;
import org.planpress.forms.FormTemplates;
import org.planpress.source.SourceTree;

/**
 * What all forms need.
 *
 * @param plan the plan as it stands
 * @param content its folder
 * @param files the files in it
 * @param templates what the forms look like
 * @param token what every form sends back, and no page of another site can know
 */
record Room(LivePlan plan, Path content, ContentSave files, FormTemplates templates, String token) {

    /** A page of the forms. */
    String page(String name, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(
                Map.of("token", token, "said", "", "refused", "", "anyway", false, "most", Answers.MOST_MEGABYTES));
        all.putAll(values);
        return templates.page(name, all);
    }

    /** The files of the plan. */
    SourceTree tree() {
        return plan.state().newest().tree();
    }

    /** What is wrong with a file as it stands. */
    List<Finding> findings(String path) {
        return of(path, plan.state().findings());
    }

    /** Those that are about a file. */
    List<Finding> of(String path, List<Finding> findings) {
        String shown = tree().shown(path);
        return findings.stream()
                .filter(finding -> finding.location().path().equals(shown))
                .toList();
    }

    /** What a build would find that it does not find now, wherever; a line may have moved. */
    List<Finding> newly(List<Finding> would) {
        List<Known> now = plan.state().findings().stream().map(Known::of).toList();
        return would.stream()
                .filter(finding -> !now.contains(Known.of(finding)))
                .toList();
    }

    private record Known(String code, String path, String message) {
        static Known of(Finding finding) {
            return new Known(finding.code(), finding.location().path(), finding.message());
        }
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** What would be wrong if a file said something else. */
    List<Finding> tried(DiskFile file, String text) throws IOException {
        return plan.tried(at(file.path()), text);
    }

    /** Reads the plan anew after a file was written, without waiting for the disk to tell; why, if it was not. */
    Optional<String> read(String path, ContentSave.Result result) throws IOException {
        if (result instanceof ContentSave.Result.Saved) {
            plan.update(Set.of(at(path)));
            return Optional.empty();
        }
        String why = result instanceof ContentSave.Result.Refused refused
                ? refused.reason()
                : ((ContentSave.Result.Conflict) result).reason();
        return Optional.of(sentence(why));
    }

    /** Why something was not done, as a sentence. */
    static String sentence(String why) {
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1) + ".";
    }

    private Path at(String path) {
        return content.resolve(path);
    }
}
