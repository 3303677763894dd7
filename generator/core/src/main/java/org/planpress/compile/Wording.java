package org.planpress.compile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.render.html.TemplateFolder;
import org.planpress.render.html.TemplateLabels;
import org.planpress.source.SourceTree;
import org.planpress.words.Language;
import org.planpress.words.MessageCheck;
import org.planpress.words.MessageFile;
import org.planpress.words.Voice;
import org.planpress.words.WordsRules;

/**
 * The words of a plan: those that come with Planpress, over them what designers wrote in {@code templates/words}, and over
 * both what the office wrote in {@code content/words}.
 */
public record Wording(Plan plan, SourceTree tree, TemplateFolder templates, Findings findings) {

    /** The name of the office as the plan has it; its own words may say I or we instead. */
    private MessageFile office(Language language) {
        String name = quoted(plan.site().office().value());
        String text = """
                -office = { $form ->
                   *[subject] { "%1$s" }
                    [object] { "%1$s" }
                    [possessive] { "%2$s" }
                 }
                    .person = third
                """.formatted(name, language.possessive(name));
        return MessageFile.read("site.yml", text, findings);
    }

    /** Whether a file holds the words of a language of the site that is not spoken here. */
    private boolean isOfOther(String path) {
        return plan.site().languages().stream()
                .flatMap(tag -> Language.of(tag.value()).stream())
                .anyMatch(language -> path.equals("words/" + language.code() + ".ftl"));
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ');
    }

    /** What says them; files that are at fault are told and then left out as far as they are. */
    public Voice voice() {
        Language language = Language.of(plan.site().spoken()).orElse(Language.ENGLISH);
        Voice base = Voice.builtIn(language);
        List<MessageFile> files = new ArrayList<>();
        String name = "words/" + language.code() + ".ftl";
        Optional.ofNullable(templates.files().get(name))
                .map(bytes -> MessageFile.read(
                        templates.name() + "/" + name, new String(bytes, StandardCharsets.UTF_8), findings))
                .ifPresent(files::add);
        tree.words().forEach(file -> {
            if (file.path().equals(name)) {
                files.add(MessageFile.read(tree.shown(file.path()), file.text(), findings));
            } else if (!isOfOther(file.path())) {
                findings.add(WordsRules.otherLanguage(tree.startOf(file.path()), language));
            }
        });
        TemplateLabels labels = TemplateLabels.of(templates);
        // All messages are looked at only where somebody wrote other words: that takes as long as saying them.
        if (!files.isEmpty()) {
            new MessageCheck(base, Families.with(labels), findings).hold(files);
        }
        files.add(0, office(language));
        Voice voice = base.with(files);
        labels.hold(voice, findings);
        return voice;
    }
}
