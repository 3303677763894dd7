package org.planpress.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planpress.finding.Finding;
import org.planpress.site.frame.PageContent;

/**
 * A slip in a name is found wherever a template asks whether something is there, although an unknown name looks just
 * like a missing value, and although no plan may reach the place.
 */
class TemplateTrialTest {

    private static final Path TEMPLATES = Path.of("../../templates");
    private static final Path PAGES = Path.of("src/main/java/org/planpress/site");

    /** A name of a record asked for with {@code ??}, {@code ?has_content} or {@code !}. */
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:page|frame)\\.(\\w+)(?=\\)?(?:\\?\\?|\\?has_content|!(?!=)))");

    private static final int SHORT = 12;
    private static final int TURNS = 4;

    private record Slip(String file, int start, int end, String name) {}

    private static Map<String, Class<? extends PageContent>> kinds() throws IOException {
        Map<String, Class<? extends PageContent>> kinds = new TreeMap<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Page.java")).toList()) {
                String path = Path.of("src/main/java").relativize(file).toString();
                Class<?> type = named(
                        path.substring(0, path.length() - ".java".length()).replace('/', '.'));
                if (PageContent.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
                    String name = type.getSimpleName().replaceFirst("Page$", "");
                    kinds.put(
                            name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT),
                            type.asSubclass(PageContent.class));
                }
            }
        }
        return kinds;
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static SortedMap<String, byte[]> files() throws IOException {
        return new TreeMap<>(TemplateFolder.on(TEMPLATES, "templates").files());
    }

    private static List<Slip> slips(Map<String, byte[]> files, Map<String, ?> kinds) {
        List<Slip> slips = new ArrayList<>();
        for (String kind : kinds.keySet()) {
            String file = "pages/" + kind + ".ftlh";
            String text = new String(files.get(file), StandardCharsets.UTF_8);
            ASKED.matcher(text)
                    .results()
                    .forEach(found -> slips.add(new Slip(file, found.start(1), found.end(1), found.group(1))));
        }
        return slips;
    }

    @Test
    void findsNothingInTheTemplatesOfPlanpress() throws IOException {
        TemplateTrial trial = new TemplateTrial(TemplateFolder.on(TEMPLATES, "templates"), 40);
        List<String> found = new ArrayList<>();
        for (var kind : kinds().entrySet()) {
            trial.of("pages/" + kind.getKey() + ".ftlh", kind.getValue())
                    .forEach(finding -> found.add(finding.headline()));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void findsEachSlipAtItsPlace() throws IOException {
        SortedMap<String, byte[]> sound = files();
        Map<String, Class<? extends PageContent>> kinds = kinds();
        List<Slip> slips = slips(sound, kinds);
        assertThat(slips).hasSizeGreaterThan(60);
        Collections.shuffle(slips, new Random(7));
        List<String> missed = new ArrayList<>();
        for (Slip slip : Boolean.getBoolean("deep") ? slips : slips.subList(0, SHORT)) {
            String text = new String(sound.get(slip.file()), StandardCharsets.UTF_8);
            String wrong = slip.name() + "x";
            SortedMap<String, byte[]> files = new TreeMap<>(sound);
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
            List<Finding> found = new TemplateTrial(new TemplateFolder("templates", files), TURNS)
                    .of(slip.file(), Objects.requireNonNull(kinds.get(kind)));
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
