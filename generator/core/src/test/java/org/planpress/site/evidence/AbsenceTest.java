package org.planpress.site.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planpress.analysis.PlanAnalysis;
import org.planpress.compile.Wording;
import org.planpress.finding.Findings;
import org.planpress.model.Plan;
import org.planpress.site.Site;
import org.planpress.site.SiteBuilder;
import org.planpress.site.beyond.RegisterPage;
import org.planpress.site.beyond.RequirementsPage;
import org.planpress.site.frame.Fact;
import org.planpress.site.frame.PageContent;
import org.planpress.site.frame.Standing;
import org.planpress.site.lists.CommitmentsPage;
import org.planpress.site.measures.MeasurePage;
import org.planpress.site.measures.MethodPage;
import org.planpress.site.promises.CommitmentPage;
import org.planpress.site.promises.KpiPage;
import org.planpress.site.promises.KpiRow;
import org.planpress.site.promises.PriorityPage;
import org.planpress.site.reports.ReportPage;
import org.planpress.site.reports.ReportPriorityPage;
import org.planpress.source.SourceReader;
import org.planpress.source.SourceTree;
import org.planpress.testing.PlanFolder;
import org.planpress.testing.SampleLook;
import org.planpress.words.Voice;

/**
 * What a page says where something is missing: that the plan is silent, that it says it for a whole priority, that it is
 * published but not linked here, or that the papers end on a day.
 */
class AbsenceTest {

