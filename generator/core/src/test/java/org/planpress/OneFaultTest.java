package org.planpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.bind.BindRules;
import org.planpress.bind.PlanBinder;
import org.planpress.compile.PlanCompiler;
import org.planpress.finding.Finding;
import org.planpress.finding.Findings;
import org.planpress.finding.Severity;
import org.planpress.model.Plan;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.testing.PlanFolder;

/**
 * One line of a sound plan is spoilt. Whatever is said is about that line or its file: that other files name what could
 * not be read is no fault of theirs.
 */
class OneFaultTest {

    /** How many lines are passed over for each that is spoilt. */
    private static final int STEP = Boolean.getBoolean("deep") ? 1 : 11;

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    /** What is told of things that seem not to be there. */
    private static final Set<String> OF_MISSING_THINGS = Set.of(
            "missing-reference",
            "unused-file",
            "dead-link",
            "dead-anchor",
            "unknown-acronym",
            "unresolved-binding",
            "unknown-area",
            "unknown-status",
            "requirement-unanswered",
            "missing-picture");

    @TempDir
    Path content;

    /** Ways to spoil a line. */
    private enum Slip {
        WITHOUT_COLON {
            @Override
            String of(String line) {
                return line.replaceFirst(": ", " ");
            }
        },
        WITHOUT_VALUE {
            @Override
            String of(String line) {
                return line.replaceFirst("(: ).*", "$1");
            }
        },
        OF_ANOTHER_KIND {
            @Override
            String of(String line) {
                return line.replaceFirst("(: ).*", "$1[{a: b}]");
            }
        },
        MISSPELT {
            @Override
            String of(String line) {
                return line.replaceFirst("(\\w)(\\w)(\\w*: )", "$2$1$3");
            }
        },
        LEFT_OPEN {
            @Override
            String of(String line) {
                return line.replaceFirst(": ", ": \"");
            }
        };

        abstract String of(String line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"links", "measures", "reports", "figures"})
    void isToldAlone(String plan) throws IOException {
        PlanFolder.copy(plan, content);
        Set<String> before = said().stream().map(Finding::headline).collect(Collectors.toSet());
        List<String> consequences = new ArrayList<>();
        int turn = 0;
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            for (int line = 0; line < lines.size(); line++) {
                if (turn++ % STEP == 0) {
                    for (Slip slip : slips(turn / STEP)) {
                        consequences.addAll(ofSlip(slip, file, line, lines, before));
                    }
                }
            }
            Files.write(file, lines);
        }
        assertThat(String.join("\n", consequences)).isEmpty();
    }

    /** One after the other, or all of them for each line. */
    private static List<Slip> slips(int turn) {
        List<Slip> all = List.of(Slip.values());
        return STEP == 1 ? all : List.of(all.get(turn % all.size()));
    }

    private List<String> ofSlip(Slip slip, Path file, int line, List<String> lines, Set<String> before)
            throws IOException {
        List<String> spoilt = new ArrayList<>(lines);
        spoilt.set(line, slip.of(lines.get(line)));
        if (spoilt.equals(lines)) {
            return List.of();
        }
        Files.write(file, spoilt);
        List<Finding> said = said();
        String what = content.relativize(file) + ":" + (line + 1) + " " + slip + " "
                + spoilt.get(line).strip();
        if (said.stream().noneMatch(found -> found.severity() == Severity.ERROR)) {
            return List.of();
        }
        Set<String> shown = new HashSet<>();
        return said.stream()
                .filter(found -> OF_MISSING_THINGS.contains(found.code()))
                .map(Finding::headline)
                .filter(found -> !before.contains(found))
                .filter(shown::add)
                .map(found -> what + "\n    " + found)
                .toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unlisted) {
            throw new UncheckedIOException(unlisted);
        }
    }

    private List<Finding> said() {
        Findings findings = new Findings();
        SourceTree tree = SourceReader.read(content, "content", findings);
        Plan plan = PlanBinder.bind(tree, findings)
                .orElseGet(() -> PlanBinder.sketch(tree).plan());
        if (BindRules.leaveThePlanWhole(findings)) {
            PlanCompiler.check(PlanAnalysis.of(plan, TODAY), findings);
        } else {
            PlanCompiler.check(plan, PlanBinder.sketch(tree), TODAY, findings);
        }
        return findings.sorted();
    }
}
