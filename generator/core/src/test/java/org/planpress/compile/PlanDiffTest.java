package org.planpress.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.compile.CompileResult.Outcome;
import org.planpress.finding.Finding;
import org.planpress.output.Format;
import org.planpress.output.Shelf;
import org.planpress.testing.InvalidPlans;
import org.planpress.testing.PlanFolder;

class PlanDiffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String EDITION = "editions/2025-29/";
    private static final String COMMITMENTS = EDITION + "priorities/p1/commitments.yml";
    private static final String PRIORITY = EDITION + "priorities/p1/priority.yml";
    private static final PersonIdent NOBODY = new PersonIdent("Office", "office@example.org");

    @TempDir
    Path folder;

    /** An edit: words of a file, others in their place, and the one change that follows. */
    private record Edit(String path, String words, String others, String change) {}

    private static final List<Edit> EDITS = List.of(
            new Edit(
                    COMMITMENTS,
                    "due: 2026-03\n",
                    "due: 2027-05\n",
                    "2025-29/p1.night.2: due-moved from '2026-03' to '2027-05'"),
            new Edit(
                    COMMITMENTS,
                    "We will bring more venues into the charter.",
                    "We will bring ten venues into the charter.",
                    "2025-29/p1.night.1: reworded from 'We will bring more venues into the charter.' to 'We will bring ten venues into the"
                            + " charter.'"),
            new Edit(
                    COMMITMENTS,
                    "status: on-track",
                    "status: late",
                    "2025-29/p1.night.2: status-changed from 'on-track' to 'late'"),
            new Edit(
                    COMMITMENTS,
                    "{title: The lease is signed, due: 2025-09}",
                    "{title: The lease is signed, due: 2026-01}",
                    "2025-29/p1.night.2: milestone-moved from 'The lease is signed: 2025-09' to 'The lease is signed: 2026-01'"),
            new Edit(
                    COMMITMENTS,
                    "lead: The office",
                    "lead: The council",
                    "2025-29/p1.night.2: lead-changed from 'The office' to 'The council'"),
            new Edit(
                    PRIORITY,
                    "target: 3,800 a year",
                    "target: 4,000 a year",
                    "2025-29/p1.k1: target-changed from '3,800 a year' to '4,000 a year'"),
            new Edit(
                    PRIORITY,
                    "targetDate: 2029-03",
                    "targetDate: 2030-03",
                    "2025-29/p1.k1: target-date-moved from '2029-03' to '2030-03'"),
            new Edit(
                    COMMITMENTS,
                    "      - id: p1.night.3\n        title: Light the park\n        text: We will light the park.\n        kpis: [p1.k1]\n",
                    "",
                    "2025-29/p1.night.3: retired from 'Light the park' to 'p1.night.1' because: It is a part of the charter now."),
            new Edit(COMMITMENTS, "themes:\n", """
                    themes:
                      - id: p1.day
                        title: Safe by day
                        commitments: []
                    """, "2025-29/p1.day: added to 'Safe by day'"),
            new Edit(
                    "measures/calls.csv",
                    "2025-02,120",
                    "2025-02,125",
                    "measures/calls: figure-revised from '2025-02: 120' to '2025-02: 125'"),
            new Edit(
                    "measures/calls.csv",
                    "2025-03,130\n",
                    "2025-03,130\n2025-04,140\n2025-05,150\n",
                    "measures/calls: figures-added to '2025-04 to 2025-05'"),
            new Edit(
                    "measures/calls.yml",
                    "definition: All calls.",
                    "definition: All calls that are answered.",
                    "measures/calls: definition-changed from 'All calls.' to 'All calls that are answered.'"),
            new Edit(
                    EDITION + "grants.yml",
                    "amount: £20,000",
                    "amount: £25,000",
                    "2025-29/grants/lamps: amount-changed from '£20,000' to '£25,000'"),
            new Edit(
                    "meetings/2026-02-03.yml",
                    "text: The panel asked for more.",
                    "text: The panel asked for more.\n    outcome: The report says more.",
                    "decisions/2026-02-03.d1: answered to 'The report says more.'"));

    @BeforeEach
    void writeThePlan() throws IOException {
        PlanFolder.copy("smallest", folder.resolve("work/content"));
        replace(EDITION + "edition.yml", "updated: 2025-03-14", "updated: 2026-02-14");
        write(COMMITMENTS, """
                themes:
                  - id: p1.night
                    title: Safe at night
                    commitments:
                      - id: p1.night.1
                        title: Widen the charter
                        text: We will bring more venues into the charter.
                        kpis: [p1.k1]
                      - id: p1.night.2
                        title: Open the hub
                        text: We will open a hub in the town.
                        lead: The office
                        status: on-track
                        statusNote: The landlord has not signed.
                        asOf: 2025-06-30
                        due: 2026-03
                        milestones:
                          - {title: The lease is signed, due: 2025-09}
                        kpis: [p1.k1]
                      - id: p1.night.3
                        title: Light the park
                        text: We will light the park.
                        kpis: [p1.k1]
                """);
        write("measures/calls.yml", """
                id: calls
                title: Calls
                question: How many people call?
                definition: All calls.
                unit: count
                goodDirection: neutral
                frequency: month
                source: {publisher: The office, publication: Its own count}
                series: calls.csv
                """);
        write("measures/calls.csv", "period,value\n2025-01,110\n2025-02,120\n2025-03,130\n");
        write(EDITION + "grants.yml", """
                title: Grants
                grants:
                  - id: lamps
                    title: Lamps
                    stage: running
                    amount: £20,000
                source: The office's own list
                """);
        write("meetings/2026-02-03.yml", """
                id: 2026-02-03
                body: The panel
                date: 2026-02-03
                decisions:
                  - id: 2026-02-03.d1
                    title: Report
                    text: The panel asked for more.
                source: Minutes
                """);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("work/content").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void replace(String path, String words, String others) throws IOException {
        Path file = folder.resolve("work/content").resolve(path);
        assertThat(Files.readString(file)).contains(words);
        Files.writeString(file, Files.readString(file).replace(words, others));
    }

    private void make(Edit edit) throws IOException {
        replace(edit.path(), edit.words(), edit.others());
        if (edit.change().contains("retired")) {
            replace(EDITION + "edition.yml", "updated:", """
                    retired:
                      - id: p1.night.3
                        title: Light the park
                        reason: It is a part of the charter now.
                        date: 2026-01-15
                        replacedBy: p1.night.1
                    updated:""");
        }
    }

    private Surroundings surroundings(String workingDir) {
        return new Surroundings(folder.resolve(workingDir), folder.resolve("home"), DAY);
    }

    private PlanDiff.Result diff(String old, Optional<String> now, boolean record, String report) throws IOException {
        return PlanDiff.run(new DiffOptions(old, now.orElse(null), null, null, report, record), surroundings("work"));
    }

    private String told(String old, String now) throws IOException {
        PlanDiff.Result result = diff(old, Optional.of(now), false, "text");
        assertThat(result.findings()).isEmpty();
        assertThat(result.refused()).isFalse();
        return result.told();
    }

    private static String commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().setUpdate(true).addFilepattern(".").call();
        return git.commit()
                .setMessage(message)
                .setAuthor(NOBODY)
                .setCommitter(NOBODY)
                .setSign(false)
                .call()
                .getName();
    }

    /** The commits of all edits, the plan before them first. */
    private List<String> history(Git git) throws IOException, GitAPIException {
        List<String> commits = new ArrayList<>(List.of(commit(git, "the plan")));
        for (Edit edit : EDITS) {
            make(edit);
            commits.add(commit(git, edit.change()));
        }
        return commits;
    }

    private Git init() throws GitAPIException {
        return Git.init().setDirectory(folder.resolve("work").toFile()).call();
    }

    @Test
    void namesExactlyTheEditsOfAHistory() throws IOException, GitAPIException {
        try (Git git = init()) {
            List<String> commits = history(git);

            for (int at = 0; at < EDITS.size(); at++) {
                assertThat(told(commits.get(at), commits.get(at + 1)))
                        .isEqualTo(EDITS.get(at).change() + "\n1 change.\n");
            }
            String all = told(commits.get(0), "HEAD");
            assertThat(EDITS).hasSize(14);
            assertThat(all.lines().limit(14))
                    .containsExactlyInAnyOrderElementsOf(
                            EDITS.stream().map(Edit::change).toList());
            assertThat(all.lines().skip(14)).containsExactly("14 changes.");
            assertThat(diff(commits.get(0), Optional.empty(), false, "json").told())
                    .contains("\"kind\": \"due-moved\"", "\"from\": null");
        }
    }

    @Test
    void comparesFolders() throws IOException {
        InvalidPlans.copy(folder.resolve("work/content"), folder.resolve("work/before"));
        for (Edit edit : EDITS) {
            make(edit);
        }

        assertThat(told("before", "content")).endsWith("14 changes.\n");
        assertThat(told("content", "content")).isEqualTo("Nothing changed.\n");
    }

    @Test
    void recordsOnce() throws IOException {
        InvalidPlans.copy(folder.resolve("work/content"), folder.resolve("work/before"));
        for (Edit edit : EDITS) {
            make(edit);
        }

        PlanDiff.Result first = diff("before", Optional.empty(), true, "text");
        String ledger = Files.readString(folder.resolve("work/content/ledger.csv"));
        PlanDiff.Result again = diff("before", Optional.empty(), true, "text");

        assertThat(first.told()).contains("14 changes.", "to content/ledger.csv", "the column 'why' is for you");
        assertThat(ledger)
                .startsWith("day,id,kind,from,to,why\n2026-03-31,2025-29,known,,Plan for 2025 to 2029,\n")
                .contains("2026-03-31,2025-29/p1.night.2,due-moved,2026-03,2027-05,\n");
        assertThat(ledger.lines().filter(line -> !line.contains(",known,"))).hasSize(15);
        assertThat(again.told()).endsWith("content/ledger.csv tells all of this already; nothing was written.\n");
        assertThat(folder.resolve("work/content/ledger.csv")).hasContent(ledger);
    }

    @Test
    void refusesWhatIsGoneWithoutAWord() throws IOException {
        InvalidPlans.copy(folder.resolve("work/content"), folder.resolve("work/before"));
        diff("before", Optional.empty(), true, "text");
        String ledger = Files.readString(folder.resolve("work/content/ledger.csv"));
        Edit deletion = EDITS.get(7);
        replace(deletion.path(), deletion.words(), deletion.others());

        PlanDiff.Result result = diff("before", Optional.empty(), true, "text");

        assertThat(result.refused()).isTrue();
        assertThat(result.told()).contains("2025-29/p1.night.3: dropped from 'Light the park'");
        assertThat(result.findings())
                .contains("content/editions/2025-29/edition.yml:1:1: error[vanished-id]", "Nothing was recorded.");
        assertThat(folder.resolve("work/content/ledger.csv")).hasContent(ledger);
        assertThat(errors("work")).contains("vanished-id");
    }

    private List<String> errors(String place) throws IOException {
        return compile(place, false).findings().stream().map(Finding::code).toList();
    }

    @Test
    void saysWhatCannotBeRead() throws IOException, GitAPIException {
        assertThatThrownBy(() -> diff("HEAD", Optional.empty(), false, "text"))
                .isInstanceOf(UnusableRequestException.class)
                .hasMessageContaining("there is no git repository here");
        try (Git git = init()) {
            commit(git, "the plan");
            assertThatThrownBy(() -> diff("no-such", Optional.empty(), false, "text"))
                    .hasMessage("'no-such' is neither a folder nor a revision of this git repository");
            assertThatThrownBy(() -> diff("HEAD^^{", Optional.empty(), false, "text"))
                    .isInstanceOf(UnusableRequestException.class);
            replace(COMMITMENTS, "themes:", "thems:");
            assertThat(diff("HEAD", Optional.empty(), false, "text").findings())
                    .contains("content/" + COMMITMENTS + ":1:1: error[", "cannot be compared");
            commit(git, "a slip");
            replace(COMMITMENTS, "thems:", "themes:");
            assertThat(diff("HEAD", Optional.empty(), false, "text").findings())
                    .contains("HEAD:content/" + COMMITMENTS + ":1:1: error[");
        }
    }

    @Test
    void tellsNoFigureThatIsWithheldNow() throws IOException {
        InvalidPlans.copy(folder.resolve("work/content"), folder.resolve("work/before"));
        replace("measures/calls.csv", "2025-02,120", "2025-02,7");
        replace("measures/calls.csv", "2025-03,130", "2025-03,2");
        replace("measures/calls.yml", "frequency: month", "frequency: month\nsuppressBelow: 5");

        assertThat(told("before", "content"))
                .contains("measures/calls: figure-revised from '2025-02' to '2025-02'")
                .contains("measures/calls: figure-withdrawn from '2025-03'\n")
                .doesNotContain("130", "120");
    }

    @Test
    void isTheSameSiteInAShallowClone() throws IOException, GitAPIException {
        try (Git git = init()) {
            List<String> commits = history(git);
            assertThat(diff(commits.get(0), Optional.empty(), true, "text").refused())
                    .isFalse();
            commit(git, "the ledger");
            try (Git clone = Git.cloneRepository()
                    .setURI(folder.resolve("work").toUri().toString())
                    .setDepth(1)
                    .setDirectory(folder.resolve("shallow").toFile())
                    .call()) {
                assertThat(clone.log().call()).hasSize(1);
            }
            assertThatThrownBy(() -> PlanDiff.run(
                            new DiffOptions(commits.get(0), null, null, null, null, false), surroundings("shallow")))
                    .hasMessageContaining("git fetch --unshallow");
        }

        assertThat(site("shallow")).isEqualTo(site("work")).isNotEmpty();
    }

    private CompileResult compile(String place, boolean publish) throws IOException {
        return new PlanCompiler()
                .compile(new CompileRequest(
                        folder.resolve(place).resolve("content"),
                        Optional.empty(),
                        folder.resolve(place + "-site"),
                        surroundings(place),
                        DAY,
                        FailOn.ERROR,
                        EnumSet.of(Format.HTML, Format.DATA, Format.TXT),
                        publish,
                        Shelf.NONE,
                        Progress.SILENT));
    }

    private SortedMap<String, String> site(String place) throws IOException {
        CompileResult result = compile(place, true);
        assertThat(result.outcome())
                .as(result.findings().stream().map(Finding::headline).collect(Collectors.joining("\n")))
                .isEqualTo(Outcome.PUBLISHED);
        Path site = folder.resolve(place + "-site");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void readsALedgerOfAnySpreadsheet() throws IOException {
        write(
                "ledger.csv",
                "\uFEFFday;id;kind;from;to;why\r\n2026-01-31;2025-29/p1.night.2;due-moved;2025-06;2026-03;\"Late; and dear.\"\r\n");

        assertThat(PlanFolder.at(folder.resolve("work/content"))
                        .continuity()
                        .ledger()
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.why()).hasToString("Optional[Late; and dear.]"));
    }
}