    private static final Path SMALLEST = Path.of("src/test/resources/plans/smallest/content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String P1 = "editions/2025-29/priorities/p1/";
    private static final String BARE = """
            number: 1
            title: Reduce violence
            outcomes:
              - {id: p1.o1, text: Fewer people are hurt.}
            kpis:
              - id: p1.k1
                title: Violence that injures
                text: Reduce the number of people who are injured.
                direction: decrease
            """;
    private static final String MEASURE = """
            id: calls
            title: Calls
            question: How many people call?
            unit: count
            goodDirection: neutral
            frequency: year
            source: {publisher: The force, publication: Annual report}
            reported:
              - {period: 2025, month: 400, source: Annual report}
            """;
    private static final String REPORT = """
            title: Report for spring 2023
            summary: How the older plan goes.
            edition: 2022-25
            period: {start: 2023-01-01, end: 2023-03-31}
            asOf: 2023-03-31
            source: Pack of papers
            """;
    private static final String OLDER = """
            title: Plan for 2022 to 2025
            summary: The plan before.
            period: {start: 2022-04-01, end: 2025-03-31}
            status: superseded
            version: "1"
            """;
    private static final String WORK = """
            deliverables:
              - {id: w.1, priority: p1, title: Write the strategy, due: 2023-02, progress: 50%}
            """;

    @TempDir
    Path folder;

    private Site site(Map<String, String> files) throws IOException {
        try (Stream<Path> all = Files.walk(SMALLEST)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                write(SMALLEST.relativize(file).toString(), Files.readString(file));
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        Findings findings = new Findings();
        SourceTree tree = SourceReader.read(folder, "content", findings);
        Plan plan = PlanFolder.at(folder);
        Voice voice = new Wording(plan, tree, SampleLook.templates(), findings).voice();
        return SiteBuilder.build(plan, PlanAnalysis.of(plan, DAY), Set.of(), voice);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String smallest(String path) throws IOException {
        return Files.readString(SMALLEST.resolve(path));
    }

    private static <T extends PageContent> T page(Site site, String address, Class<T> type) {
        return type.cast(site.page(address).orElseThrow().content());
    }

    private static KpiPage kpi(Site site) {
        return page(site, "/kpis/p1.k1/", KpiPage.class);
    }

    private static CommitmentPage commitment(Site site) {
        return page(site, "/commitments/p1.night.1/", CommitmentPage.class);
    }

    // The plan is silent

    @Test
    void foldsAllThatThePlanDoesNotSayIntoOneLine() throws IOException {
        Site site = site(Map.of(P1 + "priority.yml", BARE));

        assertThat(commitment(site).who()).isEmpty();
        assertThat(commitment(site).together()).isEmpty();
        assertThat(commitment(site).silent()).hasValue("The plan names no lead, names no partners and sets no date.");
        assertThat(commitment(site).gaps())
                .containsExactly("The plan names no lead, names no partners and sets no date.");
        assertThat(commitment(site).facts()).extracting(Fact::term).containsExactly("Theme");
        assertThat(kpi(site).facts()).isEmpty();
        assertThat(kpi(site).silent())
                .hasValue("The plan sets no target, gives no starting point, names no source of figures and names"
                        + " nobody who answers for it.");
    }

    /** Money that is said to serve something makes silence about money mean something; none makes it mean nothing. */
    @Test
    void saysThatNoMoneyIsNamedOnlyWhereThePlanSaysOfOtherMoneyWhatItServes() throws IOException {
        String grant = """
                title: Grants and services
                summary: One grant.
                source: A paper of the office.
                grants:
                  - id: lamps
                    title: Lamps
                    stage: running
                    amount: £40,000
                    serves: [%s]
                """;
        String file = "editions/2025-29/grants.yml";

        assertThat(commitment(site(Map.of())).silent().orElse("")).doesNotContain("money");
        assertThat(commitment(site(Map.of(file, grant.formatted("p1")))).silent())
                .hasValueSatisfying(silent -> assertThat(silent).endsWith("names no money for it alone."));
        assertThat(commitment(site(Map.of(file, grant.formatted("p1.night.1"))))
                        .silent()
                        .orElse(""))
                .doesNotContain("money");
    }

    /** What would be a part of the page is one line of it, and not a heading over nothing. */
    @Test
    void saysOnceThatNothingIsLinkedToACommitment() throws IOException {
        CommitmentPage page = commitment(site(
                Map.of(P1 + "commitments.yml", smallest(P1 + "commitments.yml").replaceAll("(?m)^ *kpis:.*\\n", ""))));

        assertThat(page.measured()).isFalse();
        assertThat(page.gaps()).last().isEqualTo(page.kpisNote()).asString().startsWith("No indicator is linked");
    }

    @Test
    void leavesEmptySectionsOfAnOfficesOwnPlanOut() throws IOException {
        CommitmentPage page = commitment(site(Map.of()));

        assertThat(page.updates()).isEmpty();
        assertThat(page.updatesNote()).isEmpty();
    }

    @Test
    void letsAnOfficeSpeakForItselfOfWhatItDoesNotDefine() throws IOException {
        MeasurePage own = page(site(Map.of("measures/calls.yml", MEASURE)), "/measures/calls/", MeasurePage.class);
        MeasurePage ofPapers = page(
                site(Map.of("measures/calls.yml", MEASURE, "site.yml", smallest("site.yml") + "restated: true\n")),
                "/measures/calls/",
                MeasurePage.class);

        assertThat(own.working().words()).contains("Exactly what is counted has not been published here.");
        assertThat(ofPapers.working().words()).contains("The source does not say exactly what is counted.");
    }

    @Test
    void saysATargetThatIsALengthOfTimeInWords() throws IOException {
        Site site = site(Map.of(P1 + "priority.yml", BARE + "    target: 00:02:30\n"));

        assertThat(kpi(site).facts())
                .filteredOn(fact -> fact.term().equals("Target"))
                .extracting(Fact::text)
                .containsExactly("2\u00a0min\u00a030\u00a0s");
    }

    // The plan says it for the whole priority

    @Test
    void saysWithWhomTheOfficeWorksWhereNoLeadIsNamed() throws IOException {
        Site site = site(
                Map.of(P1 + "priority.yml", BARE + "workedWith: [the Chief Constable, both councils, partners]\n"));
        String with = "the Chief Constable, both councils and partners.";

        assertThat(commitment(site).together())
                .hasValue("No single lead is named; the Commissioner works on this priority with " + with);
        assertThat(commitment(site).silent()).hasValue("The plan sets no date.");
        assertThat(kpi(site).silent())
                .hasValueSatisfying(silent -> assertThat(silent)
                        .startsWith("No single lead is named; the Commissioner works on this priority with " + with));
        assertThat(page(site, "/priorities/p1/", PriorityPage.class).rationale())
                .containsExactly("The Commissioner works on this priority with " + with);
    }

    @Test
    void saysItInTheVoiceOfTheOffice() throws IOException {
        Site site = site(
                Map.of(
                        P1 + "priority.yml",
                        BARE + "workedWith: [the Chief Constable]\n",
                        "words/en.ftl",
                        "-office = { $form ->\n   *[subject] I\n    [object] me\n    [possessive] my\n }\n    .person = first\n"));

        assertThat(commitment(site).together())
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("No single lead is named; I work on this priority with the Chief Constable."));
    }

    @Test
    void keepsTheLeadThatThePlanNames() throws IOException {
        Site site = site(Map.of(
                P1 + "priority.yml",
                BARE + "workedWith: [the Chief Constable]\n",
                P1 + "commitments.yml",
                smallest(P1 + "commitments.yml") + "        lead: The county council\n        due: 2027-03\n"));

        assertThat(commitment(site).who()).containsExactly(new Fact("Lead", "The county council"));
        assertThat(commitment(site).together())
                .hasValue("The Commissioner works on this priority with the Chief Constable.");
        assertThat(commitment(site).silent()).isEmpty();
    }

    // It is published, but not linked here

    @Test
    void saysThatNoMeasureIsLinkedAndWhereMeasuresStand() throws IOException {
        KpiPage page = kpi(site(Map.of(P1 + "priority.yml", BARE, "measures/calls.yml", MEASURE)));

        assertThat(page.statement()).isEqualTo("We cannot say. No measure is linked to this KPI here.");
        assertThat(page.measured()).isEqualTo("No measure linked");
        assertThat(page.elsewhere())
                .hasValueSatisfying(
                        elsewhere -> assertThat(elsewhere.link().address()).isEqualTo("/measures/"));
    }

    @Test
    void saysOnlyWhatTheSiteHoldsWhereItHoldsNoMeasureAtAll() throws IOException {
        KpiPage page = kpi(site(Map.of(P1 + "priority.yml", BARE)));

        assertThat(page.statement()).isEqualTo("We cannot say. This site holds no figures for it.");
        assertThat(page.elsewhere()).isEmpty();
    }

    @Test
    void showsSingleFiguresWithTheirTimeAndSource() throws IOException {
        KpiPage page = kpi(site(Map.of(P1 + "priority.yml", BARE + """
                    figures:
                      - title: People injured
                        value: 4,210
                        change: 12 fewer than the year before
                        period: 12 months to October 2024
                        published: 2024-12-06
                        source: Highlight report, page 14
                        note: The way of counting changed
                """)));

        assertThat(page.statement()).isEqualTo("No measure is linked here, but one result that was published is.");
        assertThat(page.linked().results())
                .containsExactly(new EvidenceRow(
                        "Published figure",
                        "People injured",
                        Optional.empty(),
                        "4,210; 12 fewer than the year before",
                        List.of(
                                "Time: 12 months to October 2024.",
                                "Highlight report, page 14.",
                                "Published on 6 December 2024.",
                                "The way of counting changed.")));
        assertThat(page.evidence())
                .contains("These figures are from before 1 April 2025, when the plan begins."
                        + " They cannot show what it has achieved.");
        assertThat(page.given()).extracting(Fact::term).contains("Published figure");
        assertThat(page.linked().reading()).isEmpty();
    }

    @Test
    void saysOfAPlanToldAgainThatItsLinksAreOurs() throws IOException {
        Map<String, String> files = Map.of(
                P1 + "priority.yml",
                BARE + "    measures: [calls]\n",
                "measures/calls.yml",
                MEASURE,
                "site.yml",
                smallest("site.yml") + "restated: true\n");
        KpiPage page = kpi(site(files));

        assertThat(page.evidence()).contains("This link is ours: the plan does not make it.");
        assertThat(commitment(site(files)).linked().reading())
                .hasValue("This link is ours: the plan does not make it.");
    }

    @Test
    void letsAnAuthorSayWhyThingsAreLinked() throws IOException {
        KpiPage page = kpi(site(Map.of(
                P1 + "priority.yml",
                BARE + "    measures: [calls]\n    linkNote: The annex of the plan names it\n",
                "measures/calls.yml",
                MEASURE,
                "site.yml",
                smallest("site.yml") + "restated: true\n")));

        assertThat(page.linked().reading()).hasValue("The annex of the plan names it.");
    }

    // The papers end on a day

    @Test
    void doesNotCallWorkOverdueAfterThePapersEnd() throws IOException {
        Map<String, String> files = Map.of(
                "editions/2022-25/edition.yml", OLDER,
                "editions/2022-25/priorities/p1/priority.yml", "number: 1\ntitle: Reduce violence\n",
                "reports/2023-q1/report.yml", REPORT,
                "reports/2023-q1/deliverables.yml", WORK);
        Map<String, String> restated = new HashMap<>(files);
        restated.put("site.yml", smallest("site.yml") + "restated: true\n");

        assertThat(since(site(files)))
                .isEqualTo("Since this report: overdue by 25 months on 31 March 2025; no later report says that it was"
                        + " finished.");
        assertThat(since(site(restated)))
                .isEqualTo("We hold no paper on this plan after 31 March 2023; we do not know whether it was finished"
                        + " since.");
    }

    /** An office that has told nothing for years knows no more of its work than of a status as old. */
    @Test
    void doesNotCallWorkOverdueOfWhichNothingWasToldForLong() throws IOException {
        String site = smallest("site.yml");
        Site silent = site(Map.of(
                "site.yml", site.substring(0, site.indexOf("# Long enough")),
                "editions/2022-25/edition.yml", OLDER,
                "editions/2022-25/priorities/p1/priority.yml", "number: 1\ntitle: Reduce violence\n",
                "reports/2023-q1/report.yml", REPORT,
                "reports/2023-q1/deliverables.yml", WORK));

        assertThat(since(silent)).isEqualTo("No later report speaks of it; we do not know whether it was finished.");
        assertThat(page(silent, "/reports/2023-q1/", ReportPage.class)
                        .priorities()
                        .get(0)
                        .counts())
                .isEqualTo("One piece of work (late).");
    }

    @Test
    void aMeasureDoesNotDenyTheTargetOfTheKpiThatItFeeds() throws IOException {
        Map<String, String> files = new HashMap<>(Map.of("measures/calls.yml", MEASURE));
        Site without = site(files);
        files.put(
                P1 + "priority.yml", BARE + "    target: 300 a year\n    targetDate: 2028-03\n    measures: [calls]\n");

        assertThat(target(without)).isEqualTo("None has been set.");
        assertThat(target(site(files))).isEqualTo("None of its own. The KPI “Violence that injures” has one.");
    }

    private static String target(Site site) {
        return page(site, "/measures/calls/", MeasurePage.class).facts().stream()
                .filter(fact -> fact.term().equals("Target"))
                .map(Fact::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void explainsTheSignalsOfPublicationsOnlyWhereThereAreAny() throws IOException {
        Map<String, String> files = new HashMap<>(Map.of("measures/calls.yml", MEASURE));
        Site without = site(files);
        files.put("measures/calls.yml", MEASURE.replace("month: 400,", "month: 400, attention: 4,"));

        assertThat(page(without, "/method/", MethodPage.class).parts())
                .extracting(MethodPage.Part::id)
                .doesNotContain("signals", "trend", "attention");
        assertThat(page(site(files), "/method/", MethodPage.class).parts())
                .extracting(MethodPage.Part::id)
                .contains("signals", "trend", "attention");
    }

    /** What another body asks for is called as it calls it, and neither national nor a threat unless its words say so. */
    @Test
    void callsWhatOthersAskForByItsOwnName() throws IOException {
        String county = """
                title: What the county asks
                summary: The county asks for one thing.
                mappedBy: the clerk
                threats:
                  - {id: hall, title: A hall, response: The charter helps., commitments: [p1.night.1]}
                source: Letter of the county
                """;
        Site site = site(Map.of("editions/2025-29/requirements.yml", county));

        RequirementsPage page = page(site, "/requirements/", RequirementsPage.class);
        assertThat(page.statement()).isEqualTo("The one point is answered by at least one commitment.");
        assertThat(page.mappedNote()).hasValue("Matched by the clerk.");
        assertThat(site.page("/requirements/").orElseThrow().frame().toString())
                .contains("What the county asks")
                .doesNotContain("national");
    }

    @Test
    void callsATimetableByWhatItIsAbout() throws IOException {
        String hall = """
                title: Building the hall
                headline: The hall takes a year
                asOf: 2025-03-01
                phases: []
                source: The county
                """;
        Site site = site(Map.of("editions/2025-29/timetable.yml", hall));

        assertThat(site.page("/all-pages/").orElseThrow().content().toString())
                .contains("Building the hall")
                .doesNotContain("How the plan was made");
    }

    /** Those that nobody judged were not last judged on a day. */
    @Test
    void saysOfHowManyTheOldStatusesAre() throws IOException {
        String site = smallest("site.yml");
        Site old = site(Map.of(
                "site.yml",
                site.substring(0, site.indexOf("# Long enough")),
                P1 + "commitments.yml",
                smallest(P1 + "commitments.yml") + """
                        - id: p1.night.2
                          title: Light the park
                          text: We will light the park.
                          status: on-track
                          asOf: 2025-05-31
                        """.indent(6)));

        Standing standing = page(old, "/commitments/", CommitmentsPage.class).standing();
        assertThat(standing.statement())
                .isEqualTo("For one of the 2 the status was last judged on 31 May 2025, too long ago to go by. Then it"
                        + " was: 1 on track.");
        assertThat(standing.details()).contains("For one of the 2 no status has been published.");
    }

    @Test
    void countsForHowManyVoicesWhatChangedIsTold() throws IOException {
        String one = "  - {id: heard.a, title: A stall, heard: It is cold., changed: The roof is mended.}\n";
        String other = "  - {id: heard.b, title: An evening, heard: It is late.}\n";

        assertThat(counted(one)).isEqualTo("One entry tells what people said. What changed is told there, too.");
        assertThat(counted(other)).isEqualTo("One entry tells what people said. What changed is not told there.");
        assertThat(counted(one + other))
                .isEqualTo("Two entries tell what people said. What changed is told for one of them.");
        assertThat(counted(one + one.replace("heard.a", "heard.c")))
                .isEqualTo("Two entries tell what people said. What changed is told for both.");
        assertThat(counted(other + other.replace("heard.b", "heard.d")))
                .isEqualTo("Two entries tell what people said. What changed is told for none of them.");
    }

    private String counted(String entries) throws IOException {
        Site site = site(Map.of("editions/2025-29/registers/heard.yml", """
                id: heard
                title: You said, we did
                kind: engagement
                order: 1
                summary: What people told us.
                source: Notes
                entries:
                """ + entries));
        return page(site, "/registers/heard/", RegisterPage.class).counted().get(1);
    }

    private static String since(Site site) {
        return page(site, "/reports/2023-q1/p1/", ReportPriorityPage.class)
                .deliverables()
                .get(0)
                .since()
                .orElseThrow();
    }

    @Test
    void saysOnWhichDayThePapersEndWhereThereIsNoNews() throws IOException {
        Site site = site(Map.of("site.yml", smallest("site.yml") + "restated: true\n"));

        assertThat(commitment(site).updatesNote())
                .hasValue("We hold no paper on this plan after 14 March 2025; we do not know what has happened since.");
    }

    // The example

    private static final Plan EXAMPLE = PlanFolder.at(Path.of("../../content"));
    private static final Site OF_EXAMPLE =
            SiteBuilder.build(EXAMPLE, PlanAnalysis.of(EXAMPLE, DAY), Set.of(), new ExampleVoice().voice());

    /** The voice of the example, whose office speaks as site.yml has it. */
    private static final class ExampleVoice {
        Voice voice() {
            Findings findings = new Findings();
            SourceTree tree = SourceReader.read(Path.of("../../content"), "content", findings);
            return new Wording(EXAMPLE, tree, SampleLook.templates(), findings).voice();
        }
    }

    @Test
    void theExampleLinksWhatItPublishes() {
        for (String id :
                List.of("p1.k1", "p1.k3", "p1.k4", "p2.k4", "p2.k5", "p3.k1", "p3.k2", "p3.k3", "p3.k4", "p4.k1")) {
            assertThat(page(OF_EXAMPLE, "/kpis/" + id + "/", KpiPage.class)
                            .linked()
                            .isEmpty())
                    .as(id)
                    .isFalse();
        }
    }

    @Test
    void theExampleNamesAnAverageTimeByAverageTimes() {
        assertThat(page(OF_EXAMPLE, "/kpis/p1.k3/", KpiPage.class).measures())
                .extracting(row -> row.measure().address())
                .contains("/measures/cch-answer-time/")
                .noneMatch(address -> address.contains("abandonment"));
    }

    @Test
    void noPageOfTheExampleSaysWhatNobodyKnows() {
        List<String> untrue = List.of(
                "It has no published figures",
                "nobody can say",
                "The plan names no lead",
                "The plan names nobody",
                "no later report says that it was finished");

        assertThat(OF_EXAMPLE.pages().stream()
                        .filter(page -> untrue.stream().anyMatch(page.content().toString()::contains))
                        .map(page -> page.address())
                        // The plan of 2017 does name no lead for what it promises across its priorities.
                        .filter(address -> !address.startsWith("/editions/2017-20/commitments/all.")))
                .isEmpty();
    }

    @Test
    void listsSayHowMuchIsLinked() {
        assertThat(page(OF_EXAMPLE, "/priorities/p2/", PriorityPage.class).kpis())
                .extracting(KpiRow::id, KpiRow::measured)
                .contains(tuple("p2.k4", "Two published results"));
    }
}
