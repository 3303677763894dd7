package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Finding;
import org.planpress.site.PageTemplates;
import org.planpress.words.Language;
import org.planpress.words.Voice;

/**
 * A slip in a name is found wherever a template asks whether something is there, although an unknown name looks just
 * like a missing value, and although no plan may reach the place.
 */
class TemplateTrialTest {

    private static final Path TEMPLATES = Path.of("../../templates");
    /** A name of a record asked for with {@code ??}, {@code ?has_content} or {@code !}. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:page|frame)\\.(\\w+)(?=\\)?(?:\\?\\?|\\?has_content|!(?!=)))");

    private static final int SHORT = 12;

    private record Slip(String file, int start, int end, String name) {}

    private static SortedMap<String, byte[]> files() throws IOException {
        return new TreeMap<>(TemplateFolder.on(TEMPLATES, "templates").files());
    }

    /** All are read anew for each slip, which takes the time of this test. */
    private static SortedMap<String, byte[]> withoutOtherPages(SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> fewer = new TreeMap<>(files);
        fewer.keySet().removeIf(path -> path.startsWith("pages/") || path.startsWith("print/"));
        return fewer;
    }

    private static List<Slip> slips(Map<String, byte[]> files) {
        List<Slip> slips = new ArrayList<>();
        for (String kind : new TreeSet<>(PageTemplates.ALL.keySet())) {
            String file = HtmlRenderer.path(kind);
            String text = new String(files.get(file), StandardCharsets.UTF_8);
            ASKED.matcher(text)
                    .results()
                    .forEach(found -> slips.add(new Slip(file, found.start(1), found.end(1), found.group(1))));
        }
        return slips;
    }

    @Test
    void findsNothingInTheTemplatesOfPlanpress() throws IOException {
        TemplateFolder folder = TemplateFolder.on(TEMPLATES, "templates");
        TemplateTrial trial = new TemplateTrial(folder, new Templates(folder, Voice.builtIn(Language.ENGLISH)));
        List<String> found = new ArrayList<>();
        for (var kind : PageTemplates.ALL.entrySet()) {
            trial.of(HtmlRenderer.path(kind.getKey()), kind.getValue())
                    .forEach(finding -> found.add(finding.headline()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void findsEachSlipAtItsPlace() throws IOException {
        SortedMap<String, byte[]> sound = files();
        List<Slip> slips = slips(sound);
        assertThat(slips).hasSizeGreaterThan(60);
        Collections.shuffle(slips, new Random(7));
        List<String> missed = new ArrayList<>();
        for (Slip slip : Boolean.getBoolean("deep") ? slips : slips.subList(0, SHORT)) {
            String text = new String(sound.get(slip.file()), StandardCharsets.UTF_8);
            String wrong = slip.name() + "x";
            SortedMap<String, byte[]> files = withoutOtherPages(sound);
            files.put(
                    slip.file(),
                    (text.substring(0, slip.start()) + wrong + text.substring(slip.end()))
                            .getBytes(StandardCharsets.UTF_8));
            int line = 1
                    + (int) text.substring(0, slip.start())
                            .chars()
                            .filter(at -> at == '\n')
                            .count();
            String kind = slip.file().substring("pages/".length(), slip.file().length() - ".ftlh".length());
            TemplateFolder folder = new TemplateFolder("templates", files);
            List<Finding> found = new TemplateTrial(folder, new Templates(folder, Voice.builtIn(Language.ENGLISH)))
                    .of(slip.file(), Objects.requireNonNull(PageTemplates.ALL.get(kind)));
            boolean told = found.stream()
                    .anyMatch(finding -> finding.location().path().equals("templates/" + slip.file())
                            && finding.location().line() == line
                            && finding.message().contains(wrong)
                            && finding.hint().contains(slip.name()));
            if (!told) {
                missed.add(slip + " " + found.stream().map(Finding::headline).toList());
            }
        }

        assertThat(missed).isEmpty();
    }
}
